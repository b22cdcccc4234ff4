package org.entente.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Input;
import org.entente.network.Lane;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.TableRow;

/**
 * Family {@link Family#PART}: the parts of a flow that are graded, enter under an undertaking or are paid a subsidy are no more than
 * the flow,
 *
 * <pre>
 *   Σ_g makeO[p,g,t] ≤ make[p,t]        Σ_g moveO[a,g,t] ≤ move[a,t]      stockO, sellO likewise
 *   Σ_g useO[p,i,g,t] ≤ quantity[p,i] · makeO[p,t]        moveU[a,t] ≤ move[a,t]      paid ≤ Σ units that qualify
 * </pre>
 *
 * Reason: a unit is of one grade, and counts once.
 */
final class PartRows {
    private final Draft draft;
    private final GradedColumns graded;
    private final Map<String, Integer> rowOf = new LinkedHashMap<>();
    private final List<Whole> wholes = new ArrayList<>();

    /** The whole of some parts: its columns, how much of each, and the row in words. */
    private record Whole(int[] columns, double quantity, String name, String sentence, Product product, TableRow row) {}

    private PartRows(Draft draft, GradedColumns graded) {
        this.draft = draft;
        this.graded = graded;
    }

    static void add(Draft draft, GradedColumns graded) {
        new PartRows(draft, graded).addAll();
    }

    private void addAll() {
        int first = draft.problem().rows();
        for (Graded part : graded.all()) {
            draft.problem().entry(row(whole(part)), part.column(), 1);
        }
        draft.rows().enter(first, wholes.size(), place -> {
            Whole whole = wholes.get(place);
            return new RowNote(Family.PART, whole.name, whole.sentence, whole.product.unit(), List.of(whole.row));
        });
    }

    private int row(Whole whole) {
        Integer known = rowOf.get(whole.name);
        if (known != null) {
            return known;
        }
        int row = draft.problem().row(Double.NEGATIVE_INFINITY, 0);
        for (int column : whole.columns) {
            draft.problem().entry(row, column, -whole.quantity);
        }
        rowOf.put(whole.name, row);
        wholes.add(whole);
        return row;
    }

    private Whole whole(Graded part) {
        Columns columns = draft.columns();
        return switch (part) {
            case Graded.Made made -> {
                Process process = made.process();
                yield whole(
                        columns.make(process, made.period()),
                        "make," + process.id() + "," + made.period().id(),
                        process.product().name() + " made by " + process.name() + " in "
                                + made.period().id(),
                        process.product(),
                        process.row());
            }
            case Graded.Used used -> {
                Graded.Made of = used.of();
                Input input = of.process().inputs().get(used.input());
                yield new Whole(
                        new int[] {of.column()},
                        input.quantity(),
                        "part[use," + graded.name(of.column()) + ","
                                + input.product().id() + "]",
                        "No more originating " + input.product().name() + " goes into "
                                + of.process().name() + " in " + of.period().id() + " than it uses",
                        input.product(),
                        input.row());
            }
            case Graded.Moved moved -> moved(moved.lane(), moved.period(), "move");
            case Graded.Undertaken undertaken -> moved(undertaken.lane(), undertaken.period(), "undertaken");
            case Graded.Kept kept ->
                whole(
                        columns.stock(kept.place(), kept.period()),
                        "stock," + kept.stock().site().id() + ","
                                + kept.stock().product().id() + ","
                                + kept.period().id(),
                        kept.stock().product().name() + " in stock at "
                                + kept.stock().site().name() + " after "
                                + kept.period().id(),
                        kept.stock().product(),
                        kept.stock().row());
            case Graded.Sold sold ->
                whole(
                        columns.sell(sold.place()),
                        "sell," + sold.demand().market().id() + ","
                                + sold.demand().product().id() + ","
                                + sold.demand().period().id(),
                        sold.demand().product().name() + " sold in "
                                + sold.demand().market().name() + " in "
                                + sold.demand().period().id(),
                        sold.demand().product(),
                        sold.demand().row());
            case Graded.Paid paid ->
                new Whole(
                        paid.eligible(),
                        1,
                        "part[" + graded.name(paid.column()) + "]",
                        "The subsidy " + paid.subsidy().id() + " is paid in "
                                + paid.period().id() + " for no more units than qualify",
                        paid.subsidy().product(),
                        paid.subsidy().row());
        };
    }

    private Whole moved(Lane lane, Period period, String what) {
        return whole(
                draft.columns().move(lane, period),
                what + "," + lane.id() + "," + period.id(),
                lane.product().name() + " moved from " + lane.from().name() + " to "
                        + lane.to().name() + " in " + period.id(),
                lane.product(),
                lane.row());
    }

    private static Whole whole(int column, String name, String flow, Product product, TableRow row) {
        return new Whole(
                new int[] {column},
                1,
                "part[" + name + "]",
                "No more counts as originating, or enters under an undertaking, than there is: " + flow,
                product,
                row);
    }
}
