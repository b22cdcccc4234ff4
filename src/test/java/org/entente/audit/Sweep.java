package org.entente.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.entente.audit.AuditAnswer.Verdict;
import org.entente.intake.CaseTables;
import org.entente.intake.Intake;
import org.entente.intake.finding.Severity;
import org.entente.network.Network;
import org.entente.plan.Plan;
import org.entente.plan.PlanStatus;
import org.entente.plan.Planner;
import org.entente.plan.Plans;
import org.entente.solver.Settings;
import org.entente.solver.highs.HighsSolver;

/**
 * Cases drawn at random, each planned by the planner and by the plain model: they must agree on whether there is a plan, and on its value to
 * a millionth. A case that differs is written to {@code target/audit}, as tables.
 */
final class Sweep {
    private static final double SAME = 1e-6;
    private static final Path FOLDER = Path.of("target/audit");

    private final Tally tally = new Tally();

    private Sweep() {}

    static Tally of(LongStream seeds) {
        Sweep sweep = new Sweep();
        seeds.forEach(sweep::seed);
        return sweep.tally;
    }

    private void seed(long seed) {
        CaseDraw draw = CaseDraw.draw(seed);
        RowBook book = draw.book;
        CaseTables edited = Intake.tables(book.texts(), draw.strategy(), draw.scenario());
        Network wanted = unchecked(edited);
        boolean sound = edited.reading().findings().stream()
                .noneMatch(finding ->
                        finding.severity() == Severity.ERROR && finding.file().equals("scenarios.csv"));
        if (wanted == null || !sound) {
            tally.ended("not read");
            return;
        }
        tally.tried++;
        tally.limited(wanted);
        AuditAnswer answer = Audit.using(new HighsSolver()).of(Restated.limits(wanted, book));
        tally.bound(answer);
        tally.withoutPlan += answer.verdict() == Verdict.NO_PLAN ? 1 : 0;
        if (edited.reading().hasErrors()) {
            tally.ended("check finds it cannot be planned");
            boolean proof = edited.reading().findings().stream()
                    .anyMatch(finding -> finding.severity() == Severity.ERROR
                            && !finding.file().equals("tasks.csv"));
            if (proof && answer.verdict() != Verdict.NO_PLAN) {
                differs(
                        seed,
                        book,
                        "check: "
                                + edited.reading().findings().stream()
                                        .filter(finding -> finding.severity() == Severity.ERROR)
                                        .toList()
                                + "; audit: " + words(answer));
            }
            return;
        }
        Network planned = draw.isOpenedByCode() ? draw.opened(unchecked(base(draw))) : wanted;
        Plan plan = Planner.using(new HighsSolver())
                .with(Settings.DEFAULT.withRelativeGap(0).withThreads(1))
                .plan(planned);
        tally.ended(plan.status().label());
        if (plan.status() == PlanStatus.PROVEN) {
            certify(plan, seed, book);
        }
        if (!same(plan, answer)) {
            differs(seed, book, plan.status() + " " + plan.objective() + "; audit: " + words(answer));
        }
    }

    private void certify(Plan plan, long seed, RowBook book) {
        try {
            Plans.certify(plan);
        } catch (AssertionError error) {
            differs(seed, book, "the plan fails its certificate: " + error.getMessage());
        }
    }

    private static CaseTables base(CaseDraw draw) {
        return Intake.tables(draw.book.texts(), null, draw.scenario());
    }

    /** What is more than nothing. */
    private static String words(AuditAnswer answer) {
        StringBuilder words = new StringBuilder(answer.verdict() + " " + answer.objective() + " " + answer.why());
        new TreeMap<>(answer.quantities())
                .forEach((name, value) -> words.append(value > SAME ? "; " + name + " = " + value : ""));
        return words.toString();
    }

    private static boolean same(Plan plan, AuditAnswer answer) {
        if (plan.status() == PlanStatus.PROVEN) {
            double size = Math.max(1, Math.abs(plan.objective()));
            return answer.verdict() == Verdict.BEST && Math.abs(plan.objective() - answer.objective()) <= SAME * size;
        }
        return answer.verdict() == Verdict.NO_PLAN && plan.status() == PlanStatus.INFEASIBLE
                || answer.verdict() == Verdict.WITHOUT_END && plan.status() == PlanStatus.UNBOUNDED;
    }

    /** The network of tables that are sound, whether it can be planned or not; null where they are not. */
    private static Network unchecked(CaseTables tables) {
        return tables.with(List.of()).network();
    }

    private void differs(long seed, RowBook book, String how) {
        Path folder = FOLDER.resolve("seed-" + seed);
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> table : book.texts().entrySet()) {
                String name = table.getKey().equals("case") ? "case.yaml" : table.getKey() + ".csv";
                Files.writeString(folder.resolve(name), table.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the case of seed " + seed + " cannot be written to " + folder, e);
        }
        tally.differences.add("seed " + seed + ", tables in " + folder + ": " + how);
    }
}
