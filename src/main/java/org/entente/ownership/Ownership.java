package org.entente.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.entente.network.Company;
import org.entente.network.Country;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Stake;
import org.jspecify.annotations.Nullable;

/**
 * Who owns whom in one period.
 *
 * <p>With a_kj the share of j that k holds, the look-through share y of an owner i: y_i = 1, y_j = Σ_k y_k a_kj for j ≠ i. Circles
 * and cross-holdings are so summed to the end, and each euro of i is counted once: paths do not return to i. With L = (I − A)⁻¹ it
 * is L_ij / L_ii (Brioschi, Buzzacchi and Colombo 1989; Baldone, Brioschi and Paleari 1997). What nobody named holds of a
 * company, 1 − Σ shares, belongs to others who are not named; for each company the shares of all ultimate owners and of the
 * unnamed sum to 1. A group in table {@code companies} is a stake of 100 %.
 */
public final class Ownership {
    /** Shares this near to the whole are the whole: entered shares such as one third do not sum to it to the last digit. */
    static final double WHOLE = 1e-9;

    private final List<Company> companies;
    private final List<Stake> stakes;
    private final SparseRows holders;
    private final SparseRows held;
    private final double[] rest;
    private final boolean[] top;
    /** Owned by nobody outside their own circle: impossible in the world, and found when a case is read. */
    private final boolean[] closed;

    private final Supplier<Control> votes;
    private volatile @Nullable Control control;
    private volatile int @Nullable [] controllers;

    private Ownership(List<Company> companies, List<Stake> stakes, double threshold) {
        this.companies = companies;
        this.stakes = stakes;
        int n = companies.size();
        int[] owner = new int[stakes.size()];
        int[] owned = new int[stakes.size()];
        double[] share = new double[stakes.size()];
        for (int s = 0; s < stakes.size(); s++) {
            Stake stake = stakes.get(s);
            owner[s] = stake.owner().index();
            owned[s] = stake.owned().index();
            share[s] = stake.share();
        }
        holders = SparseRows.of(n, owned, owner, share);
        held = SparseRows.of(n, owner, owned, share);
        rest = new double[n];
        top = new boolean[n];
        for (int j = 0; j < n; j++) {
            double left = 1 - holders.sum(j);
            if (left < -WHOLE) {
                throw new IllegalArgumentException(
                        "the shares of " + companies.get(j).id() + " sum to more than 100 %");
            }
            top[j] = holders.isAlone(j) && left > WHOLE;
            rest[j] = top[j] || left <= WHOLE ? 0 : left;
        }
        closed = closed();
        votes = () -> control(owner, owned, threshold);
    }

    private Control control(int[] owner, int[] owned, double threshold) {
        int n = companies.size();
        double[] votesOf = stakes.stream().mapToDouble(Stake::votes).toArray();
        double[] unnamedShare = rest.clone();
        for (int j = 0; j < n; j++) {
            if (top[j]) {
                unnamedShare[j] = 1 - holders.diagonal(j);
            }
        }
        return new Control(
                SparseRows.of(n, owner, owned, votesOf),
                SparseRows.of(n, owned, owner, votesOf),
                unnamedShare,
                threshold);
    }

    /** Made when it is first asked for: what is counted needs no votes. */
    private Control control() {
        Control known = control;
        if (known == null) {
            known = votes.get();
            control = known;
        }
        return known;
    }

    /** Who owns whom in a period: the stakes that hold on its middle day. */
    public static Ownership of(Network network, Period period) {
        return among(network, stake -> stake.validity().holdsIn(period));
    }

    /** Who owns whom on a day. */
    public static Ownership on(Network network, LocalDate day) {
        return among(network, stake -> stake.validity().holdsOn(day));
    }

    private static Ownership among(Network network, Predicate<Stake> held) {
        List<Stake> holding = StakeBook.of(network).stream().filter(held).toList();
        return new Ownership(network.companies(), holding, network.settings().controlThreshold());
    }

    /** Who owns whom in each period, by period index; periods with the same stakes share one. */
    public static List<Ownership> of(Network network) {
        List<Ownership> all = new ArrayList<>();
        List<Stake> stakes = StakeBook.of(network);
        List<Stake> before = List.of();
        for (Period period : network.periods()) {
            List<Stake> holding = stakes.stream()
                    .filter(stake -> stake.validity().holdsIn(period))
                    .toList();
            boolean same = !all.isEmpty() && holding.equals(before);
            all.add(
                    same
                            ? all.getLast()
                            : new Ownership(
                                    network.companies(),
                                    holding,
                                    network.settings().controlThreshold()));
            before = holding;
        }
        return List.copyOf(all);
    }

    /** What of a company's money belongs to an owner through all tiers, each euro once; 1 for itself, exactly 1 when wholly owned. */
    public double lookThrough(Company owner, Company owned) {
        return lookThrough(owner)[owned.index()];
    }

    /** Look-through shares of an owner in all companies, by company index. */
    public double[] lookThrough(Company owner) {
        int i = owner.index();
        int n = companies.size();
        boolean[] unknown = held.reach(i);
        boolean[] whole = wholly(i, unknown);
        double[] x = new double[n];
        for (int j = 0; j < n; j++) {
            if (whole[j]) {
                x[j] = 1;
                unknown[j] = false;
            }
        }
        Balances.solve(holders, new double[n], unknown, x);
        return x;
    }

