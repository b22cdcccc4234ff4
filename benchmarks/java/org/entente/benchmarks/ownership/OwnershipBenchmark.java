package org.entente.benchmarks.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.entente.benchmarks.Arguments;
import org.entente.network.CaseSettings;
import org.entente.network.Company;
import org.entente.network.Country;
import org.entente.network.Currency;
import org.entente.network.Goal;
import org.entente.network.Network;
import org.entente.network.NetworkBuilder;
import org.entente.network.Period;
import org.entente.network.Stake;
import org.entente.network.TableRow;
import org.entente.network.Validity;
import org.entente.ownership.Belongings;
import org.entente.ownership.Ownership;

/**
 * Look-through shares of one viewpoint and what of all companies' profit belongs to whom, on a random web of shareholdings full of
 * circles, beside a plain power iteration written by hand for bare arrays. Both answers are put back into the equations.
 */
public final class OwnershipBenchmark {
    private static final double RESIDUAL = 1e-9;

    private final Network network;
    private final Company viewpoint;
    private final double[] profit;
    private boolean right = true;

    private OwnershipBenchmark(Network network, Company viewpoint, double[] profit) {
        this.network = network;
        this.viewpoint = viewpoint;
        this.profit = profit;
    }

    /** Exit code 0 when each answer holds and the median is within the target, 1 when not. */
    public static int run(Arguments arguments) {
        int companies = (int) arguments.number("companies", 100_000);
        int stakes = (int) arguments.number("stakes", 500_000);
        long seed = (long) arguments.number("seed", 1);
        int rounds = (int) arguments.number("rounds", 7);
        double target = arguments.number("target", 2);
        boolean met = true;
        System.out.printf(
                Locale.ROOT,
                "%,d companies, %,d stakes, seed %d, %d rounds, the two sides taking turns%n%n",
                companies,
                stakes,
                seed,
                rounds);
        System.out.println("| named of each company | Entente: first, s | median, s | residual | power iteration: median, s"
                + " | residual | ratio |");
        System.out.println("|--:|--:|--:|--:|--:|--:|--:|");
        for (String named : arguments.list("named", "0.6,0.95,0.999")) {
            Random random = new Random(seed);
            Network network = draw(companies, stakes, Double.parseDouble(named), random);
            double[] profit = new double[companies];
            Arrays.setAll(profit, c -> random.nextInt(1000) - 200);
            OwnershipBenchmark one = new OwnershipBenchmark(network, network.companies().getFirst(), profit);
            met &= one.measure(named, rounds) <= target && one.right;
        }
        return met ? 0 : 1;
    }

    private double measure(String named, int rounds) {
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        double residual = 0;
        double bareResidual = 0;
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            Ownership ownership =
                    Ownership.of(network, network.periods().getFirst());
            double[] share = ownership.lookThrough(viewpoint);
            Belongings belongings = ownership.split(profit);
            ours.add((System.nanoTime() - start) / 1e9);
            residual = Math.max(residual, Math.max(residual(share), lost(belongings)));
            PowerIteration iteration = new PowerIteration(network.companies().size());
            start = System.nanoTime();
            iteration.read(network.stakes());
            double[] same = iteration.lookThrough(viewpoint.index());
            double[] kept = iteration.split(profit);
            bare.add((System.nanoTime() - start) / 1e9);
            bareResidual = Math.max(bareResidual, Math.max(residual(same), lost(kept)));
        }
        right &= residual <= RESIDUAL;
        double median = median(ours);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.1e | %.2f | %.1e | %.2f |%n",
                named,
                ours.getFirst(),
                median,
                residual,
                median(bare),
                bareResidual,
                median / median(bare));
        if (residual > RESIDUAL) {
            System.out.println("WRONG: an answer does not solve its equations");
        }
        return median;
    }

    /** By how much y_j = Σ y_k a_kj is missed at worst, or 1 when the viewpoint does not hold itself. */
    private double residual(double[] share) {
        double[] left = share.clone();
        for (Stake stake : network.stakes()) {
            left[stake.owned().index()] -= stake.share() * share[stake.owner().index()];
        }
        double worst = Math.abs(share[viewpoint.index()] - 1);
        for (int c = 0; c < left.length; c++) {
            worst = c == viewpoint.index() ? worst : Math.max(worst, Math.abs(left[c]));
        }
        return worst;
    }

    /** What of the profit belongs to nobody, or was made up, as a part of it. */
    private double lost(Belongings belongings) {
        double[] all = new double[profit.length];
        Arrays.setAll(all, c -> belongings.named()[c] + belongings.unnamed()[c]);
        return lost(all);
    }

    private double lost(double[] belonging) {
        double all = 0;
        for (double each : profit) {
            all += each;
        }
        double left = all;
        for (double each : belonging) {
            left -= each;
        }
        return Math.abs(left / all);
    }

    private static double median(List<Double> seconds) {
        return seconds.stream().sorted().toList().get(seconds.size() / 2);
    }

    private static Network draw(int companies, int stakes, double named, Random random) {
        NetworkBuilder builder = new NetworkBuilder();
        LocalDate start = LocalDate.of(2026, 1, 1);
        builder.period(i -> new Period(i, "2026", start, start.plusYears(1), TableRow.NONE));
        Currency euro = builder.currency(i -> new Currency(i, "EUR", List.of(1.0), TableRow.NONE));
        Country country = builder.country(i -> new Country(i, "FR", "France", "EU", TableRow.NONE));
        List<Company> all = new ArrayList<>();
        for (int c = 0; c < companies; c++) {
            String id = "c" + c;
            all.add(builder.company(
                    i -> new Company(i, id, id, country, null, Company.Pricing.PRICE, 0, TableRow.NONE)));
        }
        // one in twenty is at the top; the others have about as many holders each, drawn from all
        int top = companies / 20;
        double[] weight = new double[stakes];
        int[] owned = new int[stakes];
        double[] sum = new double[companies];
        for (int s = 0; s < stakes; s++) {
            owned[s] = top + (s < companies - top ? s : random.nextInt(companies - top));
            weight[s] = 0.05 + random.nextDouble();
            sum[owned[s]] += weight[s];
        }
        for (int s = 0; s < stakes; s++) {
            double share = named * weight[s] / sum[owned[s]];
            Company owner = all.get(random.nextInt(companies));
            builder.stake(new Stake(owner, all.get(owned[s]), share, share, Validity.ALWAYS, TableRow.NONE));
        }
        return builder.build(new CaseSettings(
                "web", "", "", euro, all.getFirst(), 0, start, 0, 1600, Goal.PROFIT, "base", "base", ""));
    }
}
