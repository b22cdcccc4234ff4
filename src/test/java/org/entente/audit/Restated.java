package org.entente.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.network.Currency;
import org.entente.network.Limit;
import org.entente.network.Network;
import org.entente.network.Period;

/**
 * Limits as docs/concepts/money.md has them in the case's currency, from the cells as they were drawn: so that their conversion is
 * checked too, which both models would else take over from the reader.
 */
final class Restated {
    private static final Set<Limit.Kind> MISS_MONEY = Set.of(
            Limit.Kind.UNIT_COST,
            Limit.Kind.RETAIL_PRICE,
            Limit.Kind.INVESTMENT,
            Limit.Kind.PARTICIPATION,
            Limit.Kind.SPEND_SHARE,
            Limit.Kind.DEPENDENCE);

    private Restated() {}

    /** The network with limits restated; those of kind launch have no money to convert but the penalty. */
    static Network limits(Network network, RowBook book) {
        Map<String, Map<String, String>> cells = new LinkedHashMap<>();
        book.rows("limits").forEach(row -> cells.put(row.getOrDefault("limit", ""), row));
        Currency own = network.settings().currency();
        List<Limit> limits = new ArrayList<>();
        for (Limit limit : network.limits()) {
            Map<String, String> row = cells.getOrDefault(limit.id().replaceAll(":.*", ""), Map.of());
            Period at = limit.period() == null ? network.periods().getFirst() : limit.period();
            String currency = row.getOrDefault("currency", "");
            double rate = network.currencies().stream()
                    .filter(each -> each.id().equals(currency))
                    .mapToDouble(each -> each.rate(at))
                    .findFirst()
                    .orElse(1);
            boolean money = limit.kind().unit().startsWith("money");
            double penalty = number(row.getOrDefault("penalty", ""), 0);
            double value = money ? number(row.getOrDefault("value", ""), Double.NaN) * rate : limit.value();
            limits.add(new Limit(
                    limit.index(),
                    limit.id(),
                    limit.kind(),
                    limit.scope(),
                    limit.period(),
                    limit.sense(),
                    value,
                    own,
                    limit.enforcement(),
                    MISS_MONEY.contains(limit.kind()) ? penalty : penalty * rate,
                    limit.note(),
                    limit.row()));
        }
        return network.withLimits(limits);
    }

    private static double number(String cell, double blank) {
        return cell.isEmpty() ? blank : Double.parseDouble(cell);
    }
}
