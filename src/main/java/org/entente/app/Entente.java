package org.entente.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.entente.audit.Audit;
import org.entente.audit.AuditAnswer;
import org.entente.audit.Audited;
import org.entente.compare.Candidate;
import org.entente.compare.Comparison;
import org.entente.explain.LandedCost;
import org.entente.explain.Shut;
import org.entente.explain.alternative.Alternatives;
import org.entente.explain.alternative.NearBest;
import org.entente.explain.attribution.Attribution;
import org.entente.explain.attribution.Attributor;
import org.entente.explain.attribution.Between;
import org.entente.explain.choice.Choice;
import org.entente.explain.choice.ChoiceAnswer;
import org.entente.explain.choice.ChoiceReader;
import org.entente.explain.choice.WhyNot;
import org.entente.explain.conflict.Infeasibility;
import org.entente.explain.conflict.WhyInfeasible;
import org.entente.explain.flip.CellFlips;
import org.entente.explain.flip.DecisionMap;
import org.entente.explain.flip.FlipSearch;
import org.entente.explain.flip.Flips;
import org.entente.explain.flip.MapSearch;
import org.entente.explain.worth.BindingLimits;
import org.entente.explain.worth.ShutRoutes;
import org.entente.explain.worth.ShutSearch;
import org.entente.explain.worth.Worth;
import org.entente.intake.CaseDifference;
import org.entente.intake.CaseTables;
import org.entente.intake.Choices;
import org.entente.intake.Intake;
import org.entente.intake.Reading;
import org.entente.intake.Template;
import org.entente.intake.Workbook;
import org.entente.intake.difference.Step;
import org.entente.intake.finding.Finding;
import org.entente.network.Figure;
import org.entente.network.Network;
import org.entente.plan.Certificate;
import org.entente.plan.Model;
import org.entente.plan.Plan;
import org.entente.plan.Planner;
import org.entente.report.Explained;
import org.entente.report.Report;
import org.entente.solver.Problem;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Watcher;
import org.entente.solver.export.ModelFile;
import org.entente.solver.vendors.Solvers;
import org.jspecify.annotations.Nullable;

/** What the program can do, whatever face asks for it. Thread-safe. */
public final class Entente {
    private final List<String> solverNames;
    private final Function<String, Optional<Solver>> solvers;

    /**
     * With solvers of one's own.
     *
     * @param solverNames the names a user may give, the one to take by default first
     * @param solvers the solver of a name, empty for an unknown one
     */
    public Entente(List<String> solverNames, Function<String, Optional<Solver>> solvers) {
        this.solverNames = List.copyOf(solverNames);
        this.solvers = solvers;
    }

    /** The same with each solver inside another. */
    public Entente with(UnaryOperator<Solver> around) {
        return new Entente(solverNames, name -> solvers.apply(name).map(around));
    }

    /** With the solvers that come with the program. */
    public static Entente standard() {
        return new Entente(Solvers.names(), Solvers::byName);
    }

    /** Reads a case with its edits and says what is wrong with it; bad input is a finding, never an exception. */
    public Reading read(CaseChoice choice) {
        return Intake.read(choice.path(), choice.strategy(), choice.scenario());
    }

    /** Reads a case as {@link #read} does, and keeps its tables. */
    public CaseTables tables(CaseChoice choice) {
        return Intake.tables(choice.path(), choice.strategy(), choice.scenario());
    }

    /** Everything wrong with a case, in its base and under each of its strategies and scenarios. */
    public List<Finding> check(Path casePath) {
        return Intake.check(casePath);
    }

    /** The strategies and scenarios a case offers. */
    public Choices choices(Path casePath) {
        return Intake.choices(casePath);
    }

    /** The solvers a user may name, the one that is taken by default first. */
    public List<String> solverNames() {
        return solverNames;
    }

    /** The solver of a name, empty for an unknown one. */
    public Optional<Solver> solver(String name) {
        return solvers.apply(name);
    }

    /**
     * Plans a network.
     *
     * @throws org.entente.plan.UnplannableException when the case asks for what no model here can hold
     */
    public Plan plan(Network network, Solver solver, Settings settings, Watcher watcher) {
        return Planner.using(solver)
                .with(settings)
                .watchedBy(watcher)
                .plan(Participating.filled(network, solver, settings, watcher));
    }

    /**
     * Plans a small network once more by a second, plain model, and compares.
     *
     * @param plan of the network
     * @param solver that planned it; the many small problems are solved in this process where it can be
     */
    public Audited audit(Network network, Plan plan, Solver solver) {
        Solver here = Solvers.inProcess(solver.name()).orElse(solver);
        AuditAnswer answer =
                Audit.using(here).of(Participating.filled(network, solver, Settings.DEFAULT, Watcher.NONE));
        Certificate certificate = plan.certificate();
        return switch (plan.status()) {
            case PROVEN, TIME_LIMIT, CANCELLED ->
                certificate == null
                        ? Audited.unproven(answer)
                        : Audited.plan(answer, plan.objective(), certificate.bound());
            case INFEASIBLE -> Audited.noPlan(answer);
            case UNBOUNDED, FAILED -> Audited.unproven(answer);
        };
    }

    /** Compares plans, the base first. */
    public Comparison compare(List<Candidate> candidates) {
        return Comparison.of(candidates);
    }

