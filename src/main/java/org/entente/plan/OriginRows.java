package org.entente.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Input;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Product;
import org.entente.network.Site;

/**
 * Family {@link Family#ORIGIN}: for each site s, product k and period t and each grade g that is asked for there,
 *
 * <pre>
 *   Σ makeO[p,g,t] + Σ_{a into s} moveO[a,g,t] + stockO[s,k,g,t−1]
 *     ≥ Σ_{p at s} quantity[p,k] · makeO[p,·,t] that require k of grade g + Σ_{a out of s} moveO[a,g,t] + sellO[g] + stockO[s,k,g,t]
 * </pre>
 *
 * Reason: what is to count as originating must have come as originating; an originating material counts whole, whatever foreign
 * parts are in it (absorption). What is left over is used as any.
 */
final class OriginRows {
    private final Draft draft;
    private final GradedColumns graded;
    private final Map<GradedColumns.Need, Integer> rowOf = new HashMap<>();

    private OriginRows(Draft draft, GradedColumns graded) {
        this.draft = draft;
        this.graded = graded;
    }

    static void add(Draft draft, GradedColumns graded) {
        new OriginRows(draft, graded).addAll();
    }

    private void addAll() {
        int first = draft.problem().rows();
        for (GradedColumns.Need need : graded.needs()) {
            rowOf.put(need, draft.problem().row(0, Double.POSITIVE_INFINITY));
        }
        graded.all().forEach(this::enter);
        draft.rows().enter(first, graded.needs().size(), this::note);
    }

    private void enter(Graded part) {
        Reach reach = draft.reach();
        switch (part) {
            case Graded.Made made -> {
                entry(reach.node(made.process()), made.period(), made.delivers(), made.column(), 1);
                List<Input> inputs = made.process().inputs();
                for (int i = 0; i < inputs.size(); i++) {
                    int node = reach.inputNode(made.process(), i);
                    double quantity = inputs.get(i).quantity();
                    entry(node, made.period(), made.requires()[i], made.column(), -quantity);
                }
            }
            case Graded.Used used -> {
                Graded.Made of = used.of();
                int node = reach.inputNode(of.process(), used.input());
                entry(node, of.period(), of.requires()[used.input()], used.column(), 1);
                entry(node, of.period(), used.grade(), used.column(), -1);
            }
            case Graded.Moved moved -> {
                entry(reach.to(moved.lane()), moved.period(), moved.delivers(), moved.column(), 1);
                entry(reach.from(moved.lane()), moved.period(), moved.draws(), moved.column(), -1);
            }
            case Graded.Kept kept -> {
                int node = reach.stock(kept.place());
                Period next = draft.network().periods().get(kept.period().index() + 1);
                entry(node, next, kept.grade(), kept.column(), 1);
                entry(node, kept.period(), kept.draws(), kept.column(), -1);
            }
            case Graded.Sold sold ->
                entry(reach.demand(sold.place()), sold.demand().period(), sold.draws(), sold.column(), -1);
            case Graded.Undertaken _, Graded.Paid _ -> {}
        }
    }

    /** Grade 0 is any unit: the balance of the totals speaks of it. */
    private void entry(int node, Period period, long grade, int column, double coefficient) {
        Integer row = grade == 0 ? null : rowOf.get(new GradedColumns.Need(node, period, grade));
        if (row != null) {
            draft.problem().entry(row, column, coefficient);
        }
    }

    private RowNote note(int place) {
        GradedColumns.Need need = graded.needs().get(place);
        Network network = draft.network();
        Site site = network.sites().get(draft.reach().nodes().site(need.node()));
        Product product = network.products().get(draft.reach().nodes().product(need.node()));
        return new RowNote(
                Family.ORIGIN,
                "origin[" + site.id() + "," + product.id() + "," + need.period().id() + "," + graded.words(need.grade())
                        + "]",
                "What counts as originating of " + product.name() + " at " + site.name() + " in "
                        + need.period().id() + " came there as originating",
                product.unit(),
                graded.agreements(need.grade()).stream()
                        .map(agreement -> agreement.row())
                        .toList());
    }
}
