package org.entente.plan;

import java.util.Arrays;
import java.util.BitSet;
import org.entente.network.CaseSettings;
import org.entente.network.Demand;
import org.entente.network.Lane;
import org.entente.network.Limit;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Stock;
import org.entente.solver.ProblemBuilder;

/**
 * The decisions as columns: {@code make[p,t], move[a,t], stock[s,t], scrap[s,t], sell[d] ≥ 0}, {@code nominate[p,t]} yes/no, {@code
 * open[l,t]} whole modules. A column that could only be zero does not exist; its index is {@link #NONE}.
 */
final class Columns {
    static final int NONE = -1;

    /** Kinds of column, in the order in which they stand. */
    enum Kind {
        MAKE,
        MOVE,
        STOCK,
        SCRAP,
        SELL,
        NOMINATE,
        OPEN
    }

    private final Network network;
    private final int periods;
    private final double[] years;
    private final int[][] columnOf = new int[Kind.values().length][];
    private final int[] firstColumn = new int[Kind.values().length + 1];
    private final int[] keyOf;
    private final BitSet nominated = new BitSet();

    Columns(Network network, Reach reach, ProblemBuilder problem) {
        this.network = network;
        this.periods = network.periods().size();
        this.years = network.periods().stream().mapToDouble(Period::years).toArray();
        markNominated(reach);
        int most = most(reach);
        problem.expectColumns(most);
        keyOf = new int[most];
        addMakes(reach, problem);
        addMoves(reach, problem);
        addStocks(reach, problem);
        addScrap(reach, problem);
        addSales(problem);
        addNominations(reach, problem);
        addOpenings(reach, problem);
        firstColumn[Kind.values().length] = problem.columns();
    }

    int make(Process process, Period period) {
        return at(Kind.MAKE, process.index(), period);
    }

    int move(Lane lane, Period period) {
        return at(Kind.MOVE, lane.index(), period);
    }

    /** The same by the indices of lane and period, for loops over all of them. */
    int move(int lane, int period) {
        return columnOf[Kind.MOVE.ordinal()][lane * periods + period];
    }

    int stock(int stock, Period period) {
        return at(Kind.STOCK, stock, period);
    }

    /** What leaves a stock's site unused. */
    int scrap(int stock, Period period) {
        return at(Kind.SCRAP, stock, period);
    }

    /** The sale against a demand row, by the row's position in the network. */
    int sell(int demand) {
        return columnOf[Kind.SELL.ordinal()][demand];
    }

    int nominate(Process process, Period period) {
        return at(Kind.NOMINATE, process.index(), period);
    }

    int open(Line line, Period period) {
        return at(Kind.OPEN, line.index(), period);
    }

    /** Whether there is any yes or no, or number of modules, to decide. */
    boolean hasWholeNumbers() {
        return firstColumn[Kind.values().length] > firstColumn[Kind.NOMINATE.ordinal()];
    }

    /** Whether the process must be nominated before it makes anything. */
    boolean isNominated(Process process) {
        return nominated.get(process.index());
    }

    /** How many columns there are; those of other parts of the model come after them. */
    int count() {
        return firstColumn[Kind.values().length];
    }

    /** Whether it says how much is made, moved, kept or scrapped: what may be more than anybody needs. */
    boolean isFlow(int column) {
        return switch (kind(column)) {
            case MAKE, MOVE, STOCK, SCRAP -> true;
            case SELL, NOMINATE, OPEN -> false;
        };
    }

    Kind kind(int column) {
        for (Kind kind : Kind.values()) {
            if (column < firstColumn[kind.ordinal() + 1]) {
                return kind;
            }
        }
        throw new IndexOutOfBoundsException("column " + column);
    }

    /** Index of the process, lane, stock, demand or line behind a column. */
    int entity(int column) {
        return kind(column) == Kind.SELL ? keyOf[column] : keyOf[column] / periods;
    }

    Period period(int column) {
        return kind(column) == Kind.SELL
                ? network.demands().get(keyOf[column]).period()
                : network.periods().get(keyOf[column] % periods);
    }

    /** Name of a column in exported models and messages. */
    String name(int column) {
        if (column >= firstColumn[Kind.values().length]) {
            return "miss[" + (column - firstColumn[Kind.values().length]) + "]";
        }
        Kind kind = kind(column);
        int entity = entity(column);
        String id = switch (kind) {
            case MAKE, NOMINATE -> network.processes().get(entity).id();
            case MOVE -> network.lanes().get(entity).id();
            case STOCK, SCRAP -> {
                Stock stock = network.stocks().get(entity);
                yield stock.site().id() + "," + stock.product().id();
            }
            case SELL -> {
                Demand demand = network.demands().get(entity);
                yield demand.market().id() + "," + demand.product().id();
            }
            case OPEN -> network.lines().get(entity).id();
        };
        return kind.name().toLowerCase(java.util.Locale.ROOT) + "[" + id + ","
                + period(column).id() + "]";
    }

    /** How many columns there are at most. */
    private int most(Reach reach) {
        int entities = nominated.cardinality()
                + 2 * network.stocks().size()
                + network.lines().size();
        for (Process process : network.processes()) {
            entities += reach.isActive(process) ? 1 : 0;
        }
        for (Lane lane : network.lanes()) {
            entities += reach.isActive(lane) ? 1 : 0;
        }
        return entities * periods + network.demands().size();
    }

