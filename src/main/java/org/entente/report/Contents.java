package org.entente.report;

/** The way to each section that is on the page. */
final class Contents {
    private static final String[][] SECTIONS = {
        {"conflict", "Why there is no plan"},
        {"limits", "Limits"},
        {"decisions", "Decisions"},
        {"makers", "Who makes what"},
        {"schedule", "When"},
        {"why", "What holds it back"},
        {"flips", "What would change it"},
        {"alternatives", "Nearly as good"},
        {"map", "Map"},
        {"cost", "Cost of one"},
        {"value", "Where the money goes"},
        {"dependence", "On whom it depends"},
        {"origin", "Origin"},
        {"capacity", "Capacity"},
        {"flows", "Volumes"},
        {"money", "Money"},
        {"partners", "Partners"},
        {"owners", "Who owns whom"},
        {"inputs", "Inputs and sources"},
        {"proof", "Proof"}
    };

    private Contents() {}

    static void write(Html html, String sections) {
        html.raw("<nav aria-label=Contents>");
        for (String[] section : SECTIONS) {
            if (sections.contains(" id=" + section[0] + ">")) {
                html.raw("<a")
                        .attribute("href", "#" + section[0])
                        .raw(">")
                        .text(section[1])
                        .raw("</a> ");
            }
        }
        html.raw("</nav>");
    }
}