    /**
     * Says what each step from one case to another does to the answer.
     *
     * @param steps of the difference, all of them
     * @param from plan of the first case
     * @param to plan of the second
     * @param alone whether to plan each step also on its own
     * @param planner plans a case on the way; null where no model can hold it
     * @param stopped whether to plan no more
     */
    public Attribution attribute(
            CaseDifference difference,
            List<Step> steps,
            Plan from,
            Plan to,
            boolean alone,
            Function<Network, @Nullable Plan> planner,
            BooleanSupplier stopped) {
        Between between =
                made -> difference.after(made.stream().map(steps::get).toList()).network();
        return new Attributor(planner, between, alone, stopped).attribute(from, to, steps.size());
    }

    /** Writes the report of a plan, whole or not at all; the exception's message says what to do. */
    public void report(Plan plan, List<LandedCost> landed, Explained explained, Path file) throws IOException {
        Report.write(plan, landed, explained, file);
    }

    /**
     * Writes the model of a network for other solvers, and returns it.
     *
     * @throws org.entente.plan.UnplannableException as for planning
     */
    public Problem export(Network network, ModelFile format, Path file) throws IOException {
        Problem problem = Model.of(Participating.filled(
                        network, solver(solverNames.getFirst()).orElseThrow(), Settings.DEFAULT, Watcher.NONE))
                .problem();
        format.writeTo(file, problem);
        return problem;
    }

    /**
     * Looks for the promises of an infeasible case that conflict, and for the smallest ways out.
     *
     * @param budget how long to look
     * @param listener told how far the search is
     * @throws org.entente.plan.UnplannableException as for planning
     */
    public Infeasibility whyInfeasible(
            Network network,
            Solver solver,
            Watcher watcher,
            Duration budget,
            Consumer<Infeasibility.Progress> listener) {
        return WhyInfeasible.using(solver, watcher, budget)
                .toldBy(listener)
                .explain(Participating.filled(network, solver, Settings.DEFAULT, watcher));
    }

    /**
     * Looks for the limits at which a plan stands, and for what one more step of each is worth.
     *
     * @param settings gap and seed to plan with
     * @param watcher asked whether to stop
     * @param budget how long to look
     */
    public BindingLimits worth(
            Plan plan, Solver solver, Settings settings, Watcher watcher, Worth.Progress progress, Duration budget) {
        return Worth.using(solver)
                .with(settings)
                .watchedBy(watcher)
                .tellingTo(progress)
                .within(budget)
                .of(plan);
    }

    /**
     * Says what a case shuts, and what opening it would be worth to its plan.
     *
     * @param strategies the case under its other strategies: what they open is known to be possible
     * @param budget how long to look; nothing is planned without any
     */
    public ShutRoutes shut(
            Plan plan, List<Network> strategies, Solver solver, Settings settings, Watcher watcher, Duration budget) {
        return ShutSearch.using(solver)
                .with(settings)
                .watchedBy(watcher)
                .within(budget)
                .of(plan, Shut.of(plan.network(), strategies));
    }

    /**
     * Looks for the values of figures at which the decision changes.
     *
     * @param depth how many flips to look for in each direction
     * @param watcher asked whether to stop
     * @param budget how long to look
     * @throws IllegalArgumentException when the case itself has no plan
     */
    public Flips flips(
            CaseWhatIf whatIf,
            List<Figure> figures,
            int depth,
            Solver solver,
            Watcher watcher,
            FlipSearch.Progress progress,
            Duration budget) {
        return FlipSearch.using(solver)
                .depth(depth)
                .watchedBy(watcher)
                .telling(progress)
                .within(budget)
                .of(whatIf.promised(solver, watcher), figures);
    }

    /** Draws which decision wins over the plane of two figures, around their ranges and flips. */
    public DecisionMap map(
            CaseWhatIf whatIf, CellFlips x, CellFlips y, Solver solver, Watcher watcher, Duration budget) {
        return MapSearch.using(solver, watcher, budget).of(whatIf.promised(solver, watcher), x, y);
    }

    /**
     * Explains why a plan does not choose something, or why it chooses it at all.
     *
     * @param planning how to plan, and how long to look for conflicts where the choice leaves no plan
     * @param groups the case's groups, for the filter
     * @throws org.entente.explain.choice.UnknownChoiceException when the filter chooses nothing
     * @throws org.entente.plan.UnplannableException as for planning
     */
    public ChoiceAnswer whyNot(
            Network network, Map<String, List<String>> groups, ChoiceQuestion asked, Planning planning) {
        Network filled = Participating.filled(network, planning);
        Choice choice = ChoiceReader.read(filled, groups, asked.filter());
        Planner planner =
                Planner.using(planning.solver()).with(planning.settings()).watchedBy(planning.watcher());
        WhyInfeasible conflicts = WhyInfeasible.using(planning.solver(), planning.watcher(), planning.explaining());
        WhyNot whyNot = WhyNot.using(planner, conflicts);
        return asked.without()
                ? whyNot.forbid(filled, asked.filter(), choice)
                : whyNot.force(filled, asked.filter(), choice, asked.share());
    }

    /**
     * Looks for plans that are nearly as good as the best and decide otherwise.
     *
     * @param within by which share of the full cost they may be worse
     * @param most how many to list
     * @param budget how long to look
     * @throws org.entente.plan.UnplannableException as for planning
     */
    public NearBest alternatives(Network network, double within, int most, Duration budget, Planning planning) {
        return Alternatives.using(planning.solver())
                .with(planning.settings())
                .watchedBy(planning.watcher())
                .within(budget)
                .of(Participating.filled(network, planning), within, most);
    }

    /** Writes an empty workbook with a sheet and notes for every table; replaces the file. */
    public void template(Path file) throws IOException {
        Template.write(file);
    }

    /** Writes a case of any form as a workbook, and returns what was wrong with the tables; replaces the file. */
    public List<Finding> workbook(Path casePath, Path file) throws IOException {
        return Workbook.write(casePath, file);
    }
}
