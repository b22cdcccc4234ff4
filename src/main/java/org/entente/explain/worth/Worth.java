package org.entente.explain.worth;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.network.Limit;
import org.entente.plan.Certificate;
import org.entente.plan.LimitResult;
import org.entente.plan.Plan;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Watcher;

/**
 * Finds the limits at which a plan stands, moves each by a step a planner can name, and plans again: {@code
 * Worth.using(solver).of(plan)}.
 *
 * <p>The worth of a step is the difference of two plans' objectives, and its bracket follows from their bounds: with z and b
 * the objective and bound of the plan as it is, z' and b' those with the step, the worth lies in [b − z', z − b'], and is
 * never below nothing, as a step only ever allows more. Where decisions are whole, a limit with room to spare may hold a plan
 * back all the same: limits to be kept are therefore lifted too, and the step is then as far as the plan without it goes.
 *
 * <p>Immutable; the methods return one with one thing changed.
 */
public final class Worth {
    private static final Duration BUDGET = Duration.ofSeconds(20);

    /** Hears how many questions are answered, of how many so far; called from several threads. */
    @FunctionalInterface
    public interface Progress {
        void done(int answered, int asked);
    }

    private final Solver solver;
    private final Settings settings;
    private final Watcher watcher;
    private final Progress progress;
    private final Duration budget;

    private Worth(Solver solver, Settings settings, Watcher watcher, Progress progress, Duration budget) {
        this.solver = solver;
        this.settings = settings;
        this.watcher = watcher;
        this.progress = progress;
        this.budget = budget;
    }

    /** With twenty seconds, default settings, nobody watching. */
    public static Worth using(Solver solver) {
        return new Worth(solver, Settings.DEFAULT, Watcher.NONE, (answered, asked) -> {}, BUDGET);
    }

    /** With the gap and seed of these settings; threads and time limit are not taken from them. */
    public Worth with(Settings changed) {
        return new Worth(solver, changed, watcher, progress, budget);
    }

    /** Asks whether to stop; what is not planned by then is said to be unfinished. */
    public Worth watchedBy(Watcher changed) {
        return new Worth(solver, settings, changed, progress, budget);
    }

    public Worth tellingTo(Progress changed) {
        return new Worth(solver, settings, watcher, changed, budget);
    }

    /** Time for all of it; what is not planned by then is said to be unfinished. */
    public Worth within(Duration changed) {
        return new Worth(solver, settings, watcher, progress, changed);
    }

    /** What binds in a plan; nothing does where there is no plan. */
    public BindingLimits of(Plan plan) {
        long begun = System.nanoTime();
        String currency = plan.network().settings().currency().id();
        Certificate certificate = plan.certificate();
        if (certificate == null) {
            return new BindingLimits(currency, Double.NaN, Double.NaN, List.of(), List.of(), 0, 0);
        }
        Replanner replanner = new Replanner(plan, solver, settings, watcher, progress, budget);
        Answers answers = new Answers(plan, certificate.bound());
        List<Binding> bindings = Bindings.of(plan);
        List<Limit> missed = plan.limits().stream()
                .filter(result -> !result.holds()
                        && result.limit().enforcement() == Limit.Enforcement.REPORT
                        && !Double.isNaN(result.value()))
                .map(LimitResult::limit)
                .toList();
        List<Replanner.Question> questions = new ArrayList<>();
        bindings.forEach(binding -> questions.add(new Replanner.Question(binding.stepped(), null)));
        for (Limit limit : missed) {
            questions.add(new Replanner.Question(
                    () -> plan.network().withLimit(limit.withEnforcement(Limit.Enforcement.HARD)), limit));
        }
        List<Replan> replans = replanner.answers(questions);
        List<StepWorth> steps = new ArrayList<>();
        for (int i = 0; i < bindings.size(); i++) {
            steps.add(answers.step(bindings.get(i), replans.get(i)));
        }
        List<MissedLimit> reported = new ArrayList<>();
        for (int i = 0; i < missed.size(); i++) {
            reported.add(answers.missed(missed.get(i), replans.get(bindings.size() + i)));
        }
        HeldBack.add(plan, replanner, answers, steps);
        steps.sort(Comparator.comparing(StepWorth::answer).thenComparingDouble(step -> -step.worth()));
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new BindingLimits(
                currency, plan.objective(), certificate.bound(), steps, reported, replanner.solves(), seconds);
    }
}
