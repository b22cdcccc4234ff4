package org.entente.plan;

import java.util.Map;
import org.entente.network.Company;
import org.entente.network.Country;
import org.entente.network.Network;
import org.entente.network.Period;
import org.jspecify.annotations.Nullable;

/** Numbers for what value added is told apart by, as sums over many flows are kept by them. */
final class ValueKeys {
    private final Network network;
    private final int companies;
    private final int places;
    private final int periods;

    ValueKeys(Network network) {
        this.network = network;
        companies = network.companies().size();
        places = network.countries().size() + 1;
        periods = network.periods().size();
    }

    /** Of a kind, a company, a country or none, and a period. */
    long part(ValueAdded.Kind kind, Company company, @Nullable Country country, Period period) {
        return part(kind, company, country, period.index());
    }

    long part(ValueAdded.Kind kind, Company company, @Nullable Country country, int period) {
        int place = country == null ? places - 1 : country.index();
        return (((long) kind.ordinal() * companies + company.index()) * places + place) * periods + period;
    }

    ValueAdded valueAdded(long part, int tier, double amount) {
        Period period = network.periods().get((int) (part % periods));
        long rest = part / periods;
        int place = (int) (rest % places);
        rest /= places;
        Company company = network.companies().get((int) (rest % companies));
        ValueAdded.Kind kind = ValueAdded.Kind.values()[(int) (rest / companies)];
        Country country = place == places - 1 ? null : network.countries().get(place);
        return new ValueAdded(kind, company, country, period, tier, amount);
    }

    /** Of a company that bears something, and the period it paid in. */
    long bearer(Company company, Period period) {
        return (long) company.index() * periods + period.index();
    }

    boolean isOf(long bearer, Company company) {
        return bearer / periods == company.index();
    }

    int period(long bearer) {
        return (int) (bearer % periods);
    }

    /** The same money with another company. */
    long handed(long bearer, Company to) {
        return (long) to.index() * periods + period(bearer);
    }

    static void add(Map<Long, Double> sums, long key, double amount) {
        if (amount != 0) {
            sums.merge(key, amount, Double::sum);
        }
    }

    static void addAll(Map<Long, Double> sums, Map<Long, Double> more, double factor) {
        more.forEach((key, amount) -> add(sums, key, amount * factor));
    }
}
