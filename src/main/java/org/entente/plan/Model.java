package org.entente.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Limit;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.TableRow;
import org.entente.solver.Problem;
import org.entente.solver.ProblemBuilder;
import org.entente.solver.Solver;
import org.entente.solver.schedule.ScheduleSolvers;
import org.jspecify.annotations.Nullable;

/**
 * The mathematical model of a network: the problem a solver takes, and what is needed to read a solution back.
 *
 * <p>Built in four steps: reach (what can take part), columns, rows family by family, money.
 */
public final class Model {
    private static final double WIDER = 1000;
    private static final double WIDEST = 1e6;
    private static final double NEAR = 0.5;

    private final Network network;
    private final Reach reach;
    private final Columns columns;
    private final GradedColumns graded;
    private final StockLots lots;
    private final @Nullable ProgrammeColumns programme;
    private final RowCatalogue rows;
    private final Viewpoint viewpoint;
    /** Limits on money are promises of the case: they count what its own viewpoint bears, for whomever the plan is best. */
    private final Viewpoint ofCase;

    private final Money money;
    private final List<LimitForm> limits;
    private final List<LimitRows.Miss> misses;
    private final Problem problem;
    private final double beyond;
    private final List<NeedBounds.Leaning> leaning;
    private @Nullable TeamCuts cuts;

    private Model(Network network, Viewpoint viewpoint, double beyond) {
        this.network = network;
        this.beyond = beyond;
        this.viewpoint = viewpoint;
        this.ofCase = Viewpoint.of(network);
        this.rows = new RowCatalogue();
        ProblemBuilder builder = Problem.builder();
        this.reach = new Reach(network);
        this.columns = new Columns(network, reach, builder);
        Draft draft = new Draft(network, reach, columns, builder, rows);
        LaneDuties duties = new LaneDuties(network, reach);
        this.graded = GradedColumns.of(draft, duties);
        BalanceRows.add(draft);
        this.lots = StockLots.of(draft);
        this.money = new Money(network, columns, reach, duties, graded, lots);
        OriginRows.add(draft, graded);
        PartRows.add(draft, graded);
        ContentRows.add(draft, graded);
        QuotaRows.add(draft, graded);
        CapacityRows.add(draft);
        boolean developed = !network.programme().isEmpty();
        this.programme = developed ? new ProgrammeColumns(network, builder) : null;
        if (columns.hasWholeNumbers() || developed) {
            NeedBounds needs = new NeedBounds(network, reach, beyond);
            NominationRows.add(draft, needs);
            LinkRows.add(draft, needs);
            if (programme != null) {
                ScheduleRows.add(draft, programme);
                ReadinessRows.add(draft, programme, needs);
            }
            this.leaning = needs.leaning();
        } else {
            this.leaning = List.of();
        }
        this.limits = LimitForms.of(network, columns, programme, ofCase, this::tellActivities);
        this.misses = LimitRows.add(draft, limits);
        tell((posting, column, period, perUnit) -> {
            double worth =
                    perUnit.value() * viewpoint.share(posting.company(), period) * viewpoint.discount(posting, period);
            if (column == Journal.FIXED) {
                builder.offset(worth);
            } else {
                builder.cost(column, worth);
            }
        });
        builder.names(this::columnName, row -> rows.note(row).name());
        this.problem = builder.build();
        Magnitudes.check(this);
    }

    /** Builds the model; throws {@link UnplannableException} when the case asks for what no model here can hold. */
    public static Model of(Network network) {
        return of(network, Viewpoint.of(network));
    }

    /** The model of what is best for another viewpoint than the case's own. */
    public static Model of(Network network, Viewpoint viewpoint) {
        Model model = new Model(network, viewpoint, 1);
        boolean leans = !model.leaning.isEmpty()
                && SurplusUse.isPossible(
                        network, model.columns, model.limits, model.problem.cost(), !model.graded.isEmpty());
        return leans ? model.wider() : model;
    }

    /** The model with wider bounds where nothing but what is useful bounds it. */
    Model wider() {
        return new Model(network, viewpoint, beyond * WIDER);
    }

    /** Whether some bound stands for no bound of the case, so that there may be a plan with wider ones where this has none. */
    boolean isNarrowed() {
        return beyond > 1 && !leaning.isEmpty();
    }

    /** Whether a plan makes or moves as much as a bound lets it that stands for no bound of the case. */
    boolean leansOn(double[] values) {
        return beyond > 1
                && leaning.stream().anyMatch(bound -> {
                    int column = switch (bound) {
                        case NeedBounds.OfProcess of -> columns.make(of.process(), of.period());
                        case NeedBounds.OfLane of -> columns.move(of.lane(), of.period());
                    };
                    return values[column] >= bound.most() * NEAR;
                });
    }

    /** Whether it is as wide as makes sense: a plan that leans on it has no end. */
    boolean isWidest() {
        return beyond >= WIDEST;
    }

    /** What the solver takes. */
    public Problem problem() {
        return problem;
    }

    /** What each row says. */
    public RowCatalogue rows() {
        return rows;
    }

    private String columnName(int column) {
        if (graded.has(column)) {
            return graded.name(column);
        }
        if (lots.has(column)) {
            return lots.name(column);
        }
        return programme != null && programme.has(column) ? programme.name(column) : columns.name(column);
    }

