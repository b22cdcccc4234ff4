package org.entente.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.network.Company;
import org.entente.network.Demand;
import org.entente.network.Gate;
import org.entente.network.Lane;
import org.entente.network.Limit;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Stock;
import org.entente.programme.Schedule;
import org.entente.solver.Problem;
import org.jspecify.annotations.Nullable;

/** Reads a solution back into the case's terms: decisions, flows, the ledger, loads and limits. */
final class Settlement {
    /** Quantities below this are the solver's rounding, not a plan. */
    private static final double QUANTITY = 1e-6;

    private final Model model;
    private final Network network;
    private final double[] values;
    /** Made when the first limit asks for it. */
    private @Nullable ValueTrace valueTrace;

    Settlement(Model model, double[] values) {
        this.model = model;
        this.network = model.network();
        this.values = values;
    }

    List<Decision> decisions() {
        List<Decision> decisions = new ArrayList<>();
        for (Period period : network.periods()) {
            for (Process process : network.processes()) {
                if (count(model.columns().nominate(process, period)) > 0) {
                    double outlay = process.tooling() * process.currency().rate(period);
                    decisions.add(new Decision.Nominate(process, period, outlay));
                }
            }
            for (Line line : network.lines()) {
                int modules = count(model.columns().open(line, period));
                if (modules > 0) {
                    double outlay =
                            modules * line.investment() * line.currency().rate(period);
                    decisions.add(new Decision.Open(line, period, modules, outlay));
                }
            }
        }
        return decisions;
    }

    List<Flow> flows() {
        List<Flow> flows = new ArrayList<>();
        for (Process process : network.processes()) {
            for (Period period : network.periods()) {
                double made = quantity(model.columns().make(process, period));
                if (made > QUANTITY) {
                    flows.add(new Flow.Made(process, period, made));
                }
            }
        }
        for (Lane lane : network.lanes()) {
            for (Period period : network.periods()) {
                double moved = quantity(model.columns().move(lane, period));
                if (moved > QUANTITY) {
                    flows.add(new Flow.Moved(lane, period, moved));
                }
            }
        }
        for (int s = 0; s < network.stocks().size(); s++) {
            Stock stock = network.stocks().get(s);
            for (Period period : network.periods()) {
                double kept = quantity(model.columns().stock(s, period));
                if (kept > QUANTITY) {
                    flows.add(new Flow.Stocked(stock, period, kept));
                }
                double scrapped = quantity(model.columns().scrap(s, period));
                if (scrapped > QUANTITY) {
                    flows.add(new Flow.Scrapped(stock, period, scrapped));
                }
            }
        }
        for (int d = 0; d < network.demands().size(); d++) {
            Demand demand = network.demands().get(d);
            double sold = quantity(model.columns().sell(d));
            if (sold > QUANTITY) {
                flows.add(new Flow.Sold(demand, sold));
            }
        }
        return flows;
    }

    Ledger ledger() {
        List<LedgerEntry> entries = new ArrayList<>();
        model.tell((posting, column, period, perUnit) -> {
            double quantity = column == Journal.FIXED ? 1 : values[column];
            if (quantity != 0) {
                Company company = posting.company();
                double share = model.viewpoint().share(company, period);
                entries.add(new LedgerEntry(
                        posting.account(),
                        company,
                        posting.counterparty(),
                        posting.country(),
                        posting.site(),
                        posting.product(),
                        posting.activity(),
                        period,
                        perUnit.times(quantity),
                        model.viewpoint().discount(posting, period),
                        share,
                        posting.row()));
            }
        });
        return new Ledger(entries);
    }

    /** The schedule of the development programme; null where there is none. */
    @Nullable
    Schedule schedule() {
        ProgrammeColumns programme = model.programme();
        return programme == null ? null : TeamCuts.schedule(programme, values);
    }

    List<LineLoad> loads() {
        int periods = network.periods().size();
        double[] used = new double[network.lines().size() * periods];
        boolean[] relevant = new boolean[network.lines().size()];
        for (Process process : network.processes()) {
            Line line = process.line();
            if (line != null) {
                for (Period period : network.periods()) {
                    int make = model.columns().make(process, period);
                    relevant[line.index()] |= make != Columns.NONE;
                    used[line.index() * periods + period.index()] += process.lineUse() * quantity(make);
                }
            }
        }
        List<LineLoad> loads = new ArrayList<>();
        for (Line line : network.lines()) {
            if (relevant[line.index()]) {
                for (Period period : network.periods()) {
                    double use = used[line.index() * periods + period.index()];
                    loads.add(new LineLoad(line, period, capacity(line, period), use));
                }
            }
        }
        return loads;
    }