    /** Whether an owner's votes, and those of all it controls, decide in a company; true for itself. */
    public boolean controls(Company owner, Company owned) {
        return control().controlledBy(owner.index())[owned.index()];
    }

    /** Who decides in a company in the end; itself when nobody does. */
    public Company controller(Company company) {
        int[] known = controllers;
        if (known == null) {
            known = control().controllers();
            controllers = known;
        }
        return companies.get(known[company.index()]);
    }

    /** Where the one who decides in a company is seated. */
    public Country ultimateCountry(Company company) {
        return controller(company).country();
    }

    /** The stakes that are held, groups among them; immutable. */
    public List<Stake> stakes() {
        return stakes;
    }

    /** What an owner holds of a company itself, all its stakes together; treasury shares when both are the same. */
    public double direct(Company owner, Company owned) {
        double sum = 0;
        for (int e = holders.start()[owned.index()]; e < holders.start()[owned.index() + 1]; e++) {
            if (holders.at()[e] == owner.index()) {
                sum += holders.value()[e];
            }
        }
        return sum;
    }

    /** What nobody named holds of a company itself: 1 − Σ shares; 0 for one nobody owns a part of, as it is its own ultimate owner. */
    public double unnamed(Company company) {
        return rest[company.index()];
    }

    /** Whether no other company holds any of it: it is its own ultimate owner. */
    public boolean isOwnedByNobody(Company company) {
        return top[company.index()];
    }

    /** Whether it is owned within a circle of companies only, which is impossible in the world. */
    public boolean isClosed(Company company) {
        return closed[company.index()];
    }

    /** To whom a company belongs in the end, the largest part first; the shares sum to 1. */
    public List<Holding> ultimateOwners(Company company) {
        double[] one = new double[companies.size()];
        one[company.index()] = 1;
        Belongings belongings = split(one, holders.reach(company.index()));
        List<Holding> holdings = new ArrayList<>();
        for (Company each : companies) {
            if (belongings.named()[each.index()] > 0) {
                holdings.add(new Holding(each, null, belongings.named()[each.index()]));
            }
            if (belongings.unnamed()[each.index()] > 0) {
                holdings.add(new Holding(null, each, belongings.unnamed()[each.index()]));
            }
        }
        holdings.sort(Comparator.comparingDouble(Holding::share).reversed());
        return holdings;
    }

    /**
     * Splits amounts among those they ultimately belong to.
     *
     * @param amounts by company index, of any sign
     */
    public Belongings split(double[] amounts) {
        boolean[] all = new boolean[companies.size()];
        Arrays.fill(all, true);
        return split(amounts, all);
    }

    private Belongings split(double[] amounts, boolean[] among) {
        int n = companies.size();
        boolean[] unknown = among.clone();
        for (int j = 0; j < n; j++) {
            unknown[j] &= !closed[j];
        }
        double[] x = new double[n];
        Balances.solve(held, amounts, unknown, x);
        double[] named = new double[n];
        double[] unnamed = new double[n];
        for (int j = 0; j < n; j++) {
            if (top[j]) {
                named[j] = x[j] * (1 - holders.diagonal(j));
            } else if (closed[j]) {
                unnamed[j] = among[j] ? amounts[j] : 0;
                for (int e = held.start()[j]; e < held.start()[j + 1]; e++) {
                    unnamed[j] += held.value()[e] * x[held.at()[e]];
                }
            } else {
                unnamed[j] = x[j] * rest[j];
            }
        }
        return new Belongings(named, unnamed);
    }

    /** Of the companies reached from i, those all of whose shares are held by i and by such companies: their share is 1 to the digit. */
    private boolean[] wholly(int i, boolean[] reached) {
        int n = companies.size();
        boolean[] whole = reached.clone();
        double[] inside = new double[n];
        int[] stack = new int[n];
        int height = 0;
        for (int j = 0; j < n; j++) {
            for (int e = holders.start()[j]; whole[j] && e < holders.start()[j + 1]; e++) {
                inside[j] += reached[holders.at()[e]] ? holders.value()[e] : 0;
            }
        }
        for (int j = 0; j < n; j++) {
            if (whole[j] && j != i && inside[j] < 1 - WHOLE) {
                whole[j] = false;
                stack[height++] = j;
            }
        }
        while (height > 0) {
            int k = stack[--height];
            for (int e = held.start()[k]; e < held.start()[k + 1]; e++) {
                int j = held.at()[e];
                inside[j] -= held.value()[e];
                if (whole[j] && j != i && inside[j] < 1 - WHOLE) {
                    whole[j] = false;
                    stack[height++] = j;
                }
            }
        }
        return whole;
    }

    private boolean[] closed() {
        int n = companies.size();
        boolean[] open = new boolean[n];
        for (int j = 0; j < n; j++) {
            open[j] = top[j] || rest[j] > 0;
        }
        boolean[] reached = held.reach(open);
        boolean[] none = new boolean[n];
        for (int j = 0; j < n; j++) {
            none[j] = !reached[j];
        }
        return none;
    }
}
