package org.entente.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.plan.Decision;
import org.entente.plan.Flow;
import org.entente.plan.Plan;

/** What each candidate chooses, row by row. */
final class Answers {
    /** Whoever makes less than half a percent of a product is not worth a word. */
    private static final double NEGLIGIBLE = 0.005;

    private final int candidates;
    private final Map<String, ChoiceRow> labels = new LinkedHashMap<>();
    private final Map<String, String[]> answers = new LinkedHashMap<>();

    Answers(int candidates) {
        this.candidates = candidates;
    }

    /** The rows, what is sourced first. */
    List<ChoiceRow> rows() {
        List<ChoiceRow> rows = new ArrayList<>();
        labels.forEach((key, row) -> rows.add(
                new ChoiceRow(row.kind(), row.id(), row.label(), List.of(answers.getOrDefault(key, new String[0])))));
        rows.sort(Comparator.comparing(ChoiceRow::kind));
        return rows;
    }

    void collect(int candidate, Plan plan) {
        Map<Product, Map<Process, Double>> made = new LinkedHashMap<>();
        for (Flow flow : plan.flows()) {
            if (flow instanceof Flow.Made units) {
                made.computeIfAbsent(units.product(), product -> new LinkedHashMap<>())
                        .merge(units.process(), units.quantity(), Double::sum);
            }
        }
        made.forEach((product, sources) -> append(
                ChoiceRow.Kind.SOURCED, product.id(), product.name(), candidate, sources(sources, plan.network())));
        plan.decisions().forEach(decision -> decided(candidate, decision));
    }

    /** {@code CATL Debrecen 92 %, CATL Ningde 8 %}, the largest first. */
    private static String sources(Map<Process, Double> sources, Network network) {
        double total =
                sources.values().stream().mapToDouble(Double::doubleValue).sum();
        List<String> words = new ArrayList<>();
        sources.entrySet().stream()
                .sorted(Map.Entry.<Process, Double>comparingByValue().reversed())
                .forEach(source -> {
                    double share = source.getValue() / total;
                    if (share > 1 - NEGLIGIBLE) {
                        words.add(name(source.getKey(), network));
                    } else if (share > NEGLIGIBLE) {
                        words.add(name(source.getKey(), network) + " " + Math.round(100 * share) + " %");
                    }
                });
        return String.join(", ", words);
    }

    /** The site, with the process where the site has several ways to make the product. */
    private static String name(Process process, Network network) {
        long ways = network.processes().stream()
                .filter(other ->
                        other.site().equals(process.site()) && other.product().equals(process.product()))
                .count();
        String site = process.site().name();
        return ways > 1 ? site + " (" + process.name() + ")" : site;
    }

    private void decided(int candidate, Decision decision) {
        String period = decision.period().id();
        switch (decision) {
            case Decision.Nominate nominate -> {
                Process process = nominate.process();
                String label =
                        "Nominate " + process.name() + " at " + process.site().name();
                append(ChoiceRow.Kind.NOMINATED, process.id(), label, candidate, period);
            }
            case Decision.Open open -> {
                Line line = open.line();
                String label = "Open " + line.name() + " at " + line.site().name();
                String modules = open.modules() == 1 ? "" : open.modules() + " × ";
                append(ChoiceRow.Kind.OPENED, line.id(), label, candidate, modules + period);
            }
        }
    }

    private void append(ChoiceRow.Kind kind, String id, String label, int candidate, String answer) {
        String key = kind + " " + id;
        labels.putIfAbsent(key, new ChoiceRow(kind, id, label, List.of()));
        String[] row = answers.computeIfAbsent(key, made -> none());
        row[candidate] = row[candidate].isEmpty() ? answer : row[candidate] + ", " + answer;
    }

    private String[] none() {
        String[] none = new String[candidates];
        Arrays.fill(none, "");
        return none;
    }
}
