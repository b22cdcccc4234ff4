package org.entente.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.partners.Cases.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.entente.network.Company;
import org.entente.network.Network;
import org.entente.network.Stake;
import org.entente.network.TableRow;
import org.entente.network.Validity;
import org.entente.plan.Model;
import org.entente.plan.Plan;
import org.entente.plan.Planner;
import org.entente.plan.Plans;
import org.entente.plan.RandomNetworks;
import org.entente.plan.Solved;
import org.entente.plan.Viewpoint;
import org.entente.solver.Settings;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * On small networks drawn at random: at each end of an interval the side it belongs to has just what it has without the deal, by the
 * model planned anew at that price with every flow held; beyond it has less; and no plan without the deal is better than its
 * outside option.
 */
class RandomDealsTest {
    private static final Planner EXACT = Planner.using(new HighsSolver())
            .with(Settings.DEFAULT.withRelativeGap(1e-9).withThreads(1));

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void theEndsAreIndifferent(long seed) {
        check(seed);
    }

    @Test
    void mostSeedsHaveADealToCheck() {
        long checked = java.util.stream.LongStream.rangeClosed(1, 16)
                .filter(seed -> check(seed) > 0)
                .count();
        assertThat(checked).isGreaterThan(5);
    }

    /** How many ends were checked. */
    private static int check(long seed) {
        Network network = network(seed);
        Company partner = company(network, "supplier");
        Deal deal;
        try {
            deal = Deals.using(new HighsSolver()).of(network, partner);
        } catch (NoDealException e) {
            return 0;
        }
        Plans.certify(deal.together().plan());
        outside(deal.viewpoint(), "seed " + seed);
        outside(deal.partner(), "seed " + seed);
        int checked = 0;
        for (End end : List.of(deal.interval().least(), deal.interval().most())) {
            if (end.why() == End.Why.INDIFFERENT && end.holds()) {
                indifferent(deal, end, "seed " + seed);
                checked++;
            }
        }
        return checked;
    }

    private static void indifferent(Deal deal, End end, String where) {
        Company company = end.side() == Side.VIEWPOINT
                ? deal.sides().viewpoint()
                : deal.sides().partner();
        double[] values = Objects.requireNonNull(deal.measured().values());
        Lever lever = deal.interval().lever();
        double size = 1e-6 * Math.max(1, Math.max(Math.abs(end.outside()), deal.tolerance() * 1e6));
        assertThat(end.difference()).as(where).isCloseTo(0, within(size));

        Network there = lever.at(deal.network(), end.at());
        Model model = Model.of(there, Viewpoint.of(there, company));
        Solved again = EXACT.solve(model, model.problem().within(values, values));
        Plans.certify(again.plan());
        assertThat(again.plan().hasPlan()).as(where).isTrue();
        assertThat(-again.plan().objective()).as(where + ", planned anew").isCloseTo(end.outside(), within(size));

        double beyond = end.at() + (end == deal.interval().least() ? -1 : 1) * 0.01 * Math.max(1, end.at());
        if (beyond >= 0) {
            Network past = lever.at(deal.network(), beyond);
            double worth = Model.of(past).worthAt(values, Viewpoint.of(past, company));
            assertThat(worth).as(where + ", beyond").isLessThan(end.outside());
        }
    }

    /** The outside option is a certified plan that nothing betters. */
    private static void outside(OutsideOption option, String where) {
        if (option.solved() == null) {
            return;
        }
        Plan plan = option.solved().plan();
        Plans.certify(plan);
        assertThat(option.bound() - option.value())
                .as(where + ", " + option.company())
                .isLessThan(1e-6 * Math.max(1, Math.abs(option.value())));
    }

    /** A random network in which the maker holds a part of its supplier, or the supplier one of the maker, now and then. */
    private static Network network(long seed) {
        Network network = RandomNetworks.of(seed);
        Random random = new Random(seed);
        List<Stake> stakes = new ArrayList<>();
        Company maker = company(network, "maker");
        Company supplier = company(network, "supplier");
        if (random.nextBoolean()) {
            stakes.add(stake(maker, supplier, random.nextInt(60)));
        }
        if (random.nextInt(3) == 0) {
            stakes.add(stake(supplier, maker, random.nextInt(40)));
        }
        return network.withStakes(stakes);
    }

    private static Stake stake(Company owner, Company owned, int percent) {
        return new Stake(owner, owned, percent / 100.0, percent / 100.0, Validity.ALWAYS, TableRow.NONE);
    }
}