    private int at(Kind kind, int entity, Period period) {
        return columnOf[kind.ordinal()][entity * periods + period.index()];
    }

    private int[] block(Kind kind, int entities, ProblemBuilder problem) {
        firstColumn[kind.ordinal()] = problem.columns();
        int[] columns = new int[entities];
        Arrays.fill(columns, NONE);
        columnOf[kind.ordinal()] = columns;
        return columns;
    }

    private void put(int[] block, int key, int column) {
        block[key] = column;
        keyOf[column] = key;
    }

    /** Only what costs something once or a year, has a minimum, or is counted, needs a yes or no. */
    private void markNominated(Reach reach) {
        for (Process process : network.processes()) {
            if (reach.isActive(process)
                    && (process.tooling() > 0
                            || process.fixedCostPerYear() > 0
                            || process.minPerYear() > 0
                            || process.minShare() > 0)) {
                nominated.set(process.index());
            }
        }
        for (Limit limit : network.limits()) {
            if (limit.kind() == Limit.Kind.SOURCES) {
                ScopeFilter filter = new ScopeFilter(limit.scope(), network);
                for (Process process : network.processes()) {
                    if (reach.isActive(process) && filter.matches(process)) {
                        nominated.set(process.index());
                    }
                }
            }
        }
    }

    private void addMakes(Reach reach, ProblemBuilder problem) {
        int[] block = block(Kind.MAKE, network.processes().size() * periods, problem);
        for (Process process : network.processes()) {
            if (reach.isActive(process)) {
                for (Period period : network.periods()) {
                    if (process.validity().holdsIn(period)) {
                        double most = process.maxPerYear() * years[period.index()];
                        put(block, process.index() * periods + period.index(), problem.column(0, most, false));
                    }
                }
            }
        }
    }

    private void addMoves(Reach reach, ProblemBuilder problem) {
        int[] block = block(Kind.MOVE, network.lanes().size() * periods, problem);
        for (Lane lane : network.lanes()) {
            if (reach.isActive(lane)) {
                addMoves(lane, block, problem);
            }
        }
    }

    /** A method of its own, as the JVM compiles what is called often long before it compiles a loop that runs once. */
    private void addMoves(Lane lane, int[] block, ProblemBuilder problem) {
        for (int t = 0; t < periods; t++) {
            if (lane.validity().holdsIn(network.periods().get(t))) {
                double most = lane.maxPerYear() * years[t];
                put(block, lane.index() * periods + t, problem.column(0, most, false));
            }
        }
    }

    private void addStocks(Reach reach, ProblemBuilder problem) {
        int[] block = block(Kind.STOCK, network.stocks().size() * periods, problem);
        for (int s = 0; s < network.stocks().size(); s++) {
            Stock stock = network.stocks().get(s);
            if (reach.isActive(reach.stock(s))) {
                for (Period period : network.periods()) {
                    put(block, s * periods + period.index(), problem.column(0, stock.max(), false));
                }
            }
        }
    }

    private void addScrap(Reach reach, ProblemBuilder problem) {
        int[] block = block(Kind.SCRAP, network.stocks().size() * periods, problem);
        for (int s = 0; s < network.stocks().size(); s++) {
            if (network.stocks().get(s).canBeScrapped() && reach.isActive(reach.stock(s))) {
                for (Period period : network.periods()) {
                    put(block, s * periods + period.index(), problem.column(0, Double.POSITIVE_INFINITY, false));
                }
            }
        }
    }

    private void addSales(ProblemBuilder problem) {
        int[] block = block(Kind.SELL, network.demands().size(), problem);
        for (int d = 0; d < network.demands().size(); d++) {
            Demand demand = network.demands().get(d);
            put(block, d, problem.column(demand.volume() * demand.mustServe(), demand.volume(), false));
        }
    }

    private void addNominations(Reach reach, ProblemBuilder problem) {
        int[] block = block(Kind.NOMINATE, network.processes().size() * periods, problem);
        for (Process process : network.processes()) {
            if (nominated.get(process.index()) && reach.isActive(process)) {
                for (Period period : network.periods()) {
                    if (process.validity().holdsIn(period)) {
                        put(block, process.index() * periods + period.index(), problem.column(0, 1, true));
                    }
                }
            }
        }
    }

    /** With stakes that change, more may be had of what is left of a module than was borne of its investment. */
    private boolean mayPay(Line line) {
        return network.settings().residual() == CaseSettings.Residual.STRAIGHT_LINE
                && Double.isFinite(line.lifeYears())
                && !network.stakes().isEmpty();
    }

    /** A line that nothing active runs on stays shut, unless its opening is already decided. */
    private void addOpenings(Reach reach, ProblemBuilder problem) {
        int[] block = block(Kind.OPEN, network.lines().size() * periods, problem);
        BitSet used = new BitSet();
        for (Process process : network.processes()) {
            if (process.line() != null && reach.isActive(process)) {
                used.set(process.line().index());
            }
        }
        for (Line line : network.lines()) {
            boolean matters = used.get(line.index()) || line.minModules() > 0 || mayPay(line);
            if (matters && line.maxModules() > 0 && line.modulePerYear() > 0) {
                for (Period period : network.periods()) {
                    if (LineCapacity.canOpen(line, period)) {
                        put(block, line.index() * periods + period.index(), problem.column(0, line.maxModules(), true));
                    }
                }
            }
        }
    }
}
