package org.entente.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Agreement;
import org.entente.network.Input;
import org.entente.network.Network;
import org.entente.network.OriginRule;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Product;

/** Rules of origin, clause by clause. */
final class OriginClauses {
    private static final double ROUNDING = 1e-9;

    private final Network network;
    private final MaterialValues values;

    OriginClauses(Network network, Tariffs tariffs) {
        this.network = network;
        this.values = new MaterialValues(network, tariffs, this);
    }

    /**
     * In which ways a unit originates, by the clauses that have to hold on average as well: empty where it does not at all, with an empty list
     * in it where it does without any.
     */
    List<List<OriginRule>> passed(Agreement agreement, Process process, Period period, boolean[] originates) {
        if (!process.originating() || !agreement.includes(process.site().country())) {
            return List.of();
        }
        List<OriginRule> rules = rules(agreement, process.product(), period);
        if (process.inputs().isEmpty() || rules.isEmpty()) {
            return List.of(List.of());
        }
        Map<String, List<OriginRule>> alternatives = new LinkedHashMap<>();
        rules.forEach(rule -> alternatives
                .computeIfAbsent(rule.alternative(), k -> new ArrayList<>())
                .add(rule));
        List<List<OriginRule>> passed = new ArrayList<>();
        for (List<OriginRule> alternative : alternatives.values()) {
            List<OriginRule> onAverage =
                    alternative.stream().filter(OriginClauses::isOnAverage).toList();
            boolean holds = alternative.stream()
                    .filter(rule -> !isOnAverage(rule))
                    .allMatch(rule -> over(rule, process, period, originates) <= ROUNDING);
            if (holds) {
                passed.add(onAverage);
            }
        }
        return passed;
    }

    private static boolean isOnAverage(OriginRule rule) {
        return rule.calculation() == OriginRule.Calculation.AVERAGE
                && rule.kind().isOfValue();
    }

    /** The rules of the product by name, else of the longest HS code; those that hold in the period. */
    private List<OriginRule> rules(Agreement agreement, Product product, Period period) {
        int most = -1;
        List<OriginRule> best = new ArrayList<>();
        for (OriginRule rule : network.law().rules()) {
            Product named = rule.product();
            boolean matches =
                    named == null ? product.hsCode().startsWith(rule.hsPrefix()) : named.index() == product.index();
            if (matches
                    && rule.agreement().id().equals(agreement.id())
                    && rule.validity().holdsIn(period)) {
                int specific = named == null ? rule.hsPrefix().length() : Integer.MAX_VALUE;
                if (specific > most) {
                    best.clear();
                    most = specific;
                }
                if (specific == most) {
                    best.add(rule);
                }
            }
        }
        return best;
    }

    /** By how much a unit breaks a clause; at most 0 where it holds. */
    double over(OriginRule rule, Process process, Period period, boolean[] originates) {
        double foreign = 0;
        double all = 0;
        double same = 0;
        boolean anyForeign = false;
        boolean anySame = false;
        int digits = rule.kind().shiftDigits();
        for (int i = 0; i < originates.length; i++) {
            Input input = process.inputs().get(i);
            if (!rule.counts(input.product())) {
                continue;
            }
            double value = input.quantity() * values.of(rule.agreement(), process.site(), input.product(), period);
            all += value;
            if (!originates[i]) {
                foreign += value;
                anyForeign = true;
                String code = process.product().hsCode();
                if (digits > 0
                        && code.length() >= digits
                        && input.product().hsCode().startsWith(code.substring(0, digits))) {
                    same += value;
                    anySame = true;
                }
            }
        }
        return switch (rule.kind()) {
            case MAX_FOREIGN -> foreign - rule.share() * values.exWorks(process, period);
            case PARTS -> foreign - (1 - rule.share()) * all;
            case CHAPTER_SHIFT, HEADING_SHIFT, SUBHEADING_SHIFT ->
                !anySame ? 0 : rule.share() > 0 ? same - rule.share() * values.exWorks(process, period) : 1;
            case ORIGINATING -> anyForeign ? 1 : 0;
            case MADE_THERE -> 0;
        };
    }
}
