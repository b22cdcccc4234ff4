package org.entente.partners.dependence;

import java.util.ArrayList;
import java.util.List;
import org.entente.network.Company;
import org.entente.network.Country;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.plan.LedgerEntry;
import org.entente.plan.Plan;
import org.entente.plan.ValueAdded;
import org.entente.plan.ValueTrace;
import org.jspecify.annotations.Nullable;

/**
 * Whose value is in what a plan sells, by country, company and ultimate owner, through all tiers: {@code
 * DependenceTrace.of(plan).all(View.COUNTRY)}.
 *
 * <p>The value is that of {@link ValueTrace}: what a car costs whoever sells it at the market, all companies' books counted in full,
 * whoever the viewpoint is. Shares sum to one; a company that sells below its cost has a negative share.
 */
public final class DependenceTrace {
    private final Plan plan;
    private final Network network;
    private final ValueTrace trace;
    private final Owners owners;

    private DependenceTrace(Plan plan) {
        this.plan = plan;
        network = plan.network();
        trace = ValueTrace.of(plan);
        owners = new Owners(network);
    }

    /** Traces a plan; one that sells nothing has no value. */
    public static DependenceTrace of(Plan plan) {
        return new DependenceTrace(plan);
    }

    /** All that is sold over the horizon. */
    public Breakdown all(View view) {
        return sum(view, null);
    }

    /** Each product in each market, per unit. */
    public List<Breakdown> cars(View view) {
        List<Breakdown> cars = new ArrayList<>();
        for (ValueTrace.OfCar car : trace.cars()) {
            Slices slices = new Slices(view, owners);
            car.perUnit().forEach(slices::add);
            cars.add(slices.of(car.product(), car.market(), null, car.volume()));
        }
        return cars;
    }

    /** All that is sold, by the period in which its value is booked: one-off costs when they are paid. Periods without any are left out. */
    public List<Breakdown> periods(View view) {
        List<Breakdown> periods = new ArrayList<>();
        for (Period period : network.periods()) {
            Breakdown of = sum(view, period);
            if (of.value() > 0) {
                periods.add(of);
            }
        }
        return periods;
    }

    private Breakdown sum(View view, @Nullable Period period) {
        Slices slices = new Slices(view, owners);
        double volume = 0;
        for (ValueTrace.OfCar car : trace.cars()) {
            volume += car.volume();
            for (ValueAdded added : car.perUnit()) {
                if (period == null || added.period().index() == period.index()) {
                    slices.add(added.times(car.volume()));
                }
            }
        }
        return slices.of(null, null, period, volume);
    }

    /**
     * The value of the parts: what the viewpoint and the companies it has a share of buy from others, as far as the money leaves
     * its hands, as {@code spend_share} counts it: goods and work at the first tier, no freight, duty or capital. By the country it is bought from,
     * or the company or its owners; a maker's own imports do not show.
     *
     * @param period null for the whole horizon
     */
    public Breakdown parts(View view, @Nullable Period period) {
        Slices slices = new Slices(view, owners);
        for (LedgerEntry entry : plan.ledger().outside()) {
            Company seller = entry.counterparty();
            boolean counted = period == null || entry.period().index() == period.index();
            if (counted && seller != null && entry.account().isSpend()) {
                Country country = entry.country() == null ? seller.country() : entry.country();
                slices.add(new ValueAdded(ValueAdded.Kind.WORK, seller, country, entry.period(), 1, entry.borne()));
            }
        }
        return slices.of(null, null, period, 0);
    }

    /** What no car carries, in the case's currency: stock at the end, processes and lines paid for and not used. */
    public double left() {
        return trace.left().stream().mapToDouble(ValueAdded::amount).sum();
    }

    /** Companies that sell below their cost: their value added is negative. */
    public List<Slice> sellingBelowCost() {
        Breakdown all = all(View.COMPANY);
        return all.slices().stream()
                .filter(slice -> slice.isOfPartner() && slice.amount() < -1e-6 * Math.abs(all.value()))
                .toList();
    }

    public Plan plan() {
        return plan;
    }
}
