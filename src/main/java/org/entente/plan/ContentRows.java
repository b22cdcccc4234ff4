package org.entente.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.OriginRule;
import org.entente.network.TableRow;

/**
 * Family {@link Family#CONTENT}: a clause that must hold on average, for each process, period, agreement and alternative,
 *
 * <pre>
 *   Σ_i value[i] · (quantity[i] · makeO − useO[i]) ≤ share · ex-works price · makeO
 * </pre>
 *
 * summed over the ways to make it, i over the inputs counted that are not originating in every unit. Reason: rules of origin by
 * calculation average. A clause that each unit must meet needs no row: it is in the choice of inputs that must originate.
 */
final class ContentRows {
    private final Draft draft;
    private final List<String> names = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private final List<TableRow> rows = new ArrayList<>();
    private final Map<String, Integer> rowOf = new LinkedHashMap<>();

    private ContentRows(Draft draft) {
        this.draft = draft;
    }

    static void add(Draft draft, GradedColumns graded) {
        ContentRows rows = new ContentRows(draft);
        int first = draft.problem().rows();
        for (Graded part : graded.all()) {
            if (part instanceof Graded.Made made) {
                rows.enter(made, graded.grades());
            } else if (part instanceof Graded.Used used) {
                rows.lift(used);
            }
        }
        draft.rows()
                .enter(
                        first,
                        rows.names.size(),
                        place -> new RowNote(
                                Family.CONTENT,
                                rows.names.get(place),
                                rows.sentences.get(place),
                                draft.network().settings().currency().id(),
                                List.of(rows.rows.get(place))));
    }

    private void enter(Graded.Made made, @org.jspecify.annotations.Nullable Grades grades) {
        for (Graded.Choice choice : made.choices()) {
            Contents.Way way = choice.way();
            if (!choice.averaged() || way == null || grades == null) {
                continue;
            }
            for (int c = 0; c < way.clauses().size(); c++) {
                Content clause = way.clauses().get(c);
                if (clause.isAverage()) {
                    double foreign = 0;
                    for (int i = 0; i < clause.weight().length; i++) {
                        boolean originates = choice.required().get(i)
                                || grades.isSure(made.process(), i, choice.agreement(), made.period());
                        foreign += originates ? 0 : clause.weight()[i];
                    }
                    draft.problem().entry(row(made, choice, way, c), made.column(), foreign - clause.cap());
                }
            }
        }
    }

    /** A unit of an input that originates beyond what each unit asks for counts no longer. */
    private void lift(Graded.Used used) {
        Graded.Made made = used.of();
        for (Graded.Choice choice : made.choices()) {
            Contents.Way way = choice.way();
            boolean lifts = choice.averaged()
                    && (used.grade() >> choice.agreement().index() & 1) != 0
                    && !choice.required().get(used.input());
            if (!lifts || way == null) {
                continue;
            }
            double quantity = made.process().inputs().get(used.input()).quantity();
            for (int c = 0; c < way.clauses().size(); c++) {
                double weight = way.clauses().get(c).weight()[used.input()];
                if (way.clauses().get(c).isAverage() && weight > 0) {
                    draft.problem().entry(row(made, choice, way, c), used.column(), -weight / quantity);
                }
            }
        }
    }

    private int row(Graded.Made made, Graded.Choice choice, Contents.Way way, int clause) {
        OriginRule rule = way.rules().get(clause);
        String name = "content[" + made.process().id() + "," + made.period().id() + ","
                + choice.agreement().id() + (way.alternative().isEmpty() ? "" : "/" + way.alternative()) + ","
                + (clause + 1) + "]";
        Integer known = rowOf.get(name);
        if (known != null) {
            return known;
        }
        int row = draft.problem().row(Double.NEGATIVE_INFINITY, 0);
        rowOf.put(name, row);
        names.add(name);
        sentences.add("What " + made.process().name() + " makes as originating under "
                + choice.agreement().name() + " in " + made.period().id()
                + " has no more foreign materials on average than " + Math.round(100 * rule.share()) / 100.0
                + " asks for");
        rows.add(rule.row());
        return row;
    }
}