    List<LimitResult> limits(List<UnitCost> unitCosts, List<Flow> flows, Ledger ledger) {
        List<LimitResult> results = new ArrayList<>();
        for (LimitForm form : model.limits()) {
            Limit limit = form.limit();
            double reached = limit.kind() == Limit.Kind.LAUNCH
                    ? launch(limit)
                    : form.whyNoRow().isEmpty() ? form.reached(values) : traced(limit, unitCosts, flows, ledger);
            double over = limit.sense() == Limit.Sense.AT_MOST ? reached - form.value() : form.value() - reached;
            boolean holds = Double.isNaN(reached) || over <= 1e-6 * Math.max(1, Math.abs(form.value()));
            results.add(new LimitResult(limit, reached, holds, holds ? 0 : over));
        }
        return results;
    }

    /** The day of a launch, in days since 1970-01-01; never is infinitely late, and a launch that waits for nothing has no day. */
    private double launch(Limit limit) {
        Schedule schedule = schedule();
        List<Gate> gates = Launches.gates(network, new ScopeFilter(limit.scope(), network));
        if (schedule == null || gates.isEmpty()) {
            return Double.NaN;
        }
        LocalDate day = Launches.day(gates, schedule);
        return day == null ? Double.POSITIVE_INFINITY : day.toEpochDay();
    }

    List<UnitCost> unitCosts(List<Flow> flows, Ledger ledger) {
        CostTrace trace = CostTrace.of(network, flows, ledger);
        List<UnitCost> costs = new ArrayList<>();
        int products = network.products().size();
        double[] volume = new double[network.sites().size() * products];
        for (Flow flow : flows) {
            if (flow instanceof Flow.Sold sold) {
                volume[
                        sold.demand().market().index() * products
                                + sold.product().index()] += sold.quantity();
            }
        }
        for (Demand demand : network.demands()) {
            int key = demand.market().index() * products + demand.product().index();
            if (volume[key] > 0) {
                double amount = trace.unitCost(demand.market(), demand.product());
                double share = network.periods().stream()
                        .mapToDouble(period ->
                                model.viewpoint().share(demand.market().company(), period))
                        .min()
                        .orElse(0);
                costs.add(new UnitCost(demand.product(), demand.market(), amount, volume[key], share));
                volume[key] = 0;
            }
        }
        return costs;
    }

    private double capacity(Line line, Period period) {
        double capacity = line.existingPerYear() * period.years();
        for (Period opened : network.periods().subList(0, period.index() + 1)) {
            int modules = count(model.columns().open(line, opened));
            if (modules > 0) {
                capacity += modules * LineCapacity.moduleGives(line, opened, period);
            }
        }
        return capacity;
    }

    /** Limits on cost and value whose scope shares parts with others: measured by the trace, volume-weighted over the markets in scope. */
    private double traced(Limit limit, List<UnitCost> unitCosts, List<Flow> flows, Ledger ledger) {
        if (limit.kind() == Limit.Kind.DEPENDENCE) {
            ValueTrace trace = valueTrace == null ? ValueTrace.of(network, flows, ledger) : valueTrace;
            valueTrace = trace;
            return trace.share(limit);
        }
        if (limit.period() != null) {
            return Double.NaN;
        }
        ScopeFilter scope = new ScopeFilter(limit.scope(), network);
        double cost = 0;
        double units = 0;
        for (UnitCost unit : unitCosts) {
            if (scope.hasProduct(unit.product()) && scope.hasMarket(unit.market())) {
                double weight = limit.kind() == Limit.Kind.RETAIL_PRICE ? netShare(unit) : 1;
                cost += unit.amount() * unit.volume();
                units += weight * unit.volume();
            }
        }
        return units == 0 ? Double.NaN : cost / units;
    }

    private double netShare(UnitCost unit) {
        double sold = 0;
        double net = 0;
        for (int d = 0; d < network.demands().size(); d++) {
            Demand demand = network.demands().get(d);
            if (demand.market().index() == unit.market().index()
                    && demand.product().index() == unit.product().index()) {
                double quantity = quantity(model.columns().sell(d));
                sold += quantity;
                net += quantity * demand.netShare();
            }
        }
        return sold == 0 ? 1 : net / sold;
    }

    private double quantity(int column) {
        return column == Columns.NONE ? 0 : values[column];
    }

    private int count(int column) {
        return column == Columns.NONE ? 0 : (int) Math.round(values[column]);
    }

    /** Values with the solver's dust swept off: what is within 1e-9 of zero is zero. */
    static double[] swept(Problem problem, double[] values) {
        double[] clean = values.clone();
        for (int j = 0; j < clean.length; j++) {
            if (problem.isInteger(j)) {
                clean[j] = Math.rint(clean[j]);
            } else if (Math.abs(clean[j]) < 1e-9) {
                clean[j] = 0;
            }
            clean[j] = Math.min(problem.upper()[j], Math.max(problem.lower()[j], clean[j]));
        }
        return clean;
    }
}
