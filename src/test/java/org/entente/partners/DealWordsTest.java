package org.entente.partners;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A deal in words, sentence by sentence: the figures are those of {@link DealsTest}, worked out by hand. */
class DealWordsTest {
    private static final String NO_OTHER = "other-plant,market,motor,EXW\n";

    @Test
    void bothWin() {
        assertThat(DealWords.of(DealsTest.deal(Cases.MOTORS)).sentences())
                .containsExactly(
                        "Both win today: at €100 maker gains €1,500 and partner €2,000 against going without each other.",
                        "The price of motor: both gain from €60.00 to €130; below, partner does better alone; above,"
                                + " maker does better alone.",
                        "The Nash point, where the product of both gains is greatest, is €95.00: maker gains €1,750,"
                                + " partner €1,750.",
                        "Without partner, maker's best plan costs €6,500.",
                        "Without maker, partner's best plan earns nothing.");
    }

    @Test
    void whoPaysTooMuchOrGetsTooLittleIsNamed() {
        Deal dear = DealsTest.deal(Cases.MOTORS.replace("motor,100", "motor,140"));
        Deal cheap = DealsTest.deal(Cases.MOTORS.replace("motor,100", "motor,55"));

        assertThat(dear.isWinWin()).isTrue();
        assertThat(dear.isWinWinToday()).isFalse();
        assertThat(DealWords.of(dear).verdict())
                .isEqualTo("Not today: at €140 maker would be better off alone, by €500; but there is a price at which"
                        + " both win.");
        assertThat(DealWords.of(cheap).verdict())
                .isEqualTo("Not today: at €55.00 partner would be better off alone, by €250; but there is a price at"
                        + " which both win.");
    }

    @Test
    void whereNoPriceSuitsBothItIsSaidByHowMuch() {
        Deal deal = DealsTest.deal(Cases.MOTORS.replace("motor,130", "motor,50"));

        assertThat(DealWords.of(deal).sentences())
                .startsWith(
                        "No price suits both: the best for both together is not to deal with each other, and partner"
                                + " needs at least €60.00 and maker accepts at most €50.00, €10.00 apart.",
                        "Measured by the plan in which they do that comes nearest.")
                .noneMatch(sentence -> sentence.contains("Nash"));
    }

    @Test
    void whoHasNobodyElseHasNoUpperEnd() {
        Deal deal = DealsTest.deal(Cases.MOTORS.replace(NO_OTHER, ""));

        assertThat(DealWords.of(deal).sentences())
                .containsExactly(
                        "Both win today: at €100 maker wholly depends on the deal: its gain has no upper bound in this"
                                + " case, and partner gains €2,000 against going without maker.",
                        "The price of motor: both gain from €60.00 up; no price is too high for maker, which has no plan"
                                + " without partner; below, partner does better alone.",
                        "Without partner, maker has no plan at all, even if no promise is kept: it wholly depends on the"
                                + " deal.",
                        "Without maker, partner's best plan earns nothing.");
    }

    @Test
    void aPromiseThatBreaksIsNamed() {
        Deal deal = DealsTest.deal(Cases.MOTORS + """

                ## limits
                limit,kind,product,sense,value,enforce
                affordable,unit_cost,motor,max,110,hard
                """);

        assertThat(DealWords.of(deal).sentences())
                .contains(
                        "The price of motor: both gain from €60.00 to €110; below, partner does better alone; above, the"
                                + " promise affordable breaks.",
                        "Without partner, maker cannot keep its hard limits; its best plan without them costs €6,500.");
    }

    @Test
    void ofAPartnerOfUnknownCostNothingIsSaidThatIsNotKnown() {
        String unknown = Cases.MOTORS.replace("motor,60", "motor,");

        assertThat(DealWords.of(DealsTest.deal(unknown)).sentences())
                .containsExactly(
                        "At €100 maker gains €1,500 against going without partner; whether partner wins cannot be told,"
                                + " as its own costs are not in the case.",
                        "The price of motor: maker gains up to €130; beyond, maker does better alone. What partner needs"
                                + " at least is not known.",
                        "Without partner, maker's best plan costs €6,500.",
                        "Without maker, partner's best plan earns nothing.",
                        "partner's own costs are not in the case: what it needs at least is not known, and its gain is"
                                + " all it is paid. Give its processes their cost.");
        assertThat(DealWords.of(DealsTest.deal(unknown.replace("motor,100", "motor,150")))
                        .verdict())
                .isEqualTo("At €150 maker's best plan does not deal with partner; it could up to €130.");
        assertThat(DealWords.of(DealsTest.deal(unknown.replace(NO_OTHER, ""))).interval())
                .isEqualTo(
                        "The price of motor: neither end is known. maker has no plan without partner, and what partner"
                                + " needs at least is not known.");
    }
}
