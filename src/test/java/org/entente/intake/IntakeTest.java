package org.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.intake.finding.Finding;
import org.entente.intake.finding.Severity;
import org.entente.network.Incoterm;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.junit.jupiter.api.Test;

class IntakeTest {
    @Test
    void aCleanCaseBecomesItsNetwork() {
        Reading reading = TinyCase.text().read();

        assertThat(reading.findings()).isEmpty();
        Network network = reading.orThrow();
        assertThat(network.settings().viewpoint().id()).isEqualTo("maker");
        assertThat(network.settings().discountRate()).isEqualTo(0.08);
        assertThat(network.periods()).hasSize(2);
        assertThat(network.currencies().get(1).rates()).containsExactly(0.12, 0.12);
        assertThat(network.sites().get(0).country().id()).isEqualTo("CN");
        assertThat(network.products().get(0).hsCode()).isEqualTo("850760");
        assertThat(network.lines().get(0).rampUp()).containsExactly(0.5, 0.8);
        assertThat(network.lines().get(0).maxModules()).isEqualTo(1);
        assertThat(network.processes().get(1).inputs()).hasSize(1);
        assertThat(network.duties().get(0).rate()).isEqualTo(0.013);
        assertThat(network.demands()).hasSize(2);
        assertThat(network.limits()).hasSize(1);
    }

    @Test
    void aLineThatMayFirstProduceInTheLastDaysIsChecked() {
        Reading reading = TinyCase.text().table("lines", """
                        line,site,existing,module,investment,earliest,source
                        body,novo-mesto,4000,1000,50000,2027-12-30,S1
                        """).read();

        assertThat(reading.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void freightByTheTonneUsesTheMass() {
        Lane sea = TinyCase.text().network().lanes().get(0);

        assertThat(sea.cost()).isCloseTo(5 + 0.210 * 80, within(1e-12));
        assertThat(sea.incoterm()).isEqualTo(Incoterm.FOB);
    }

    @Test
    void aLaneForEveryProductCarriesWhatCanLeaveAndIsOfUse() {
        assertThat(TinyCase.text().network().lanes())
                .extracting(Lane::id)
                .containsExactly("ningde>novo-mesto:battery:sea", "novo-mesto>france:car:road");
    }

    @Test
    void everyNumberAsEnteredIsAFigureWithItsSource() {
        Network network = TinyCase.text().network();

        assertThat(network.figures())
                .filteredOn(f ->
                        f.key().equals("process make-battery") && f.column().equals("cost"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.value()).isEqualTo(15000);
                    assertThat(f.unit()).isEqualTo("CNY per unit");
                    assertThat(f.isAssumption()).isFalse();
                });
    }

    @Test
    void aMistypedNameIsFoundWithWhatWasMeant() {
        Reading reading = TinyCase.text()
                .rows("processes", "paint,novo-mesto,car,10,1,bdoy,,S1\n")
                .read();

        assertThat(reading.network()).isNull();
        assertThat(reading.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "processes.csv, row 4, column line: There is no line 'bdoy'. Did you mean 'body'? Lines are declared in lines.csv.");
    }
}
