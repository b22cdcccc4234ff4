package org.entente.intake.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects findings while a case is read; the same finding counts once. Not for several threads. */
public final class Findings {
    /** More than anyone reads; what comes beyond is counted, so that a broken file of 100,000 rows cannot fill the memory. */
    static final int KEPT = 20_000;

    private final Set<Finding> kept = new LinkedHashSet<>();
    private final Set<Place> wrong = new HashSet<>();
    private long beyond;
    private int errors;

    public void error(Place place, String value, String message, String fix) {
        add(Severity.ERROR, place, value, message, fix);
    }

    public void warning(Place place, String value, String message, String fix) {
        add(Severity.WARNING, place, value, message, fix);
    }

    private void add(Severity severity, Place place, String value, String message, String fix) {
        if (severity == Severity.ERROR) {
            errors++;
        }
        if (kept.size() >= KEPT) {
            beyond++;
            return;
        }
        if (severity == Severity.ERROR) {
            wrong.add(place);
        }
        kept.add(new Finding(severity, place.file(), place.row(), place.column(), shorten(value), message, fix));
    }

    /** Takes findings over from another collection, as they are. */
    public void addAll(Collection<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                errors++;
            }
            if (kept.size() < KEPT) {
                if (finding.severity() == Severity.ERROR) {
                    wrong.add(new Place(finding.file(), finding.row(), finding.column()));
                }
                kept.add(finding);
            } else {
                beyond++;
            }
        }
    }

    /** Whether an error was found at this place: what follows from it need not be said. */
    public boolean isWrong(Place place) {
        return wrong.contains(place);
    }

    /** Whether anything found so far stops a plan. */
    public boolean hasErrors() {
        return errors > 0;
    }

    /** All findings by file and row, errors before warnings at the same cell. */
    public List<Finding> sorted() {
        List<Finding> sorted = new ArrayList<>(kept);
        sorted.sort(Comparator.comparing(Finding::file)
                .thenComparingInt(Finding::row)
                .thenComparing(Finding::severity)
                .thenComparing(Finding::column));
        if (beyond > 0) {
            sorted.add(new Finding(
                    errors > 0 ? Severity.ERROR : Severity.WARNING,
                    "case",
                    0,
                    "",
                    "",
                    "There are " + beyond + " more findings than the " + KEPT + " listed.",
                    "Mend these first, then check again."));
        }
        return List.copyOf(sorted);
    }

    /** A cell's text, fit for a message: one line of visible characters, at most 80. */
    public static String shorten(String value) {
        String line = VisibleText.line(value);
        return line.length() <= 80 ? line : line.substring(0, 77) + "...";
    }
}
