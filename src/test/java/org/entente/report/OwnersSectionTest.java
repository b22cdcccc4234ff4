package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.network.Company;
import org.entente.network.Network;
import org.entente.network.Stake;
import org.entente.network.Validity;
import org.entente.ownership.Owners;
import org.junit.jupiter.api.Test;

/** The graph and the table of who owns whom. */
class OwnersSectionTest {

    @Test
    void sharesVotesLookThroughControlAndOwnersInTheEnd() {
        // the viewpoint is the first company
        Owners owners = new Owners();
        owners.company("maker");
        owners.hold("state", "maker", 0.15, 0.29, Validity.ALWAYS)
                .hold("maker", "joint", 0.6)
                .hold("rival", "joint", 0.4)
                .hold("joint", "plant", 1)
                .hold("plant", "plant", 0);

        String page = page(owners.network());

        assertThat(page)
                .contains("<section id=owners><h2>Who owns whom</h2>")
                .contains("maker holds 60\u202f% of joint</title>")
                .contains("state holds 15\u202f% of maker with 29\u202f% of the votes")
                .contains(">15\u202f%, votes 29\u202f%</text>")
                .contains(">60\u202f% look-through</text>")
                .contains("60\u202f% belongs to maker, which controls it")
                .contains(">viewpoint</text>")
                .contains("<td>joint 100\u202f%; itself 0\u202f%<td class=n>60\u202f%</td><td>maker<td>")
                .contains("<td>state 15\u202f% (votes 29\u202f%); others, not named, 85\u202f%<td class=n>itself</td>")
                .contains("<td>others in maker 51\u202f%; rival 40\u202f%; state 9\u202f%</tr>")
                .doesNotContain("<h3>");
    }

    @Test
    void eachStateOfTheStakesIsShownInItsPeriods() {
        Owners owners = new Owners(3)
                .hold("a", "b", 0.434, 0.434, new Validity(null, LocalDate.of(2027, 1, 1)))
                .hold("a", "b", 0.15, 0.15, new Validity(LocalDate.of(2027, 1, 1), null));

        assertThat(page(owners.network()))
                .contains("<h3>2026</h3>")
                .contains("<h3>2027 to 2028</h3>")
                .contains("43.4\u202f% look-through")
                .contains("15\u202f% look-through");
    }

    @Test
    void withoutStakesThereIsNoSection() {
        Owners owners = new Owners();
        owners.company("maker");
        owners.company("motors", "maker");

        assertThat(page(owners.network())).isEmpty();
    }

    @Test
    void ownersStandAboveWhatTheyOwnAlsoAroundACircle() {
        Owners owners = new Owners()
                .hold("a", "b", 0.5)
                .hold("b", "c", 0.5)
                .hold("c", "b", 0.2)
                .hold("c", "d", 1)
                .hold("a", "d", 0);
        Network network = owners.network();
        List<Stake> stakes = network.stakes();

        List<List<Company>> layers = OwnerLayers.of(network.companies(), stakes);

        assertThat(layers)
                .extracting(layer -> layer.stream().map(Company::id).toList())
                .containsExactly(List.of("a"), List.of("b"), List.of("c"), List.of("d"));
    }

    @Test
    void aWebOfManyCompaniesIsDrawnInPart() {
        Owners owners = new Owners();
        owners.company("maker");
        for (int k = 0; k < 300; k++) {
            owners.hold("maker", "c" + k, 0.5);
        }

        String page = page(owners.network());

        assertThat(page).contains("Drawn are the 60 of 301 companies").contains("and 101 more companies.");
        assertThat(page.split("class=\"mark party")).hasSize(61);
    }

    @Test
    void namesOfTheCaseStayText() {
        Owners owners = new Owners().hold("a<b>", "\"c\"", 0.5);

        assertThat(page(owners.network())).contains("a&lt;b&gt; holds").doesNotContain("a<b>");
    }

    private static String page(Network network) {
        Html html = new Html();
        new OwnersSection(network, html).write();
        return html.toString();
    }
}
