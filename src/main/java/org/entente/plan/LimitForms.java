package org.entente.plan;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.entente.network.Company;
import org.entente.network.Demand;
import org.entente.network.Gate;
import org.entente.network.Lane;
import org.entente.network.Limit;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Programme;
import org.entente.network.Task;
import org.jspecify.annotations.Nullable;

/**
 * Turns each limit of the case into a {@link LimitForm}.
 *
 * <table>
 * <caption>numerator and denominator by kind</caption>
 * <tr><td>unit cost</td><td>Σ cost borne</td><td>Σ sold</td></tr>
 * <tr><td>retail price</td><td>Σ cost borne</td><td>Σ sold · net share of the customer price</td></tr>
 * <tr><td>investment</td><td>Σ tooling and investment borne</td><td>1</td></tr>
 * <tr><td>spend share</td><td>Σ spend with the companies or countries</td><td>Σ spend</td></tr>
 * <tr><td>sold, made</td><td>Σ units</td><td>1</td></tr>
 * <tr><td>CO₂</td><td>Σ emissions</td><td>1, or Σ sold</td></tr>
 * <tr><td>jobs</td><td>Σ labour hours / (hours per job · years)</td><td>1</td></tr>
 * <tr><td>sources</td><td>Σ nominations</td><td>1</td></tr>
 * <tr><td>launch</td><td>day after the finish of the task that releases it; the end of the horizon if it is not done</td><td>1</td></tr>
 * <tr><td>dependence</td><td>Σ value added in scope</td><td>Σ value added, {@link DependenceForm}</td></tr>
 * <tr><td>core</td><td>Σ core products made under the viewpoint's control</td><td>Σ core products made</td></tr>
 * <tr><td>made share</td><td>Σ made in scope</td><td>Σ made of the products in scope</td></tr>
 * </table>
 *
 * Money limits count what the viewpoint bears, not discounted.
 */
final class LimitForms {
    private final Network network;
    private final Columns columns;
    private final @Nullable ProgrammeColumns programme;
    private final Viewpoint viewpoint;
    private final EndProducts endProducts;
    private final Map<Limit, Affine> numerators = new IdentityHashMap<>();
    private final Map<Limit, Affine> denominators = new IdentityHashMap<>();
    private final Map<Limit, String> obstacles = new IdentityHashMap<>();

    private LimitForms(Network network, Columns columns, @Nullable ProgrammeColumns programme, Viewpoint viewpoint) {
        this.programme = programme;
        this.network = network;
        this.columns = columns;
        this.viewpoint = viewpoint;
        this.endProducts = new EndProducts(network);
    }

    static List<LimitForm> of(
            Network network,
            Columns columns,
            @Nullable ProgrammeColumns programme,
            Viewpoint viewpoint,
            Consumer<Journal> money) {
        LimitForms forms = new LimitForms(network, columns, programme, viewpoint);
        List<Limit> ofMoney = new ArrayList<>();
        for (Limit limit : network.limits()) {
            forms.numerators.put(limit, new Affine());
            forms.denominators.put(limit, new Affine());
            switch (limit.kind()) {
                case UNIT_COST, RETAIL_PRICE, INVESTMENT, PARTICIPATION, SPEND_SHARE, DEPENDENCE -> ofMoney.add(limit);
                case SOLD, MADE, CO2, CO2_PER_UNIT, JOBS, SOURCES, MADE_SHARE, LAUNCH, CORE -> {}
            }
            forms.countUnits(limit);
        }
        if (!ofMoney.isEmpty()) {
            List<Journal> journals = ofMoney.stream().map(forms::journal).toList();
            money.accept((posting, column, period, perUnit) ->
                    journals.forEach(journal -> journal.post(posting, column, period, perUnit)));
        }
        return network.limits().stream()
                .map(limit -> LimitForm.of(
                        limit,
                        forms.numerator(limit),
                        forms.denominator(limit),
                        forms.obstacles.getOrDefault(limit, "")))
                .toList();
    }

    /** The day on which the launch's task is finished: one task, whose modes all release it. */
    private void addLaunch(Limit limit, ScopeFilter scope) {
        List<Gate> gates = Launches.gates(network, scope);
        List<Task> tasks = Launches.tasks(gates);
        if (programme == null || tasks.size() != 1) {
            obstacle(
                    limit,
                    tasks.isEmpty()
                            ? "no task of the programme releases it"
                            : "several tasks release it: " + Launches.words(tasks));
            return;
        }
        Programme of = network.programme();
        Affine sum = numerator(limit);
        double horizon = programme.project().horizon();
        sum.add(Journal.FIXED, of.start().toEpochDay() + Launches.DAYS_PER_WEEK * horizon);
        for (Stage stage : programme.stages(tasks.getFirst())) {
            if (gates.stream()
                    .anyMatch(gate -> gate.mode() == null
                            || gate.mode().equals(stage.manner().mode().id()))) {
                sum.add(stage.finish(), Launches.DAYS_PER_WEEK);
                sum.add(stage.chosen(), -Launches.DAYS_PER_WEEK * horizon);
            }
        }
    }

