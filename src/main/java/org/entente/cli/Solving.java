package org.entente.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.app.CaseWhatIf;
import org.entente.app.Dependences;
import org.entente.app.Planning;
import org.entente.app.Timetabling;
import org.entente.audit.Audited;
import org.entente.explain.ResidualAnswer;
import org.entente.explain.Words;
import org.entente.explain.alternative.NearBest;
import org.entente.explain.conflict.Infeasibility;
import org.entente.explain.flip.CellFlips;
import org.entente.explain.flip.DecisionMap;
import org.entente.explain.flip.Flips;
import org.entente.explain.launch.Gains;
import org.entente.explain.worth.BindingLimits;
import org.entente.explain.worth.ShutRoutes;
import org.entente.intake.finding.Finding;
import org.entente.intake.finding.Severity;
import org.entente.intake.finding.Suggest;
import org.entente.network.CaseSettings;
import org.entente.network.Figure;
import org.entente.network.Network;
import org.entente.partners.Deal;
import org.entente.partners.dependence.Losses;
import org.entente.plan.Plan;
import org.entente.plan.UnplannableException;
import org.entente.programme.Schedule;
import org.entente.programme.ScheduleAnswer;
import org.entente.programme.ScheduleGoal;
import org.entente.report.Timing;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Watcher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** Plans with the solver and settings of a command line, says how it goes, and listens to Ctrl-C. */
final class Solving {
    private static final Duration EXPLAINING = Duration.ofSeconds(30);

    private final Session session;
    private final Solver solver;
    private final Settings settings;
    private final Interrupt interrupt;
    private @Nullable String refusal;

    private Solving(Session session, Solver solver, Settings settings) {
        this.session = session;
        this.solver = solver;
        this.settings = settings;
        interrupt = session.interrupts().get();
    }

    /** Throws {@link UsageException} for options that cannot be. */
    static Solving of(ParseResult parsed, Session session) {
        Settings settings = CommandLineParts.settings(parsed);
        List<String> names = session.entente().solverNames();
        String name = CommandLineParts.value(parsed, "--solver");
        Optional<Solver> solver = session.entente().solver(name == null ? names.getFirst() : name);
        if (solver.isEmpty()) {
            throw new UsageException("there is no solver '" + name + "'." + Suggest.phrase("" + name, names)
                    + " The solvers are: " + String.join(", ", names) + ".");
        }
        return new Solving(session, solver.get(), settings);
    }

    /** The plan, or null when the case asks for what cannot be planned: {@link #findings} then says what. */
    @Nullable
    Plan plan(Network network) {
        return several(network, planning -> session.entente().plan(network, solver, settings, planning.watcher()));
    }

    /** An answer that takes several plans, or null when the case asks for what cannot be planned. */
    <T> @Nullable T several(Network network, Function<Planning, T> answer) {
        CaseSettings asked = network.settings();
        Terminal terminal = session.terminal();
        try (ProgressLine progress = new ProgressLine(
                        terminal.err(),
                        terminal.interactive(),
                        asked.currency().id(),
                        asked.goal().countsRevenue(),
                        interrupt::asked,
                        System::nanoTime)
                .start()) {
            return answer.apply(new Planning(solver, settings, progress, budget(EXPLAINING)));
        } catch (UnplannableException e) {
            refusal = e.getMessage();
            return null;
        }
    }

    /** What the plain model says of a network that was planned. */
    Audited audit(Network network, Plan plan) {
        try (ProgressLine progress = explaining()) {
            progress.doing("the same by a second, plain model");
            return session.entente().audit(network, plan, solver);
        }
    }

    /** Why a network has no plan, looked for as long as a reader waits, or the time limit allows; null as for a plan. */
    @Nullable
    Infeasibility why(Network network) {
        return why(network, budget(EXPLAINING));
    }

    /** The same within a budget of its own. */
    @Nullable
    Infeasibility why(Network network, Duration budget) {
        Watcher watcher = new Watcher() {
            @Override
            public boolean cancelled() {
                return interrupt.asked();
            }
        };
        try (ProgressLine progress = explaining()) {
            return session.entente()
                    .whyInfeasible(
                            network,
                            solver,
                            watcher,
                            budget,
                            now -> progress.doing("why there is no plan: "
                                    + Numbers.count(now.conflicts(), "conflict") + " and "
                                    + Numbers.count(now.waysOut(), "way") + " out found by "
                                    + Numbers.count(now.solves(), "question") + " to the solver"));
        } catch (UnplannableException e) {
            refusal = e.getMessage();
            return null;
        }
    }

    /** The best schedule of the programme by itself that the settings allow to find. */
    ScheduleAnswer schedule(Network network, ScheduleGoal goal) {
        String currency = network.settings().currency().id();
        try (ProgressLine progress = explaining()) {
            progress.doing("looking for a schedule");
            return Timetabling.schedule(network, goal, settings, aim -> new Watcher() {
                @Override
                public void progress(Progress now) {
                    String among = aim == goal.kind() ? "" : "of the schedules as good as the best: ";
                    progress.doing(among
                            + (Double.isNaN(now.incumbent())
                                    ? "no schedule yet"
                                    : "best schedule " + amount(now.incumbent()))
                            + (now.bound() > -1e15 ? ", none below " + amount(now.bound()) : ""));
                }

                @Override
                public boolean cancelled() {
                    return interrupt.asked();
                }

                private String amount(double value) {
                    return switch (aim) {
                        case MAKESPAN -> Words.weeks(Math.round(value));
                        case COST -> currency + " " + Numbers.money(value / 100);
                    };
                }
            });
        }
    }

