package org.entente.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the program answers to the shell. */
enum ExitCode {
    PLANNED(0, "a plan was found (also when a time limit or Ctrl-C ended the search), or the case has no errors"),
    CASE_HAS_ERRORS(1, "the case has errors; nothing was planned"),
    USAGE(2, "the command line is wrong, or a file or output that was asked for could not be written"),
    INFEASIBLE(3, "proven: no plan keeps all hard limits and serves all must-serve demand"),
    NO_PLAN(4, "stopped without a plan: time limit or Ctrl-C"),
    FAULT(5, "the solver, the machine or the program failed: this says nothing about the case"),
    DIFFERS(6, "a statement asked again from the tables, or a plan audited by the plain model, turned out otherwise");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    int code() {
        return code;
    }

    /** Codes and meanings for the help. */
    static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (ExitCode exit : values()) {
            meanings.put(" " + exit.code, exit.meaning);
        }
        return meanings;
    }
}
