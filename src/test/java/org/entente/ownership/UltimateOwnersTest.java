package org.entente.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** To whom companies belong in the end: textbook examples and examples worked by hand. */
class UltimateOwnersTest {

    /**
     * The two-organisation example of Elliott, Golub and Jackson, Financial Networks and Contagion, American Economic Review 104
     * (2014) 3115–3153: each holds half of the other, outside shareholders the other halves. Of what the first earns, 2/3 ends
     * with its own outside shareholders and 1/3 with those of the second: Ĉ (I − C)⁻¹ = [2/3 1/3; 1/3 2/3].
     */
    @Test
    void twoThatHoldHalfOfEachOther() {
        Owners owners = new Owners().hold("one", "two", 0.5).hold("two", "one", 0.5);

        List<Holding> holdings = owners.ownership().ultimateOwners(owners.get("one"));

        assertThat(holdings).extracting(Holding::unnamedIn).containsExactly(owners.get("one"), owners.get("two"));
        assertThat(holdings.get(0).share()).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(holdings.get(1).share()).isCloseTo(1 / 3.0, within(1e-15));
        assertThat(holdings.get(1).label()).isEqualTo("others in two");
    }

    /**
     * Renault and Nissan before November 2023, 43.4 % against 15 %, with the French state's 15 % of Renault; worked by hand. L has the
     * determinant d = 1 − 0.434 · 0.15 = 0.9349. Of Nissan's money 0.434 goes to Renault for each euro, and around:
     * Nissan's L is 1/d, Renault's in it 0.434/d, the state's 0.15 · 0.434/d.
     */
    @Test
    void renaultAndNissan() {
        Owners owners = new Owners()
                .hold("renault", "nissan", 0.434)
                .hold("nissan", "renault", 0.15)
                .hold("state", "renault", 0.15);
        double d = 0.9349;

        List<Holding> holdings = owners.ownership().ultimateOwners(owners.get("nissan"));

        assertThat(share(holdings, "others in nissan")).isCloseTo(0.566 / d, within(1e-14));
        assertThat(share(holdings, "others in renault")).isCloseTo(0.70 * 0.434 / d, within(1e-14));
        assertThat(share(holdings, "state")).isCloseTo(0.15 * 0.434 / d, within(1e-14));
        assertThat(holdings).hasSize(3);
    }

    /** A ring a → b → c → a of one half each, with a person behind each other half: 4/7, 2/7 and 1/7, worked by hand. */
    @Test
    void aRingOfThree() {
        Owners owners = new Owners()
                .hold("a", "b", 0.5)
                .hold("b", "c", 0.5)
                .hold("c", "a", 0.5)
                .hold("p", "a", 0.5)
                .hold("q", "b", 0.5)
                .hold("r", "c", 0.5);

        List<Holding> holdings = owners.ownership().ultimateOwners(owners.get("c"));

        assertThat(share(holdings, "r")).isCloseTo(4 / 7.0, within(1e-15));
        assertThat(share(holdings, "q")).isCloseTo(2 / 7.0, within(1e-15));
        assertThat(share(holdings, "p")).isCloseTo(1 / 7.0, within(1e-15));
    }

    @Test
    void aCompanyNobodyOwnsIsItsOwn() {
        Owners owners = new Owners().hold("a", "b", 1).hold("a", "a", 0.05);

        assertThat(owners.ownership().ultimateOwners(owners.get("a")))
                .singleElement()
                .satisfies(holding -> assertThat(holding.owner()).isEqualTo(owners.get("a")))
                .satisfies(holding -> assertThat(holding.share()).isCloseTo(1, within(1e-15)));
        assertThat(owners.ownership().unnamed(owners.get("a"))).isZero();
    }

    @Test
    void amountsAreSplitToTheLastCent() {
        Owners owners = new Owners()
                .hold("a", "b", 0.3)
                .hold("b", "c", 0.6)
                .hold("c", "b", 0.2)
                .hold("d", "c", 0.4);
        Ownership ownership = owners.ownership();

        // a, b, c, d in this order
        Belongings belongings = ownership.split(new double[] {5, 100, -40, 7});

        double sum = 0;
        for (int j = 0; j < 4; j++) {
            sum += belongings.named()[j] + belongings.unnamed()[j];
        }
        assertThat(sum).isCloseTo(72, within(1e-12));
        // x_b = 100 + 0.6 x_c, x_c = −40 + 0.2 x_b
        double b = (100 - 24) / 0.88;
        assertThat(belongings.named()[owners.get("a").index()]).isCloseTo(5 + 0.3 * b, within(1e-12));
        assertThat(belongings.unnamed()[owners.get("b").index()]).isCloseTo(0.5 * b, within(1e-12));
    }

    private static double share(List<Holding> holdings, String label) {
        return holdings.stream()
                .filter(holding -> holding.label().equals(label))
                .mapToDouble(Holding::share)
                .sum();
    }
}
