package org.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.intake.finding.Finding;
import org.entente.network.Figure;
import org.entente.network.Network;
import org.entente.network.Process;
import org.junit.jupiter.api.Test;

class EditsTest {
    private static CaseText strategy(String rows) {
        return TinyCase.text()
                .table("strategies", "strategy,table,filter,column,change,note,source\n" + rows)
                .table("scenarios", "scenario,table,filter,column,change,note\nwar,duties,origin=CN,rate,+10%,\n");
    }

    private static Process assemble(Network network) {
        return network.processes().stream()
                .filter(process -> process.id().equals("assemble"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theBaseIsNeverTouched() {
        CaseText text = strategy("cheap,processes,process=assemble,cost,=3000,,\n");

        assertThat(assemble(text.read("base", "base").orThrow()).materialCost()).isEqualTo(4000);
        assertThat(assemble(text.read("cheap", "base").orThrow()).materialCost())
                .isEqualTo(3000);
    }

    @Test
    void factorsAreDecimal() {
        CaseText text = strategy("dear,processes,process=ass*,cost,*1.1,,\n");

        assertThat(assemble(text.read("dear", "base").orThrow()).materialCost()).isEqualTo(4400);
    }

    @Test
    void aScenarioComesOnTopOfAStrategy() {
        CaseText text = strategy("duty,duties,origin=CN & destination=EU,rate,=5%,,\n");

        assertThat(text.read("duty", "war").orThrow().duties().getFirst().rate())
                .isEqualTo(0.15);
    }

    @Test
    void datesMoveByDays() {
        CaseText text = strategy("late,lines,line=body,earliest,+31,,\n");

        assertThat(text.read("late", "base").orThrow().lines().getFirst().earliest())
                .isEqualTo("2026-08-01");
    }

    @Test
    void settingsCanBeChangedByName() {
        CaseText text = strategy("patient,case,,discount_rate,=5%,,\npatient,case,key=title,value,=Patient,,\n");

        Network network = text.read("patient", "base").orThrow();
        assertThat(network.settings().discountRate()).isEqualTo(0.05);
        assertThat(network.settings().title()).isEqualTo("Patient");
        assertThat(network.settings().strategy()).isEqualTo("patient");
    }

    @Test
    void rowsAreAddedAndRemovedWithWhatHangsOnThem() {
        CaseText text = strategy("""
                import,processes,process=assemble,,delete,,
                import,processes,,process=buy; site=ningde; product=car; cost=9000; currency=EUR,add,,S1
                import,lanes,,from=ningde; to=france; product=car; mode=ro-ro; cost=900,add,,
                import,prices,,seller=cells; buyer=maker; product=car; price=11000,add,,
                """);

        Network network = text.read("import", "base").orThrow();
        assertThat(network.processes()).extracting(Process::id).containsExactly("make-battery", "buy");
        assertThat(network.processes().getLast().row()).hasToString("strategies line 3");
        assertThat(network.figures())
                .filteredOn(f -> f.key().equals("process buy"))
                .singleElement()
                .matches(f -> !f.isAssumption());
    }

    @Test
    void aChangedFigureIsVouchedForByItsEdit() {
        CaseText text = strategy("cheap,processes,process=assemble,cost,=3000,quoted,\n");

        Figure figure = text.read("cheap", "base").orThrow().figures().stream()
                .filter(f -> f.key().equals("process assemble") && f.column().equals("cost"))
                .findFirst()
                .orElseThrow();
        assertThat(figure.isAssumption()).isTrue();
        assertThat(figure.note()).isEqualTo("strategy cheap: quoted");
    }

    @Test
    void nonsenseIsFoundAtItsRow() {
        CaseText text = strategy("""
                a,process,process=assemble,cost,=1,,
                b,processes,proces=assemble,cost,=1,,
                c,processes,process=assembel,cost,=1,,
                d,processes,process=assemble,costs,=1,,
                e,processes,process=assemble,cost,=cheap,,
                f,processes,process=assemble,site,*2,,
                g,processes,process=assemble,cost,+5%,,
                h,processes,process=assemble,cost,3000,,
                i,processes,process=assemble,cost,delete,,
                j,processes,assemble,cost,=1,,
                """);

        assertThat(text.read().findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "strategies.csv, row 2, column table: There is no table 'process'. Did you mean 'processes'?"
                                + " Name one of the tables of the case.",
                        "strategies.csv, row 3, column filter: Table processes has no column 'proces'. Did you mean 'process'?"
                                + " Name one of its columns in the filter.",
                        "strategies.csv, row 4, column filter: The edit matches no row of table processes. Check the filter against"
                                + " processes.csv; it is `column=value`, joined by `&`, with * for any text.",
                        "strategies.csv, row 5, column column: Table processes has no column 'costs'. Did you mean 'cost'?"
                                + " Name the column to change.",
                        "strategies.csv, row 6, column change: 'cheap' is no number. Write a number such as 27 or 0.5.",
                        "strategies.csv, row 7, column change: Column 'site' holds no numbers to calculate with."
                                + " Write `=value` to set it.",
                        "strategies.csv, row 8, column change: A percentage cannot be added to a number in money per unit."
                                + " Write `*1.05` to change it by 5%.",
                        "strategies.csv, row 9, column change: '3000' is no change. Write `=3000` to set the cell, `+3000` to add to it or"
                                + " `*3000` to multiply it; a spreadsheet drops a leading + unless the cell is text.",
                        "strategies.csv, row 10, column column: `delete` removes whole rows; it takes no column. Leave column blank, or"
                                + " write `=` to blank a cell.",
                        "strategies.csv, row 11, column filter: 'assemble' is no condition. Write `column=value`, joined by `&`, e.g."
                                + " process=assemble.");
    }

    @Test
    void anUnknownStrategyIsNamed() {
        assertThat(strategy("cheap,,,,,Buy cheap,\n").read("chaep", "base").findings())
                .filteredOn(f -> f.file().equals("strategies.csv") && f.row() == 0)
                .extracting(Finding::message)
                .containsExactly("There is no strategy 'chaep'. Did you mean 'cheap'?");
    }
}
