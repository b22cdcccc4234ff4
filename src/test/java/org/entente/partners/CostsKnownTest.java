package org.entente.partners;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.network.Network;
import org.junit.jupiter.api.Test;

/** Whether a company's own costs are in the case, or it is nothing but its price. */
class CostsKnownTest {
    private static final String PROCESSES = "process,site,product,cost\nby-partner,partner-plant,motor,60";

    private static final String PRICE = "partner,maker,motor,100";
    private static final String FREE = "partner,maker,motor,0";

    @Test
    void theCostOfMakingIsKnownByAnyOfItsParts() {
        assertThat(known(Cases.MOTORS)).isTrue();
        assertThat(known(with("cost", ""))).isFalse();
        assertThat(known(with("conversion_cost", "5"))).isTrue();
        assertThat(
                        known(
                                with("labour_hours", "2")
                                        .replace(
                                                "site,company,country\nmarket,maker,FR\npartner-plant,partner,FR\nother-plant,other,FR",
                                                "site,company,country,labour_cost\nmarket,maker,FR,\npartner-plant,partner,FR,20\nother-plant,other,FR,")))
                .isTrue();
        assertThat(
                        known(
                                with("energy_kwh", "2")
                                        .replace(
                                                "site,company,country\nmarket,maker,FR\npartner-plant,partner,FR\nother-plant,other,FR",
                                                "site,company,country,energy_cost\nmarket,maker,FR,\npartner-plant,partner,FR,1\nother-plant,other,FR,")))
                .isTrue();
    }

    @Test
    void whatStandsThereWhateverIsMadeDoesNotStandForTheCostOfMaking() {
        assertThat(known(with("tooling", "500"))).isFalse();
        assertThat(known(with("fixed_cost", "500"))).isFalse();
    }

    @Test
    void whoSellsAtNoPriceIsKnownByItsLinesAndFixedCosts() {
        assertThat(known(with("cost", "").replace(PRICE, FREE)))
                .as("nothing is told")
                .isFalse();
        assertThat(known(with("tooling", "500").replace(PRICE, FREE))).isTrue();
        assertThat(known(with("fixed_cost", "500").replace(PRICE, FREE))).isTrue();
        for (String column : new String[] {"existing_fixed_cost", "investment", "fixed_cost"}) {
            String line = """

                    ## lines
                    line,site,existing,module,COLUMN
                    winding,partner-plant,10,10,7
                    """.replace("COLUMN", column);
            assertThat(known(with("cost", "").replace(PRICE, FREE) + line))
                    .as(column)
                    .isTrue();
            assertThat(known(with("cost", "").replace(PRICE, FREE) + line.replace(",7", ",0")))
                    .as(column + " of nothing")
                    .isFalse();
            assertThat(known(with("cost", "").replace(PRICE, FREE) + line.replace("partner-plant", "other-plant")))
                    .as(column + " of another")
                    .isFalse();
        }
    }

    @Test
    void whoMakesNothingHasNoCostToTell() {
        Network network = Cases.network(Cases.MOTORS);

        assertThat(CostsKnown.of(network, Cases.company(network, "maker"))).isTrue();
        assertThat(CostsKnown.of(network, Cases.company(network, "other"))).isFalse();
    }

    /** The partner's process with one cost in the column named, in place of its cost of 60. */
    private static String with(String column, String amount) {
        return Cases.MOTORS.replace(PROCESSES, PROCESSES.replace("cost", column).replace("60", amount));
    }

    private static boolean known(String text) {
        Network network = Cases.network(text);
        return CostsKnown.of(network, Cases.company(network, "partner"));
    }
}
