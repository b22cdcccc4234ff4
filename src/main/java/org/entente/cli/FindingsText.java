package org.entente.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.entente.intake.finding.Finding;
import org.entente.intake.finding.Severity;
import picocli.CommandLine.ParseResult;

/** What was found in a case, as a list to work through. */
final class FindingsText {
    private FindingsText() {}

    /** What findings have in common that are said once, with all their rows. */
    private record Subject(Severity severity, String file, String column, String message, String fix) {}

    static long errors(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
    }

    /** {@code 2 errors, 1 warning}. */
    static String counts(List<Finding> findings) {
        long errors = errors(findings);
        long warnings = findings.size() - errors;
        return Numbers.count(errors, "error") + ", " + Numbers.count(warnings, "warning");
    }

    /** All of them, errors first, each with where, what and how to mend it; the same fault in several rows is said once. */
    static String list(List<Finding> findings, Style style) {
        Map<Subject, List<Finding>> subjects = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            for (Finding finding : findings) {
                if (finding.severity() == severity) {
                    Subject subject =
                            new Subject(severity, finding.file(), finding.column(), finding.message(), finding.fix());
                    subjects.computeIfAbsent(subject, key -> new ArrayList<>()).add(finding);
                }
            }
        }
        StringBuilder text = new StringBuilder();
        subjects.forEach((subject, same) -> text.append(one(subject, same, style)));
        return text.toString();
    }

    private static String one(Subject subject, List<Finding> same, Style style) {
        String word = switch (subject.severity()) {
            case ERROR -> style.bad("error");
            case WARNING -> style.caution("warning");
        };
        String where = same.size() == 1
                ? same.getFirst().where()
                : subject.file() + ", rows " + rows(same)
                        + (subject.column().isEmpty() ? "" : ", column " + subject.column());
        List<String> values = same.stream().map(Finding::value).distinct().toList();
        String value = values.size() == 1 && !values.getFirst().isEmpty() ? ", value '" + values.getFirst() + "'" : "";
        String fix = subject.fix().isEmpty() ? "" : "    " + subject.fix() + "\n";
        return word + "  " + style.heading(where + value) + "\n    " + subject.message() + "\n" + fix + "\n";
    }

    /** {@code 3, 15-32, 40}. */
    private static String rows(List<Finding> findings) {
        int[] rows =
                findings.stream().mapToInt(Finding::row).sorted().distinct().toArray();
        StringJoiner joined = new StringJoiner(", ");
        for (int first = 0; first < rows.length; ) {
            int last = first;
            while (last + 1 < rows.length && rows[last + 1] == rows[last] + 1) {
                last++;
            }
            joined.add(first == last ? "" + rows[first] : rows[first] + (last == first + 1 ? ", " : "-") + rows[last]);
            first = last + 1;
        }
        return joined.toString();
    }

    /** Says what stands against answering a question about a case, and gives the exit code for that. */
    static ExitCode refuse(ParseResult parsed, List<Finding> findings, Terminal terminal) {
        terminal.err().print(list(findings, terminal.style()));
        terminal.err()
                .println(terminal.style().bad(parsed.matchedPositionalValue(0, "") + ": " + counts(findings))
                        + "; nothing was planned. Mend the errors, then ask again.");
        return ExitCode.CASE_HAS_ERRORS;
    }
}
