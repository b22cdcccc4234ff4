package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.entente.app.TwoRoutes;
import org.entente.report.json.Schema;
import org.entente.solver.Solver;
import org.entente.solver.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class PlanCommandTest {
    @TempDir
    private Path folder;

    private final TwoRoutes tables = new TwoRoutes();

    @Test
    void printsTheVerdictAndWritesTheReport() {
        tables.write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("plan", "case")).isZero();
        // figures worked out by hand in TwoRoutes
        assertThat(run.out())
                .startsWith("Two routes\nfor Maker\nNote: Made up for tests.\n\nVERDICT  ")
                .containsPattern("holds +full cost per Car +6,073 +≤ 6,100 EUR +27.50 to spare +cost-ceiling")
                .containsPattern("MISSED +share of spend in China +35.1 % +≤ 30.0 % +by 5.1 points +china")
                .containsPattern("served +Car sold, of 2,000 demanded +2,000 +≥ 1,750 units +100.0 % of demand")
                .containsPattern("Car, France +1,500 +6,060 +12,000 +9,000 +2,940")
                .containsPattern(
                        "NET PRESENT VALUE +EUR 5.9 million for Maker at 0.0 %\n +Proven: there is no better plan.")
                .containsPattern("Open Body shop at Novo mesto in 2026 +EUR 1.0 million")
                .containsPattern("2,310 +38 % +Battery +Battery from China at Ningde by sea → Novo mesto")
                .contains("Report: " + folder.resolve("report.html"))
                .doesNotContain("\u001b");
        assertThat(folder.resolve("report.html")).isNotEmptyFile();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void coloursOnATerminalOnly() {
        tables.write(folder, "case");
        CommandRun run = CommandRun.in(folder).onTerminal();

        assertThat(run.run("plan", "case")).isZero();
        assertThat(run.out()).contains("\u001b[1;31mMISSED\u001b[0m").contains("\u001b[32mholds\u001b[0m");
    }

    @Test
    void jsonGoesToAFileAndFitsItsSchema() throws IOException {
        tables.write(folder, "case");

        assertThat(CommandRun.in(folder).run("plan", "case", "--json", "out/plan.json"))
                .isZero();
        String text = Files.readString(folder.resolve("out/plan.json"));
        JsonNode json = Schema.parse(text);
        assertThat(Schema.of("plan").faults(text)).isEmpty();
        assertThat(json.at("/status").asString()).isEqualTo("proven");
        assertThat(json.at("/unit_cost/car/france").asDouble()).isEqualTo(6060);
        assertThat(json.at("/objective").asDouble())
                .isEqualTo(-json.at("/net_present_value").asDouble())
                .isCloseTo(json.at("/ledger_total").asDouble(), within(0.01));
        assertThat(json.at("/verdict/1/missed_by").asDouble()).isCloseTo(0.0509, within(1e-4));
        assertThat(json.at("/assumptions/count").asInt())
                .isEqualTo(json.at("/assumptions/list").size());
        assertThat(json.at("/provenance/time_limit_seconds").isNull()).isTrue();
    }

    @Test
    void jsonOnStandardOutputIsAlone() {
        tables.write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("plan", "case", "--json", "-", "--no-report")).isZero();
        assertThat(Schema.of("plan").faults(run.out())).isEmpty();
        assertThat(run.err()).contains("VERDICT");
        assertThat(folder.resolve("report.html")).doesNotExist();
    }

    @Test
    void aStrategyAndAScenarioAreApplied() {
        tables.write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("plan", "case", "--strategy", "own-battery", "--scenario", "tariffs", "--no-report"))
                .isZero();
        assertThat(run.out())
                .contains("strategy own-battery, scenario tariffs, for Maker")
                .containsPattern("Car, France +1,500 +6,050");
    }

    @Test
    void theReportSaysWhyAndForHowLongIsAChoice() throws IOException {
        tables.write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("plan", "case")).isZero();
        assertThat(run.out()).contains("WHAT BINDS").contains("MISSED  limits that are only reported");
        assertThat(Files.readString(folder.resolve("report.html"))).contains("id=why", "id=flips", "id=alternatives");

        CommandRun brief = CommandRun.in(folder);
        assertThat(brief.run("plan", "case", "--why-seconds", "0")).isZero();
        assertThat(brief.out()).doesNotContain("WHAT BINDS");
        assertThat(Files.readString(folder.resolve("report.html"))).doesNotContain("id=why", "id=flips");

        // far less than one plan takes
        assertThat(CommandRun.in(folder).run("plan", "case", "--why-seconds", "0.001"))
                .isZero();
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("What holds the plan back was not looked for: one plan takes longer than the time for it.");

        assertThat(CommandRun.in(folder).run("plan", "case", "--why-seconds", "soon"))
                .isEqualTo(2);
    }

    @Test
    void infeasibleIsAnAnswerOfItsOwn() throws IOException {
        tables.write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("plan", "case", "--strategy", "strict", "--json", "plan.json"))
                .isEqualTo(3);
        assertThat(run.out())
                .contains("INFEASIBLE. No plan keeps every hard limit")
                .contains("WHAT CANNOT HOLD TOGETHER")
                .contains("Raise limit cost-ceiling (full cost per Car) by €1,080 a car");
        // the report says why
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("id=conflict", "What cannot hold together");
        assertThat(read("plan.json").at("/status").asString()).isEqualTo("infeasible");
        assertThat(read("plan.json").at("/objective").isNull()).isTrue();
        assertThat(read("plan.json").at("/conflict/sets/0/promises/0/sentence").asString())
                .isEqualTo("limit cost-ceiling: full cost per Car at most €5,000");
        assertThat(read("plan.json").at("/ways_out/0/verified").asBoolean()).isTrue();
    }

    @Test
    void aCaseWithErrorsIsNotPlanned() {
        tables.change("inputs.csv", "assemble,battery,1", "assemble,batery,1").write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("plan", "case", "--json", "plan.json")).isEqualTo(1);
        assertThat(run.err())
                .containsPattern("error +inputs.csv, row 2, column product, value 'batery'")
                .contains("nothing was planned");
        assertThat(run.out()).isEmpty();
        JsonNode json = read("plan.json");
        assertThat(json.at("/status").asString()).isEqualTo("case_has_errors");
        assertThat(json.at("/findings/0/value").asString()).isEqualTo("batery");
    }

    @Test
    void aPlanFoundAtALimitIsAPlan() {
        CommandRun run = plan(new EndedSolver(Status.LIMIT, true, null));

        assertThat(run.run("plan", "case")).isZero();
        assertThat(run.out()).contains("Not proven, the time limit was reached: no plan is better by more than 5.0 %.");
        assertThat(folder.resolve("report.html")).isNotEmptyFile();
    }

    @Test
    void aPlanFoundBeforeTheSolverFailedIsAPlan() {
        CommandRun run = plan(new EndedSolver(Status.FAILED, true, null));

        assertThat(run.run("plan", "case")).isZero();
        assertThat(run.out())
                .contains("Not proven, the solver failed (it broke off): no plan is better by more than 5.0 %.");
    }

    @Test
    void memoryThatRunsOutIsNoVerdictOnTheCase() {
        CommandRun run = plan(new EndedSolver(Status.LIMIT, true, watcher -> {
            throw new OutOfMemoryError("Java heap space");
        }));

        assertThat(run.run("plan", "case")).isEqualTo(5);
        assertThat(run.err())
                .contains("not enough memory, which says nothing about the case")
                .doesNotContain("\tat ");
    }

    @Test
    void withoutAPlanThereIsNothingToCarryOut() {
        assertThat(plan(new EndedSolver(Status.LIMIT, false, null)).run("plan", "case"))
                .isEqualTo(4);
        assertThat(plan(new EndedSolver(Status.CANCELLED, false, null)).run("plan", "case"))
                .isEqualTo(4);
        CommandRun broken = plan(new EndedSolver(Status.FAILED, false, null));
        assertThat(broken.run("plan", "case")).isEqualTo(5);
        assertThat(broken.out())
                .containsPattern(
                        "NO VERDICT. The solver failed: it broke off. Its largest number is [^;]*\\(table \\w+, row \\d+, column"
                                + " \\w+[^;]*; its smallest is");
        assertThat(broken.err()).contains("This says nothing about the case.").contains("--solver scip");
        CommandRun unbounded = plan(new EndedSolver(Status.UNBOUNDED, false, null));
        assertThat(unbounded.run("plan", "case")).isEqualTo(1);
        assertThat(unbounded.err()).contains("Money could be made without end", "1 error");
    }

    @Test
    void theFirstCtrlCKeepsThePlan() throws InterruptedException {
        CountDownLatch solving = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        CommandRun run = CommandRun.in(folder);
        Interrupt interrupt = new Interrupt(run.errStream(), () -> {});
        tables.write(folder, "case");
        run.with(interrupt).with(new EndedSolver(Status.CANCELLED, true, watcher -> {
            solving.countDown();
            while (!watcher.cancelled()) {
                Thread.onSpinWait();
            }
            stopped.countDown();
        }));
        Thread user = Thread.startVirtualThread(() -> {
            try {
                solving.await();
                interrupt.ask();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });

        assertThat(run.run("plan", "case")).isZero();
        assertThat(stopped.await(1, TimeUnit.SECONDS)).isTrue();
        user.join();
        assertThat(run.err()).contains("Stopping; the best plan found so far is kept.");
        assertThat(run.out()).contains("Not proven, you stopped the search").contains("Report: ");
    }

    @Test
    void whatCannotBeWrittenIsSaidBeforeTheSolve() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        for (String option : List.of("--report", "--json")) {
            CommandRun run = plan(new EndedSolver(Status.LIMIT, true, watcher -> {
                throw new IllegalStateException("solved");
            }));

            assertThat(run.run("plan", "case", option, "file/plan.out")).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains("file/plan.out: ")
                    .contains("file is a file, not a folder. Nothing was done yet.");
        }
    }

    @Test
    void missingFoldersAreMadeForTheReportAsForJson() {
        tables.write(folder, "case");

        assertThat(CommandRun.in(folder).run("plan", "case", "--report", "a/report.html", "--json", "b/c/plan.json"))
                .isZero();

        assertThat(folder.resolve("a/report.html")).exists();
        assertThat(folder.resolve("b/c/plan.json")).exists();
    }

    @Test
    void aDiskThatFillsUpMeanwhileDoesNotLoseThePlan() {
        assumeTrue(Files.exists(Path.of("/dev/full")), "no such device here");
        tables.write(folder, "case");
        for (String option : List.of("--report", "--json")) {
            CommandRun run = CommandRun.in(folder);

            assertThat(run.run("plan", "case", option, "/dev/full")).isEqualTo(2);
            assertThat(run.out()).contains("VERDICT").contains("DECISIONS");
            assertThat(run.err()).contains("cannot write /dev/full: the disk is full.");
        }
    }

    @Test
    void standardOutputThatTakesNothingIsSaid() {
        tables.write(folder, "case");
        for (String fault : List.of("No space left on device", "Broken pipe")) {
            CommandRun run = CommandRun.in(folder).answering(fault);
            boolean closed = fault.equals("Broken pipe");

            assertThat(run.run("plan", "case", "--no-report", "--json", "-")).isEqualTo(closed ? 0 : 2);
            assertThat(run.err()).contains("VERDICT");
            assertThat(run.err().contains("cannot write to standard output: the disk is full."))
                    .isEqualTo(!closed);
            assertThat(CommandRun.in(folder).answering(fault).run("--help")).isEqualTo(closed ? 0 : 2);
        }
    }

    @Test
    void aFaultOfTheProgramItselfIsSaidShortly() {
        CommandRun run = plan(new EndedSolver(Status.LIMIT, true, watcher -> {
            throw new IllegalStateException("a bolt fell out");
        }));

        assertThat(run.run("plan", "case")).isEqualTo(5);
        assertThat(run.err())
                .contains("this should not have happened: java.lang.IllegalStateException: a bolt fell out")
                .containsPattern("The details are in .*entente-fault-.*log")
                .doesNotContain("\tat ");
    }

    private CommandRun plan(Solver solver) {
        tables.write(folder, "case");
        return CommandRun.in(folder).with(solver);
    }

    private JsonNode read(String file) {
        try {
            String text = Files.readString(folder.resolve(file));
            assertThat(Schema.of("plan").faults(text)).isEmpty();
            return Schema.parse(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
