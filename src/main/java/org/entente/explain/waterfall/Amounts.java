package org.entente.explain.waterfall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Money of one plan by part, and within a part by account. */
final class Amounts {
    private final Map<String, Map<String, Double>> parts = new LinkedHashMap<>();

    void add(String part, String account, double amount) {
        parts.computeIfAbsent(part, key -> new LinkedHashMap<>()).merge(account, amount, Double::sum);
    }

    double total() {
        return parts.keySet().stream().mapToDouble(this::of).sum();
    }

    private double of(String part) {
        return sum(accountsOf(part));
    }

    private Map<String, Double> accountsOf(String part) {
        return parts.getOrDefault(part, Map.of());
    }

    private Map<String, Double> accounts() {
        Map<String, Double> accounts = new LinkedHashMap<>();
        parts.values().forEach(map -> map.forEach((account, amount) -> accounts.merge(account, amount, Double::sum)));
        return accounts;
    }

    private static double sum(Map<String, Double> amounts) {
        return amounts.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The way from one plan's amounts to another's, all in hundredths. */
    static Waterfall waterfall(Waterfall.Ends ends, Amounts from, Amounts to) {
        long start = Cents.of(from.total());
        long end = Cents.of(to.total());
        Split byPart = new Split(union(from.parts.keySet(), to.parts.keySet()), from::of, start, to::of, end);
        List<Step> parts = new ArrayList<>();
        for (int i = 0; i < byPart.labels.size(); i++) {
            String part = byPart.labels.get(i);
            List<Step> inside = accounts(from.accountsOf(part), byPart.from[i], to.accountsOf(part), byPart.to[i]);
            parts.add(new Step(part, byPart.from[i], byPart.to[i], inside));
        }
        return new Waterfall(
                ends.from(),
                ends.to(),
                ends.product(),
                start,
                end,
                largestFirst(parts),
                accounts(from.accounts(), start, to.accounts(), end));
    }

    private static List<Step> accounts(Map<String, Double> from, long fromCents, Map<String, Double> to, long toCents) {
        Split split = new Split(
                union(from.keySet(), to.keySet()),
                account -> from.getOrDefault(account, 0.0),
                fromCents,
                account -> to.getOrDefault(account, 0.0),
                toCents);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < split.labels.size(); i++) {
            steps.add(new Step(split.labels.get(i), split.from[i], split.to[i], List.of()));
        }
        return largestFirst(steps);
    }

    private static List<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return List.copyOf(both);
    }

    private static List<Step> largestFirst(List<Step> steps) {
        steps.sort(Comparator.comparingDouble(step -> -Math.abs(step.amount())));
        return steps;
    }

    /** Amounts under the same labels in two plans, rounded so that each plan's sum to its total. */
    private static final class Split {
        final List<String> labels;
        final long[] from;
        final long[] to;

        Split(
                List<String> labels,
                ToDoubleFunction<String> fromAmount,
                long fromCents,
                ToDoubleFunction<String> toAmount,
                long toCents) {
            this.labels = labels;
            from = Cents.split(labels.stream().mapToDouble(fromAmount).toArray(), fromCents);
            to = Cents.split(labels.stream().mapToDouble(toAmount).toArray(), toCents);
        }
    }
}
