package org.entente.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.network.Limit;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Scope;
import org.jspecify.annotations.Nullable;

/** Limits as {@code numerator − value · denominator ≤ 0}, or {@code ≥ 0}; with a penalty for what is missing. */
final class AuditLimits {
    private static final double KG_PER_TONNE = 1000;

    private final Network network;
    private final Tableau tableau;
    private final AuditMoney money;
    private final AuditLaunch launches;
    private final UnitMeasures units;
    private final MoneyMeasures amounts;
    private final SoldParts parts;

    AuditLimits(
            Network network,
            Tableau tableau,
            AuditFlows flows,
            AuditNominations nominations,
            AuditMoney money,
            AuditLaunch launches) {
        this.network = network;
        this.tableau = tableau;
        this.money = money;
        this.launches = launches;
        parts = new SoldParts(network);
        units = new UnitMeasures(network, flows, nominations, money, parts);
        amounts = new MoneyMeasures(money, parts);
    }

    /** Writes the rows; what penalties cost is added to the objective. */
    List<String> write() {
        List<String> troubles = new ArrayList<>();
        for (Limit limit : network.limits()) {
            if (limit.enforcement() == Limit.Enforcement.REPORT) {
                continue;
            }
            LinearSum over = over(limit);
            if (over == null) {
                troubles.add("Limit " + limit.id() + " of kind "
                        + limit.kind().name().toLowerCase(Locale.ROOT) + " is not audited as it is.");
                continue;
            }
            LinearSum missing = limit.sense() == Limit.Sense.AT_MOST ? over : over.times(-1);
            if (limit.enforcement() == Limit.Enforcement.PENALTY) {
                int miss = tableau.column("miss " + limit.id());
                missing.plus(miss, -1);
                penalty(limit, LinearSum.of(miss));
            }
            tableau.atMost("LIMIT", missing, new LinearSum());
        }
        return troubles;
    }

    private void penalty(Limit limit, LinearSum miss) {
        Period period = limit.period() == null ? network.periods().getFirst() : limit.period();
        double rate = missesMoney(limit) ? 1 : limit.currency().rate(period);
        tableau.cost(miss, limit.penalty() * rate * money.worth(period));
    }

    private static boolean missesMoney(Limit limit) {
        return switch (limit.kind()) {
            case UNIT_COST, RETAIL_PRICE, INVESTMENT, PARTICIPATION, SPEND_SHARE, DEPENDENCE -> true;
            case SOLD, MADE, MADE_SHARE, CO2, CO2_PER_UNIT, JOBS, SOURCES, LAUNCH, CORE -> false;
        };
    }

    private List<Period> periods(Limit limit) {
        return limit.period() == null ? network.periods() : List.of(limit.period());
    }

    /** By how much the limit's value is exceeded, in the unit of its numerator. */
    private @Nullable LinearSum over(Limit limit) {
        Scope scope = limit.scope();
        List<Period> when = periods(limit);
        Period at = limit.period() == null ? network.periods().getFirst() : limit.period();
        if (sharesParts(limit)) {
            return null;
        }
        double value = limit.value()
                * (limit.kind().unit().startsWith("money") ? limit.currency().rate(at) : 1);
        return switch (limit.kind()) {
            case SOLD -> units.sold(scope, when).plus(-value);
            case MADE -> units.made(scope, when).plus(-value);
            case MADE_SHARE ->
                units.made(scope, when).plus(units.made(Scope.ALL.withProducts(scope.products()), when), -value);
            case CORE -> units.core(scope, when, value);
            case CO2 -> units.emitted(scope, when).times(1 / KG_PER_TONNE).plus(-value);
            case CO2_PER_UNIT -> units.emitted(scope, when).plus(units.sold(scope, when), -value);
            case JOBS -> units.jobs(scope, when).plus(-value);
            case SOURCES -> units.sources(scope, when).plus(-value);
            case INVESTMENT -> amounts.investment(scope, when).plus(-value);
            case UNIT_COST -> amounts.cost(scope, when).plus(units.sold(scope, when), -value);
            case RETAIL_PRICE -> amounts.cost(scope, when).plus(units.netSold(scope, when), -value);
            case SPEND_SHARE ->
                amounts.spend(scope, when).plus(amounts.spend(Scope.ALL.withProducts(scope.products()), when), -value);
            case PARTICIPATION ->
                amounts.participation(
                        scope.companies(), value, network.settings().goal().countsRevenue());
            case LAUNCH -> launch(limit);
            case DEPENDENCE -> null;
        };
    }

    /** Whether cost or emissions of a part are those of other products too: whose they are would follow the flows. */
    private boolean sharesParts(Limit limit) {
        return switch (limit.kind()) {
            case UNIT_COST, RETAIL_PRICE, CO2, CO2_PER_UNIT ->
                network.products().stream().anyMatch(part -> parts.isShared(part, limit.scope()));
            case INVESTMENT,
                    SPEND_SHARE,
                    SOLD,
                    MADE,
                    JOBS,
                    SOURCES,
                    MADE_SHARE,
                    LAUNCH,
                    PARTICIPATION,
                    DEPENDENCE,
                    CORE -> false;
        };
    }

    private @Nullable LinearSum launch(Limit limit) {
        LinearSum day = launches.day(limit);
        return day == null ? null : day.plus(-limit.value());
    }
}
