package org.entente.cli;

import java.util.Map;

/** The help of the program as a whole. */
final class Overview {
    private Overview() {}

    static String text(Style style) {
        TextTable commands = new TextTable("  ", "ll");
        for (String name : Command.NAMES) {
            Command command = Command.named(name);
            commands.row(name, command == null ? "" : command.summary());
        }
        TextTable codes = new TextTable("  ", "ll");
        for (Map.Entry<String, String> code : ExitCode.meanings().entrySet()) {
            codes.row(code.getKey().strip(), code.getValue());
        }
        return style.heading("Entente")
                + " plans a car programme across partners: what to develop, buy, make and assemble,\n"
                + "where, with whom and when.\n\n"
                + "Usage: entente COMMAND CASE [options]\n\n"
                + style.heading("Commands") + "\n" + commands.text() + "\n"
                + "  entente COMMAND --help says more; entente --version says which version this is.\n\n"
                + style.heading("Examples") + "\n"
                + "  entente check cases/twingo\n"
                + "  entente plan cases/twingo\n"
                + "  entente plan cases/twingo --strategy european-battery --report europe.html\n"
                + "  entente why-not cases/twingo --choose site=douai\n"
                + "  entente alternatives cases/twingo --within 1%\n"
                + "  entente compare cases/twingo --strategies european-battery,built-in-china\n"
                + "  entente export cases/twingo --mps twingo.mps\n"
                + "  entente template my-case.xlsx\n\n"
                + style.heading("Exit codes") + "\n" + codes.text();
    }
}
