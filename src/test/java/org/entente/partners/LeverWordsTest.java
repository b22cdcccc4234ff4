package org.entente.partners;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is negotiated, in the unit a reader knows. */
class LeverWordsTest {
    /** The partner's inverters cost 20 and are sold at 40; another's cost 70. */
    private static final String TWO = Cases.MOTORS
            .replace("product\nmotor", "product\nmotor\ninverter")
            .replace("by-other", "inverters,partner-plant,inverter,20\nother-inverters,other-plant,inverter,\nby-other")
            .replace(
                    "other,maker,motor,130",
                    "other,maker,motor,130\npartner,maker,inverter,40\nother,maker,inverter,70")
            .replace(
                    "other-plant,market,motor,EXW",
                    "other-plant,market,motor,EXW\npartner-plant,market,inverter,EXW\nother-plant,market,inverter,EXW")
            .replace("market,motor,50,1", "market,motor,50,1\nmarket,inverter,50,1");

    @Test
    void onePriceIsMoney() {
        Deal deal = DealsTest.deal(Cases.MOTORS);
        LeverWords words = LeverWords.of(deal, deal.interval().lever());

        assertThat(words.subject()).isEqualTo("the price of motor");
        assertThat(words.unit()).isEqualTo("EUR per unit");
        assertThat(words.number(1.3)).isEqualTo(130);
        assertThat(words.at(0.6)).isEqualTo("€60.00");
        assertThat(words.at(Double.POSITIVE_INFINITY)).isEqualTo("any price");
        assertThat(words.bare(0.6)).isEqualTo("60.00");
        assertThat(words.bare(Double.NaN)).isEqualTo("–");
        assertThat(words.bare(Double.POSITIVE_INFINITY)).isEqualTo("∞");
        assertThat(LeverWords.bare(deal, deal.interval(), true)).isEqualTo("130");
    }

    @Test
    void severalPricesAreAShareOfTodays() {
        Deal deal = DealsTest.deal(TWO);
        LeverWords words = LeverWords.of(deal, deal.interval().lever());

        assertThat(words.subject()).isEqualTo("all prices between the two");
        assertThat(words.unit()).isEqualTo("share of today's prices");
        assertThat(words.number(1.3)).isEqualTo(1.3);
        assertThat(words.at(1.25)).isEqualTo("125 % of today's prices");
        assertThat(words.bare(1.25)).isEqualTo("125 %");
        assertThat(LeverWords.of(deal, deal.byProduct().get(1).lever()).subject())
                .isEqualTo("the price of inverter");
        assertThat(deal.byProduct()).hasSize(2);
    }

    @Test
    void aPriceOfNothingIsNotNegotiated() {
        Deal deal = DealsTest.deal(TWO.replace("partner,maker,inverter,40", "partner,maker,inverter,0"));

        assertThat(deal.byProduct()).isEmpty();
        assertThat(DealWords.of(deal).interval()).startsWith("All prices between the two: both gain from ");
    }
}
