package org.entente.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.plan.Decision;
import org.entente.plan.Flow;

/**
 * A choice that the plans make differently.
 *
 * @param kind what is chosen
 * @param id of the process or line
 * @param label in words, such as {@code Motor: assembly of a kit at Cléon}
 * @param answers one per candidate: a share of what is made, first periods and modules, or empty for no
 */
public record ChoiceRow(Kind kind, String id, String label, List<String> answers) {
    /** Shares that differ by less than half a percent are the same choice. */
    private static final double SAME = 0.005;

    /** What is chosen. */
    public enum Kind {
        /** Which process makes what share of a product. */
        MADE,
        /** Whether and from when a process is nominated. */
        NOMINATED,
        /** How many modules of a line are opened, and when. */
        OPENED
    }

    static List<ChoiceRow> differing(List<Candidate> candidates) {
        Rows rows = new Rows(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            rows.candidate = i;
            shares(candidates.get(i), rows::made);
            candidates.get(i).plan().decisions().forEach(rows::decided);
        }
        return rows.list();
    }

    /** For each process that makes anything, its share in what is made of its product over the horizon. */
    private static void shares(Candidate candidate, BiConsumer<Process, Double> share) {
        Map<Process, Double> made = new LinkedHashMap<>();
        Map<Product, Double> total = new LinkedHashMap<>();
        for (Flow flow : candidate.plan().flows()) {
            if (flow instanceof Flow.Made units) {
                made.merge(units.process(), units.quantity(), Double::sum);
                total.merge(units.product(), units.quantity(), Double::sum);
            }
        }
        made.forEach(
                (process, quantity) -> share.accept(process, quantity / total.getOrDefault(process.product(), 1.0)));
    }

    /** Collects rows by kind and id. */
    private static final class Rows {
        private final int size;
        private final Map<String, Row> rows = new LinkedHashMap<>();
        private int candidate;

        Rows(int size) {
            this.size = size;
        }

        void made(Process process, double share) {
            String label = process.product().name() + ": " + process.name() + " at "
                    + process.site().name();
            Row row = row(Kind.MADE, process.id(), label);
            row.shares[candidate] = share;
            row.answers[candidate] = share > 1 - SAME ? "all" : Math.max(1, Math.round(share * 100)) + " %";
        }

        void decided(Decision decision) {
            switch (decision) {
                case Decision.Nominate nominate -> {
                    Process process = nominate.process();
                    String label = "Nominate " + process.name() + " at "
                            + process.site().name();
                    row(Kind.NOMINATED, process.id(), label)
                            .append(candidate, nominate.period().id());
                }
                case Decision.Open open -> {
                    String label = "Open " + open.line().name() + " at "
                            + open.line().site().name();
                    String modules = open.modules() == 1 ? "" : open.modules() + " × ";
                    row(Kind.OPENED, open.line().id(), label)
                            .append(candidate, modules + open.period().id());
                }
            }
        }

        private Row row(Kind kind, String id, String label) {
            return rows.computeIfAbsent(kind + " " + id, key -> new Row(kind, id, label, size));
        }

        List<ChoiceRow> list() {
            List<ChoiceRow> list = new ArrayList<>();
            for (Row row : rows.values()) {
                if (row.differs()) {
                    list.add(new ChoiceRow(row.kind, row.id, row.label, List.of(row.answers)));
                }
            }
            list.sort(Comparator.comparing(ChoiceRow::kind));
            return list;
        }
    }

    private static final class Row {
        private final Kind kind;
        private final String id;
        private final String label;
        private final String[] answers;
        private final double[] shares;

        Row(Kind kind, String id, String label, int size) {
            this.kind = kind;
            this.id = id;
            this.label = label;
            answers = new String[size];
            Arrays.fill(answers, "");
            shares = new double[size];
        }

        void append(int candidate, String answer) {
            answers[candidate] = answers[candidate].isEmpty() ? answer : answers[candidate] + ", " + answer;
        }

        boolean differs() {
            return switch (kind) {
                case MADE -> Arrays.stream(shares).anyMatch(share -> Math.abs(share - shares[0]) > SAME);
                case NOMINATED, OPENED -> new HashSet<>(List.of(answers)).size() > 1;
            };
        }
    }
}