    /** Everything of a limit that is not money. */
    private void countUnits(Limit limit) {
        ScopeFilter scope = new ScopeFilter(limit.scope(), network);
        switch (limit.kind()) {
            case UNIT_COST, CO2_PER_UNIT -> addSales(limit, scope, denominator(limit), false);
            case RETAIL_PRICE -> addSales(limit, scope, denominator(limit), true);
            case INVESTMENT, PARTICIPATION -> denominators.put(limit, Affine.of(1));
            case SPEND_SHARE, DEPENDENCE -> {}
            case CORE -> CoreForm.add(network, columns, limit, numerator(limit), denominator(limit));
            case SOLD -> {
                addSales(limit, scope, numerator(limit), false);
                denominators.put(limit, Affine.of(1));
            }
            case MADE -> {
                addMaking(limit, scope, numerator(limit), Measure.UNITS);
                denominators.put(limit, Affine.of(1));
            }
            case MADE_SHARE -> {
                addMaking(limit, scope, numerator(limit), Measure.UNITS);
                addMaking(limit, scope, denominator(limit), Measure.UNITS_OF_PRODUCT);
            }
            case CO2 -> denominators.put(limit, Affine.of(1));
            case JOBS -> {
                addMaking(limit, scope, numerator(limit), Measure.JOBS);
                denominators.put(limit, Affine.of(1));
            }
            case LAUNCH -> {
                denominators.put(limit, Affine.of(1));
                addLaunch(limit, scope);
            }
            case SOURCES -> {
                addNominations(limit, scope);
                denominators.put(limit, Affine.of(1));
            }
        }
        switch (limit.kind()) {
            case CO2 -> addEmissions(limit, scope, 0.001);
            case CO2_PER_UNIT -> addEmissions(limit, scope, 1);
            case UNIT_COST,
                    RETAIL_PRICE,
                    INVESTMENT,
                    SPEND_SHARE,
                    SOLD,
                    MADE,
                    JOBS,
                    SOURCES,
                    MADE_SHARE,
                    LAUNCH,
                    PARTICIPATION,
                    DEPENDENCE,
                    CORE -> {}
        }
    }

    private enum Measure {
        UNITS,
        UNITS_OF_PRODUCT,
        JOBS
    }

    private void addSales(Limit limit, ScopeFilter scope, Affine sum, boolean net) {
        for (int d = 0; d < network.demands().size(); d++) {
            Demand demand = network.demands().get(d);
            if (counts(limit, demand.period()) && scope.matches(demand)) {
                sum.add(columns.sell(d), net ? demand.netShare() : 1);
            }
        }
    }

    private void addMaking(Limit limit, ScopeFilter scope, Affine sum, Measure measure) {
        for (Process process : network.processes()) {
            boolean inScope =
                    measure == Measure.UNITS_OF_PRODUCT ? scope.hasProduct(process.product()) : scope.matches(process);
            if (inScope) {
                double jobs = process.labourHours() / (network.settings().hoursPerJob() * years(limit));
                addMaking(limit, process, sum, measure == Measure.JOBS ? jobs : 1);
            }
        }
    }

    private void addMaking(Limit limit, Process process, Affine sum, double perUnit) {
        for (Period period : network.periods()) {
            int make = columns.make(process, period);
            if (make != Columns.NONE && counts(limit, period) && perUnit != 0) {
                sum.add(make, perUnit);
            }
        }
    }

    private void addNominations(Limit limit, ScopeFilter scope) {
        for (Process process : network.processes()) {
            for (Period period : network.periods()) {
                int nominate = columns.nominate(process, period);
                boolean before = limit.period() == null
                        || period.index() <= limit.period().index();
                if (nominate != Columns.NONE && before && scope.matches(process)) {
                    numerator(limit).add(nominate, 1);
                }
            }
        }
    }

    /** CO₂ of everything that can end in the products in scope. */
    private void addEmissions(Limit limit, ScopeFilter scope, double factor) {
        Affine sum = numerator(limit);
        for (Process process : network.processes()) {
            if (process.co2Kg() != 0
                    && scope.isMaker(process)
                    && belongs(limit, endProducts.share(process.product(), scope))) {
                addMaking(limit, process, sum, process.co2Kg() * factor);
            }
        }
        for (Lane lane : network.lanes()) {
            if (lane.co2Kg() != 0 && belongs(limit, endProducts.share(lane.product(), scope))) {
                for (Period period : network.periods()) {
                    int move = columns.move(lane, period);
                    if (move != Columns.NONE && counts(limit, period)) {
                        sum.add(move, lane.co2Kg() * factor);
                    }
                }
            }
        }
    }

