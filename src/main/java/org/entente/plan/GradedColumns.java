package org.entente.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.network.Agreement;
import org.entente.network.Duty;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Period;
import org.jspecify.annotations.Nullable;

/**
 * The columns of origin, beside the columns of flow: the part of a flow that counts as originating. There are none where no
 * preference, subsidy or undertaking hangs on it.
 *
 * <p>The flow columns stay totals; each unit has at most one grade, the set of agreements under which it is to count. Where a rule is
 * met by every unit, or by none, whatever the plan, nothing is tracked.
 *
 * <p><b>Why the totals need no second balance.</b> At each site, product and period the totals balance (family balance), of each grade
 * no more goes out than came in (family origin), and on each flow the grades together are no more than the total (family part).
 * So what is ungraded is at least zero on each flow, and of it goes out what came in plus the graded units that were not used as such,
 * which is at least zero too: an originating unit may be used as any. Units can therefore be given their grades one by one.
 */
final class GradedColumns {
    private final Network network;
    private final Reach reach;
    private final List<Graded> all;
    private final List<Need> needs;
    private final Map<Long, Duty> sureLines;
    private final Map<Integer, Graded> byColumn = new HashMap<>();
    private final Map<Long, List<Graded>> ofLane = new HashMap<>();
    private final int periods;
    private final @Nullable Grades grades;

    /** A grade asked for at a node in a period: a balance row of origin. */
    record Need(int node, Period period, long grade) {}

    private GradedColumns(
            Network network,
            Reach reach,
            List<Graded> all,
            List<Need> needs,
            Map<Long, Duty> sureLines,
            @Nullable Grades grades) {
        this.network = network;
        this.reach = reach;
        this.all = List.copyOf(all);
        this.needs = List.copyOf(needs);
        this.sureLines = sureLines;
        this.grades = grades;
        this.periods = network.periods().size();
        for (Graded graded : all) {
            byColumn.put(graded.column(), graded);
            switch (graded) {
                case Graded.Moved moved -> add(moved.lane(), moved.period(), moved);
                case Graded.Undertaken undertaken -> add(undertaken.lane(), undertaken.period(), undertaken);
                case Graded.Made _, Graded.Used _, Graded.Kept _, Graded.Sold _, Graded.Paid _ -> {}
            }
        }
    }

    /** Adds the columns that matter; reads nothing where the case has no trade law and no undertaking. */
    static GradedColumns of(Draft draft, LaneDuties duties) {
        Network network = draft.network();
        if (network.law().isEmpty() && !duties.areGraded()) {
            return new GradedColumns(network, draft.reach(), List.of(), List.of(), Map.of(), null);
        }
        GradeSearch search = new GradeSearch(draft, duties);
        search.run();
        return new GradedColumns(
                network, draft.reach(), search.found(), search.needs(), search.sureLines(), search.grades());
    }

    private void add(Lane lane, Period period, Graded graded) {
        ofLane.computeIfAbsent(key(lane, period), key -> new ArrayList<>()).add(graded);
    }

    private long key(Lane lane, Period period) {
        return (long) lane.index() * periods + period.index();
    }

    List<Graded> all() {
        return all;
    }

    List<Need> needs() {
        return needs;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** What is known of origin before planning; null where the case has no agreement at all. */
    @Nullable
    Grades grades() {
        return grades;
    }

    /** The parts of a lane's flow that pay otherwise. */
    List<Graded> on(Lane lane, Period period) {
        return ofLane.getOrDefault(key(lane, period), List.of());
    }

    /** The preference that every unit on a lane has, or null. */
    @Nullable
    Duty sureLine(Lane lane, Period period) {
        return sureLines.get(key(lane, period));
    }

    boolean has(int column) {
        return byColumn.containsKey(column);
    }

    /** The agreements of a grade. */
    List<Agreement> agreements(long grade) {
        return network.law().agreements().stream()
                .filter(agreement -> (grade >> agreement.index() & 1) != 0)
                .toList();
    }

    /** Ids of the agreements of a grade. */
    String words(long grade) {
        return String.join("+", agreements(grade).stream().map(Agreement::id).toList());
    }

    /** Name of a column in exported models and messages. */
    String name(int column) {
        return switch (java.util.Objects.requireNonNull(byColumn.get(column))) {
            case Graded.Made made ->
                "makeO[" + made.process().id() + "," + made.period().id() + "," + how(made) + "]";
            case Graded.Used used ->
                "useO[" + used.of().process().id() + "," + used.of().period().id() + "," + how(used.of()) + ","
                        + used.of()
                                .process()
                                .inputs()
                                .get(used.input())
                                .product()
                                .id() + "," + words(used.grade())
                        + "]";
            case Graded.Moved moved ->
                "moveO[" + moved.lane().id() + "," + moved.period().id() + "," + words(moved.grade())
                        + end(moved.grade(), moved.delivers()) + "]";
            case Graded.Kept kept ->
                "stockO[" + kept.stock().site().id() + ","
                        + kept.stock().product().id() + "," + kept.period().id() + "," + words(kept.grade()) + "]";
            case Graded.Sold sold ->
                "sellO[" + sold.demand().market().id() + ","
                        + sold.demand().product().id() + ","
                        + sold.demand().period().id() + "," + words(sold.grade()) + "]";
            case Graded.Undertaken undertaken ->
                "moveU[" + undertaken.lane().id() + "," + undertaken.period().id() + "]";
            case Graded.Paid paid ->
                "paid[" + paid.subsidy().id() + "," + paid.period().id() + "," + flow(paid.of()) + "]";
        };
    }

    private String how(Graded.Made made) {
        List<String> words = new ArrayList<>();
        for (Graded.Choice choice : made.choices()) {
            Contents.Way way = choice.way();
            String alternative = way == null || way.alternative().isEmpty() ? "" : "/" + way.alternative();
            List<String> inputs = choice.required().stream()
                    .mapToObj(i -> made.process().inputs().get(i).product().id())
                    .toList();
            words.add(choice.agreement().id() + alternative + (inputs.isEmpty() ? "" : ":" + String.join("+", inputs)));
        }
        return String.join(";", words) + end(made.grade(), made.delivers());
    }

    /** What is asked for where units come to, when that is not all they are. */
    private String end(long grade, long delivers) {
        return delivers == grade ? "" : "→" + (delivers == 0 ? "any" : words(delivers));
    }

    private static String flow(Graded.Flowing of) {
        return switch (of) {
            case Graded.Flowing.Sale sale -> sale.demand().market().id();
            case Graded.Flowing.Making making -> making.process().id().toLowerCase(Locale.ROOT);
        };
    }
}
