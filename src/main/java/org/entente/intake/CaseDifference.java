package org.entente.intake;

import java.util.BitSet;
import java.util.List;
import org.entente.intake.assemble.Assembler;
import org.entente.intake.check.Checks;
import org.entente.intake.difference.Difference;
import org.entente.intake.difference.Differences;
import org.entente.intake.difference.Step;
import org.entente.intake.difference.Steps;
import org.entente.intake.edit.EditLine;
import org.entente.intake.finding.Findings;
import org.entente.intake.replay.SheetEdits;
import org.entente.intake.sheet.Sheets;
import org.entente.network.Network;

/**
 * What two cases say differently, the steps from the one to the other, and the cases on the way. Immutable; safe to share
 * between threads.
 */
public final class CaseDifference {
    private final Sheets from;
    private final Differences differences;
    private final String strategy;
    private final String scenario;

    CaseDifference(Sheets from, Sheets to, String strategy, String scenario) {
        this.from = from;
        this.differences = Differences.between(from, to);
        this.strategy = strategy;
        this.scenario = scenario;
    }

    /** Each difference, in the order of the tables and of the second case's rows. */
    public List<Difference> list() {
        return differences.list();
    }

    /**
     * The differences that move the answer, grouped and ordered.
     *
     * @param most steps wanted
     */
    public List<Step> steps(int most) {
        return Steps.of(differences, most);
    }

    /** The edits of the first case's tables that make some of the steps. */
    public List<EditLine> edits(List<Step> steps) {
        BitSet made = new BitSet();
        steps.forEach(step -> step.differences().forEach(made::set));
        return SheetEdits.of(from, differences.with(made));
    }

    /**
     * The first case with some of the steps made; with all, the second.
     *
     * @return without a network where the tables then have an error; the findings say which
     */
    public Reading after(List<Step> steps) {
        BitSet made = new BitSet();
        steps.forEach(step -> step.differences().forEach(made::set));
        Sheets sheets = differences.with(made);
        Findings findings = new Findings();
        Network network = Assembler.assemble(sheets, strategy, scenario, findings);
        if (network != null && !findings.hasErrors()) {
            Checks.run(network, sheets, findings);
        }
        return new Reading(findings.hasErrors() ? null : network, findings.sorted());
    }
}