    /** Why the dates of a schedule are when they are, and how likely they are. */
    Timing timing(Network network, Schedule schedule, int draws) {
        try (ProgressLine progress = explaining()) {
            progress.doing("why the dates are as they are, and how likely");
            return Timetabling.timing(network, schedule, draws, settings.seed(), interrupt::asked);
        }
    }

    /** What one more person, one week less or no holiday is worth to a schedule, as far as the budget goes. */
    Gains gains(Network network, ScheduleGoal goal, ScheduleAnswer answer, Duration budget) {
        try (ProgressLine progress = explaining()) {
            return Timetabling.launchWorth(
                    network,
                    goal,
                    answer,
                    new Planning(solver, settings, progress, budget),
                    (answered, asked) ->
                            progress.doing("what one step is worth: " + answered + " of " + asked + " steps scheduled"),
                    budget);
        }
    }

    /** The same of a plan, in money: network and programme planned again; null where it has no programme. */
    @Nullable
    Gains gains(Plan plan, Duration budget) {
        if (plan.schedule() == null) {
            return null;
        }
        try (ProgressLine progress = explaining()) {
            return Timetabling.launchWorth(
                    plan,
                    new Planning(solver, settings, progress, budget),
                    (answered, asked) -> progress.doing(
                            "what a step of the programme is worth: " + answered + " of " + asked + " steps planned"),
                    budget);
        }
    }

    /** As long as a reader waits, or the time limit allows. */
    Duration budget(Duration patience) {
        Duration limit = settings.timeLimit();
        return limit == null || limit.compareTo(patience) > 0 ? patience : limit;
    }

    /** What the case shuts, and what opening it would be worth to its plan, as far as the budget goes. */
    ShutRoutes shut(Plan plan, List<Network> strategies, Duration budget) {
        try (ProgressLine progress = explaining()) {
            progress.doing("what the case shuts, and what opening it would be worth");
            return session.entente().shut(plan, strategies, solver, settings, progress, budget);
        }
    }

    /** What binds in a plan, and what one more step of it is worth, as far as the budget goes. */
    BindingLimits worth(Plan plan, Duration budget) {
        try (ProgressLine progress = explaining()) {
            return session.entente()
                    .worth(
                            plan,
                            solver,
                            settings,
                            progress,
                            (answered, asked) ->
                                    progress.doing("what binds: " + answered + " of " + asked + " steps planned"),
                            budget);
        }
    }

    /** Whether a plan would decide otherwise under the other setting of residual values: one plan more. */
    ResidualAnswer residual(Plan plan, Duration budget) {
        try (ProgressLine progress = explaining()) {
            progress.doing("whether residual values decide");
            return ResidualAnswer.of(plan, network -> {
                try {
                    return session.entente().plan(network, solver, settings.withTimeLimit(budget), progress);
                } catch (UnplannableException e) {
                    return null;
                }
            });
        }
    }

    /** What the loss of each partner of a plan costs, as far as the budget goes. */
    Losses losses(Plan plan, Duration budget) {
        try (ProgressLine progress = explaining()) {
            return Dependences.losses(
                    plan,
                    new Planning(solver, settings, progress, budget),
                    (done, of, name) -> progress.doing("without " + name + ": " + done + " of " + of + " planned"),
                    budget);
        }
    }

    /** Where the decision changes, as far as the budget goes; null where the case has no plan whose decision could change. */
    @Nullable
    Flips flips(CaseWhatIf whatIf, List<Figure> figures, int depth, Duration budget) {
        try (ProgressLine progress = explaining()) {
            return session.entente()
                    .flips(
                            whatIf,
                            figures,
                            depth,
                            solver,
                            progress,
                            (done, of) ->
                                    progress.doing("where the decision changes: " + done + " of " + of + " figures"),
                            budget);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Other plans within a share of the full cost, as far as the budget goes; null as for a plan. */
    @Nullable
    NearBest alternatives(Network network, double within, int most, Duration budget) {
        try (ProgressLine progress = explaining()) {
            progress.doing("other plans that are nearly as good");
            Planning planning = new Planning(solver, settings.withTimeLimit(budget), progress, budget);
            return session.entente().alternatives(network, within, most, budget, planning);
        } catch (UnplannableException e) {
            return null;
        }
    }

    /** Which decision wins over the plane of two figures, as far as the budget goes. */
    DecisionMap map(CaseWhatIf whatIf, CellFlips x, CellFlips y, Duration budget) {
        try (ProgressLine progress = explaining()) {
            progress.doing("which decision wins over the plane of two figures");
            return session.entente().map(whatIf, x, y, solver, progress, budget);
        }
    }

    /** A deal, told in words how far it is; null as for a plan. */
    @Nullable
    Deal deal(Function<Consumer<String>, Function<Planning, Deal>> working) {
        try (ProgressLine progress = explaining()) {
            Planning planning = new Planning(solver, settings, progress, budget(EXPLAINING));
            return working.apply(progress::doing).apply(planning);
        } catch (UnplannableException e) {
            refusal = e.getMessage();
            return null;
        }
    }

    private ProgressLine explaining() {
        Terminal terminal = session.terminal();
        return new ProgressLine(terminal.err(), terminal.interactive(), "", false, interrupt::asked, System::nanoTime)
                .start();
    }

    /** Whether Ctrl-C was pressed. */
    boolean interrupted() {
        return interrupt.asked();
    }

    /** The case's findings and what made it impossible to plan. */
    List<Finding> findings(List<Finding> ofCase) {
        List<Finding> all = new ArrayList<>(ofCase);
        if (refusal != null) {
            all.addFirst(new Finding(Severity.ERROR, "case", 0, "", "", refusal, ""));
        }
        return all;
    }
}
