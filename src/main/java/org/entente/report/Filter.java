package org.entente.report;

/** A box that leaves only the rows of a table with what is typed; shown where JavaScript runs. */
final class Filter {
    private Filter() {}

    static void write(Html html, String table, String label) {
        html.raw("<p class=filter hidden><label>")
                .text(label)
                .raw(" <input type=search autocomplete=off data-filter=")
                .raw(table);
        html.raw("></label> <output></output></p>");
    }
}
