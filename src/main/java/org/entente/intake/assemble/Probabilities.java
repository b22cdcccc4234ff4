package org.entente.intake.assemble;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.intake.finding.Place;
import org.entente.intake.sheet.NumberText;
import org.entente.intake.tables.Scenarios;

/** How likely the scenarios are: one probability for each, not more than 100 % together. */
final class Probabilities {
    private Probabilities() {}

    static void check(Assembly assembly) {
        Map<String, Typed> said = new LinkedHashMap<>();
        double sum = 0;
        for (Typed row : assembly.rows(Scenarios.TABLE)) {
            if (!row.given(Scenarios.PROBABILITY)) {
                continue;
            }
            String name = row.text(Scenarios.SCENARIO);
            Typed first = said.putIfAbsent(name, row);
            double probability = row.number(Scenarios.PROBABILITY);
            if (first == null) {
                sum += probability;
            } else if (first.number(Scenarios.PROBABILITY) != probability) {
                assembly.findings.error(
                        row.place(Scenarios.PROBABILITY),
                        row.text(Scenarios.PROBABILITY),
                        "Scenario '" + name + "' has another probability in row "
                                + first.row().number() + ".",
                        "Give it on one row only.");
            }
        }
        if (sum > 1 + 1e-9) {
            assembly.findings.error(
                    Place.file(assembly.sheets.fileOf(Scenarios.TABLE)).column(Scenarios.PROBABILITY.name()),
                    "",
                    "The probabilities of the scenarios add up to " + NumberText.text(Math.rint(sum * 1e4) / 100)
                            + " %.",
                    "They are at most 100 % together; what is left is the base.");
        }
    }
}