    /**
     * A solver for this model's problem and others with the same programme: what it finds leaves every team enough people in every
     * week. The solver itself where there is no programme.
     */
    public Solver joint(Solver solver) {
        return programme == null ? solver : new JointSolver(solver, joint());
    }

    /** The same, told after how long to look for plans on the way. */
    Solver joint(Solver solver, double quietSeconds) {
        return programme == null ? solver : new JointSolver(solver, joint(), quietSeconds);
    }

    private synchronized TeamCuts joint() {
        if (cuts == null) {
            cuts = new TeamCuts(java.util.Objects.requireNonNull(programme), ScheduleSolvers.standard());
        }
        return cuts;
    }

    /** The columns by what they decide. */
    public DecisionColumns decisions() {
        return DecisionColumns.of(network, columns, beyond);
    }

    /**
     * What a point is worth to any viewpoint: the present value of what it earns, a cost negative. For the model's own viewpoint
     * this is the objective with its sign changed.
     *
     * @param values of the columns
     */
    public double worthAt(double[] values, Viewpoint of) {
        double[] sum = new double[1];
        tell((posting, column, period, perUnit) -> {
            double quantity = column == Journal.FIXED ? 1 : values[column];
            sum[0] -= perUnit.value() * quantity * of.share(posting.company(), period) * of.discount(posting, period);
        });
        return sum[0];
    }

    /**
     * The problem with the flows and decisions of another network's plan held, found by name; what else there is to choose, such as
     * which part of a flow claims a preference, is left open.
     */
    public Problem holding(Solved other) {
        double[] values = java.util.Objects.requireNonNull(other.values());
        Problem theirs = other.model().problem();
        Map<String, Integer> byName = new HashMap<>();
        for (int j = 0; j < theirs.columns(); j++) {
            if (!other.model().isOpen(j)) {
                byName.put(theirs.columnName(j), j);
            }
        }
        double[] lower = problem.lower().clone();
        double[] upper = problem.upper().clone();
        for (int j = 0; j < lower.length; j++) {
            Integer same = isOpen(j) ? null : byName.get(problem.columnName(j));
            if (same != null) {
                lower[j] = values[same];
                upper[j] = values[same];
            }
        }
        return problem.within(lower, upper);
    }

    /** Whether a column says how a flow counts, what stock is worth, or by how much a promise is missed, rather than what is done. */
    private boolean isOpen(int column) {
        return graded.has(column) || lots.has(column) || misses.stream().anyMatch(miss -> miss.column() == column);
    }

    /**
     * How the case's limits stand at a point, whether or not the point keeps them: of a plan made under other prices, say.
     *
     * @param values of the columns
     */
    public List<LimitResult> limitsAt(double[] values) {
        Settlement settlement = new Settlement(this, values);
        List<Flow> flows = settlement.flows();
        Ledger ledger = settlement.ledger();
        return settlement.limits(settlement.unitCosts(flows, ledger), flows, ledger);
    }

    /** The table rows of what a column decides; none for columns that only count. */
    List<TableRow> tableRows(int column) {
        if (isOpen(column) || lots.has(column) || isOfProgramme(column)) {
            return List.of();
        }
        int of = columns.entity(column);
        return switch (columns.kind(column)) {
            case MAKE, NOMINATE -> CellTrace.rowsOf(network.processes().get(of));
            case MOVE -> List.of(network.lanes().get(of).row());
            case STOCK, SCRAP -> List.of(network.stocks().get(of).row());
            case SELL -> List.of(network.demands().get(of).row());
            case OPEN -> List.of(network.lines().get(of).row());
        };
    }

    Network network() {
        return network;
    }

    Columns columns() {
        return columns;
    }

    Reach reach() {
        return reach;
    }

    GradedColumns graded() {
        return graded;
    }

    Viewpoint viewpoint() {
        return viewpoint;
    }

    List<LimitForm> limits() {
        return limits;
    }

    /** All money but penalties. */
    private void tellActivities(Journal journal) {
        money.tell(journal);
        if (programme != null) {
            DevelopmentPostings.post(network, programme, ofCase, journal);
        }
    }

    boolean isOfProgramme(int column) {
        return programme != null && programme.has(column);
    }

    @Nullable
    ProgrammeColumns programme() {
        return programme;
    }

    /** All money of the model, penalties for missed limits included; the objective is its weighted sum. */
    void tell(Journal journal) {
        tellActivities(journal);
        for (LimitRows.Miss miss : misses) {
            Period period = miss.limit().period() == null
                    ? network.periods().getFirst()
                    : miss.limit().period();
            Posting penalty = new Posting(
                    Account.PENALTY,
                    network.settings().viewpoint(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    miss.limit().row());
            journal.post(penalty, miss.column(), period, penalty(miss.limit(), period));
        }
    }

    /** Converted once, when the case was read, but for money for money missed, which is the same number in any currency. */
    private static Formula penalty(Limit limit, Period period) {
        double rate = limit.kind().missesMoney() ? 1 : limit.entered().rate();
        Formula entered = new Formula.Cell(limit.penalty() / rate, limit.row(), "penalty");
        return limit.kind().missesMoney()
                ? entered
                : entered.times(Formula.rate(limit.entered().currency(), period));
    }
}
