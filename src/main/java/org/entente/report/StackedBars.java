package org.entente.report;

import java.util.List;

/** Bars of several parts beneath each other on one scale; what is below zero goes to the left of it. */
final class StackedBars {
    private static final double HEIGHT = 20;

    /**
     * A part of a bar.
     *
     * @param colour its number in the palette
     */
    record Part(String words, double amount, int colour) {}

    /**
     * A bar.
     *
     * @param figure what stands at its end
     */
    record Row(String name, List<Part> parts, String figure) {
        Row {
            parts = List.copyOf(parts);
        }

        double above() {
            return parts.stream().mapToDouble(part -> Math.max(0, part.amount)).sum();
        }

        double below() {
            return parts.stream().mapToDouble(part -> Math.max(0, -part.amount)).sum();
        }
    }

    private final Html html;

    StackedBars(Html html) {
        this.html = html;
    }

    /** Writes them as a table whose middle column is drawn. */
    void write(String caption, String what, String figure, List<Row> rows) {
        double above = rows.stream().mapToDouble(Row::above).max().orElse(0);
        double below = rows.stream().mapToDouble(Row::below).max().orElse(0);
        double all = above + below;
        if (!(all > 0)) {
            return;
        }
        html.raw("<div class=scroll tabindex=0 role=region").attribute("aria-label", caption);
        html.raw("><table class=stacks>").element("caption class=unseen", caption);
        html.raw("<thead><tr>")
                .element("th scope=col", what)
                .raw("<th scope=col class=draw><span class=unseen>Parts</span>");
        html.element("th scope=col class=n", figure).raw("</thead><tbody>");
        for (Row row : rows) {
            html.raw("<tr>").element("th scope=row", row.name()).raw("<td class=draw><svg class=stack width=\"100%\"");
            html.place("height", HEIGHT)
                    .raw(" role=group")
                    .attribute("aria-label", row.name())
                    .raw(">");
            double right = below / all;
            double left = below / all;
            for (Part part : row.parts()) {
                double width = Math.abs(part.amount()) / all;
                double x = part.amount() < 0 ? left - width : right;
                left -= part.amount() < 0 ? width : 0;
                right += part.amount() < 0 ? 0 : width;
                part(part, x, width);
            }
            if (below > 0) {
                html.raw("<rect class=zero y=0 width=1")
                        .place("height", HEIGHT)
                        .part("x", below / all)
                        .raw("/>");
            }
            html.raw("</svg>").element("td class=n", row.figure()).raw("</tr>");
        }
        html.raw("</tbody></table></div>");
    }

    private void part(Part part, double x, double width) {
        if (width >= 5e-4) {
            html.raw("<g class=\"mark ").raw(Palette.name(part.colour())).raw("\" tabindex=0 role=img><title>");
            html.text(part.words()).raw("</title><rect y=2").place("height", HEIGHT - 4);
            html.part("x", x).part("width", width).raw("/></g>");
        }
    }

    /** What the colours mean. */
    void legend(List<String> names) {
        html.raw("<ul class=legend>");
        for (int i = 0; i < names.size(); i++) {
            html.raw("<li><svg class=\"key stack ").raw(Palette.name(i < Palette.SIZE ? i : Palette.OTHER));
            html.raw("\" width=14 height=12 aria-hidden=true><rect width=14 height=12 /></svg>")
                    .text(names.get(i));
        }
        html.raw("</ul>");
    }
}