    /** What a company earns, as a present value: what it counts of all money, costs against it. */
    private Journal participation(Limit limit) {
        if (limit.scope().companies().size() != 1) {
            obstacle(limit, "it must name one company");
            return (posting, column, period, perUnit) -> {};
        }
        if (Double.isNaN(limit.value())) {
            throw new UnplannableException("limit " + limit.id() + " (" + limit.row()
                    + ") asks for the outside option of "
                    + limit.scope().companies().getFirst().name()
                    + ", which has not been worked out here; give the limit a value");
        }
        Viewpoint of = Viewpoint.of(network, limit.scope().companies().getFirst());
        return (posting, column, period, perUnit) -> {
            double worth = perUnit.value() * of.share(posting.company(), period) * of.discount(posting, period);
            if (worth != 0 && posting.account() != Account.PENALTY && counts(limit, period)) {
                numerator(limit).add(column, -worth);
            }
        };
    }

    private Journal journal(Limit limit) {
        if (limit.kind() == Limit.Kind.PARTICIPATION) {
            return participation(limit);
        }
        ScopeFilter scope = new ScopeFilter(limit.scope(), network);
        if (limit.kind() == Limit.Kind.DEPENDENCE) {
            return dependence(limit, scope);
        }
        if (limit.kind() == Limit.Kind.UNIT_COST || limit.kind() == Limit.Kind.RETAIL_PRICE) {
            if (!endProducts.coversMarkets(scope)) {
                obstacle(limit, "cost is shared with markets outside the limit's scope");
            }
        }
        return (posting, column, period, perUnit) -> {
            double borne = perUnit.value() * viewpoint.share(posting.company(), period);
            if (borne == 0 || !posting.account().isCost() || !counts(limit, period)) {
                return;
            }
            switch (limit.kind()) {
                case UNIT_COST, RETAIL_PRICE -> {
                    if (belongs(limit, endProducts.share(posting, scope))) {
                        numerator(limit).add(column, borne);
                    }
                }
                case INVESTMENT -> {
                    if (posting.account().isInvestment() && isParty(posting, scope)) {
                        numerator(limit).add(column, borne);
                    }
                }
                case SPEND_SHARE -> {
                    double spent = perUnit.value() * spending(posting, period, perUnit.value());
                    if (spent != 0 && posting.account().isSpend() && isSpendOn(posting, scope)) {
                        denominator(limit).add(column, spent);
                        if (isParty(posting, scope)) {
                            numerator(limit).add(column, spent);
                        }
                    }
                }
                case SOLD,
                        MADE,
                        CO2,
                        CO2_PER_UNIT,
                        JOBS,
                        SOURCES,
                        MADE_SHARE,
                        LAUNCH,
                        PARTICIPATION,
                        DEPENDENCE,
                        CORE -> {}
            }
        };
    }

    /** All companies' money about the products in scope, whoever the viewpoint is. */
    private Journal dependence(Limit limit, ScopeFilter scope) {
        if (!endProducts.coversMarkets(scope)) {
            obstacle(limit, "value is shared with markets outside the limit's scope");
        }
        Journal form = new DependenceForm(network, columns)
                .journal(limit, numerator(limit), denominator(limit), why -> obstacle(limit, why));
        return (posting, column, period, perUnit) -> {
            if (ValueBooks.counts(posting.account())
                    && counts(limit, period)
                    && belongs(limit, endProducts.share(posting, scope))) {
                form.post(posting, column, period, perUnit);
            }
        };
    }

    private double spending(Posting posting, Period period, double perUnit) {
        Company other = posting.counterparty();
        double share = viewpoint.share(posting.company(), period);
        return other == null ? share : Ledger.outside(perUnit, share, viewpoint.share(other, period));
    }

    private static boolean isSpendOn(Posting posting, ScopeFilter scope) {
        return scope.hasProduct(posting.product());
    }

    /** Whether the money goes to the companies, countries and sites in scope. */
    private static boolean isParty(Posting posting, ScopeFilter scope) {
        Company receiver = posting.counterparty() == null ? posting.company() : posting.counterparty();
        return scope.hasCompany(receiver)
                && scope.hasCountry(posting.country())
                && scope.hasSite(posting.site())
                && scope.hasProcess(posting.activity())
                && scope.hasProduct(posting.product());
    }

    private boolean belongs(Limit limit, EndProducts.Share share) {
        return switch (share) {
            case WHOLLY -> true;
            case NOT -> false;
            case PARTLY -> {
                obstacle(limit, "parts or lines are shared with products outside the limit's scope");
                yield true;
            }
        };
    }

    private void obstacle(Limit limit, String why) {
        obstacles.putIfAbsent(limit, why);
    }

    private boolean counts(Limit limit, Period period) {
        return limit.period() == null || limit.period().index() == period.index();
    }

    private double years(Limit limit) {
        return network.periods().stream()
                .filter(period -> counts(limit, period))
                .mapToDouble(Period::years)
                .sum();
    }

    private Affine numerator(Limit limit) {
        return java.util.Objects.requireNonNull(numerators.get(limit));
    }

    private Affine denominator(Limit limit) {
        return java.util.Objects.requireNonNull(denominators.get(limit));
    }
}
