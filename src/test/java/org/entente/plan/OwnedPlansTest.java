package org.entente.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.network.CaseSettings;
import org.entente.network.Company;
import org.entente.network.Duty;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Price;
import org.entente.network.Stake;
import org.entente.network.TableRow;
import org.entente.network.Validity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a plan counts of a company that the viewpoint owns in full, in part, or not at all. */
class OwnedPlansTest {

    static List<Long> seeds() {
        List<Long> seeds = new ArrayList<>();
        for (long seed = 1; seed <= 40; seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    /** All companies belong to the viewpoint; by what pyramid, and at what prices they sell to each other, does not matter. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void fullOwnershipIsThePlainPlanAtAnyTransferPrices(long seed) {
        Random random = new Random(seed);
        // duty and capital under way are reckoned from the price, so that it would matter for them
        Network drawn = free(RandomNetworks.of(seed));
        Plan plain = Plans.of(grouped(drawn));
        for (int round = 0; round < 2; round++) {
            Plan owned = Plans.of(otherPrices(pyramid(drawn, random), random));

            assertThat(owned.status()).as("seed " + seed).isEqualTo(plain.status());
            if (plain.hasPlan()) {
                assertThat(owned.objective())
                        .as("seed " + seed)
                        .isCloseTo(plain.objective(), within(1e-6 * Math.max(1, Math.abs(plain.objective()))));
            }
        }
    }

    /** At the same prices the model is the same to the last bit, with duties and capital under way. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void fullOwnershipIsTheSameModelToTheLastBit(long seed) {
        Network drawn = RandomNetworks.of(seed);

        Model owned = Model.of(pyramid(drawn, new Random(seed)));

        assertThat(owned.problem().cost())
                .as("seed " + seed)
                .isEqualTo(Model.of(grouped(drawn)).problem().cost());
    }

    /** What the viewpoint holds of a company is what it counts of each entry in that company's books. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aPartlyOwnedCompanyCountsByItsLookThroughShare(long seed) {
        Network drawn = RandomNetworks.of(seed);
        Company maker = drawn.companies().get(0);
        Company supplier = drawn.companies().get(2);
        double share = new Random(seed).nextInt(101) / 100.0;
        Network owned = with(
                drawn,
                drawn.companies(),
                List.of(new Stake(maker, supplier, share, share, Validity.ALWAYS, TableRow.NONE)),
                drawn.prices());

        Plan plan = Plans.of(owned);

        for (LedgerEntry entry : plan.hasPlan() ? plan.ledger().entries() : List.<LedgerEntry>of()) {
            boolean held = entry.company().index() == supplier.index();
            double expected = held ? share : entry.company().index() <= 1 ? 1 : 0;
            assertThat(entry.share()).as("seed " + seed).isEqualTo(expected);
        }
        if (plan.hasPlan()) {
            double sum = plan.ledger().entries().stream()
                    .mapToDouble(entry -> entry.amount() * entry.weight())
                    .sum();
            assertThat(sum).as("seed " + seed).isCloseTo(plan.objective(), within(1e-6 * Math.max(1, Math.abs(sum))));
        }
    }

    /** A stake that ends is counted until then. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aStakeCountsInItsDays(long seed) {
        Network drawn = RandomNetworks.of(seed);
        Company maker = drawn.companies().get(0);
        Company supplier = drawn.companies().get(2);
        Period first = drawn.periods().getFirst();
        Stake until = new Stake(maker, supplier, 0.7, 0.7, new Validity(null, first.end()), TableRow.NONE);
        Viewpoint viewpoint = Viewpoint.of(with(drawn, drawn.companies(), List.of(until), drawn.prices()));

        for (Period period : drawn.periods()) {
            assertThat(viewpoint.share(supplier, period)).isEqualTo(period.index() == 0 ? 0.7 : 0);
        }
    }

    /** All companies in the viewpoint's group. */
    private static Network grouped(Network network) {
        String top = network.companies().getFirst().id();
        List<Company> all = new ArrayList<>();
        for (Company company : network.companies()) {
            all.add(inGroup(company, company.index() == 0 ? null : top));
        }
        return with(network, all, List.of(), network.prices());
    }

    /** All companies held by the viewpoint in full, each by one or two others of which that is true, some of them holdings. */
    private static Network pyramid(Network network, Random random) {
        List<Company> all = new ArrayList<>();
        network.companies().forEach(company -> all.add(inGroup(company, null)));
        Company top = all.getFirst();
        for (int h = 0; h < 3; h++) {
            int index = all.size();
            String id = "holding" + h;
            all.add(new Company(index, id, id, top.country(), null, Company.Pricing.PRICE, 0, TableRow.NONE));
        }
        List<Company> held = new ArrayList<>(List.of(top));
        List<Stake> stakes = new ArrayList<>();
        List<Company> others = new ArrayList<>(all.subList(1, all.size()));
        java.util.Collections.shuffle(others, random);
        for (Company company : others) {
            double part = random.nextBoolean() ? 1 : 0.4;
            stakes.add(stake(held.get(random.nextInt(held.size())), company, part));
            if (part < 1) {
                stakes.add(stake(held.get(random.nextInt(held.size())), company, 0.6));
            }
            held.add(company);
        }
        return with(network, all, stakes, network.prices());
    }

    private static Stake stake(Company owner, Company owned, double share) {
        return new Stake(owner, owned, share, share, Validity.ALWAYS, TableRow.NONE);
    }

    private static Company inGroup(Company company, @org.jspecify.annotations.Nullable String group) {
        return new Company(
                company.index(),
                company.id(),
                company.name(),
                company.country(),
                group,
                company.pricing(),
                company.markup(),
                company.row());
    }

    private static Network otherPrices(Network network, Random random) {
        List<Price> prices = network.prices().stream()
                .map(price -> new Price(
                        price.seller(),
                        price.buyer(),
                        price.product(),
                        price.amount() * 3 * random.nextDouble(),
                        price.currency(),
                        price.validity(),
                        price.row()))
                .toList();
        return with(network, network.companies(), network.stakes(), prices);
    }

    /** Without duties, and without a cost of capital on goods. */
    private static Network free(Network network) {
        CaseSettings old = network.settings();
        CaseSettings settings = new CaseSettings(
                old.caseId(),
                old.title(),
                old.question(),
                old.currency(),
                old.viewpoint(),
                old.discountRate(),
                old.start(),
                0,
                old.hoursPerJob(),
                old.goal(),
                old.strategy(),
                old.scenario(),
                old.note());
        return with(network, settings, network.companies(), network.stakes(), network.prices(), List.of());
    }

    private static Network with(Network network, List<Company> companies, List<Stake> stakes, List<Price> prices) {
        return with(network, network.settings(), companies, stakes, prices, network.duties());
    }

    private static Network with(
            Network network,
            CaseSettings settings,
            List<Company> companies,
            List<Stake> stakes,
            List<Price> prices,
            List<Duty> duties) {
        return new Network(
                settings,
                network.periods(),
                network.countries(),
                network.currencies(),
                companies,
                stakes,
                network.sites(),
                network.products(),
                network.lines(),
                network.processes(),
                network.lanes(),
                prices,
                duties,
                network.law(),
                network.stocks(),
                network.demands(),
                network.limits(),
                network.programme(),
                network.sources(),
                network.figures());
    }
}
