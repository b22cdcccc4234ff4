package org.entente.exchange.bods;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Place;

/** Things left out for the same reason are one finding, with the line of the first and how many there are. */
final class Remarks {
    private final String file;
    private final Map<Reason, Integer> lines = new LinkedHashMap<>();
    private final Map<Reason, Integer> counts = new LinkedHashMap<>();

    Remarks(String file) {
        this.file = file;
    }

    private record Reason(String message, String fix) {}

    void leftOut(int line, String message, String fix) {
        Reason reason = new Reason(message, fix);
        lines.putIfAbsent(reason, line);
        counts.merge(reason, 1, Integer::sum);
    }

    void tell(Findings findings) {
        counts.forEach((reason, count) -> findings.warning(
                Place.row(file, lines.getOrDefault(reason, 0)),
                "",
                reason.message() + (count > 1 ? " So it is in " + count + " places, the first is here." : ""),
                reason.fix()));
    }
}
