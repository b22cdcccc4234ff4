package org.entente.solver.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.entente.solver.Capability;
import org.entente.solver.Examples;
import org.entente.solver.Outcome;
import org.entente.solver.Problem;
import org.entente.solver.Settings;
import org.entente.solver.Status;
import org.entente.solver.Watcher;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What a worker does when its engine does not behave. */
@Timeout(60)
class WorkerSolverTest {
    private final Problem knapsack = Examples.knapsack();

    @Test
    void aCrashOfNativeCodeCostsNothingThatWasStreamed() {
        Outcome outcome = new WorkerSolver(new CrashingSolver()).solve(knapsack, Settings.DEFAULT);
        assertThat(outcome.status()).isEqualTo(Status.FAILED);
        assertThat(outcome.values()).containsExactly(0, 0, 0, 0, 0);
        assertThat(outcome.bound()).isEqualTo(-1);
        assertThat(outcome.nodes()).as("7 in each of two tries").isEqualTo(14);
        assertThat(outcome.message()).contains("broke off").contains("SIGSEGV").contains("best point");
    }

    @Test
    void aCrashBeforeAnyPointIsAFailureInWords() {
        Problem free = unbounded();
        Outcome outcome = new WorkerSolver(new CrashingSolver()).solve(free, Settings.DEFAULT);
        assertThat(outcome.status()).isEqualTo(Status.FAILED);
        assertThat(outcome.values()).isNull();
        assertThat(outcome.message()).contains("broke off").contains("exit code");
    }

    @Test
    void aStreamedPointThatFailsTheCheckIsNotGivenAsAPlan() {
        var builder = Problem.builder();
        builder.column(0, 1, false);
        builder.row(1, 1);
        builder.entry(0, 0, 1);
        Outcome outcome = new WorkerSolver(new CrashingSolver()).solve(builder.build(), Settings.DEFAULT);
        assertThat(outcome.status()).isEqualTo(Status.FAILED);
        assertThat(outcome.values()).isNull();
        assertThat(outcome.message()).contains("check outside the solver");
    }

    @Test
    void aKilledWorkerIsFollowedByAnotherThatGoesOnFromItsBestPoint() {
        List<Double> heard = new ArrayList<>();
        Watcher killing = new Watcher() {
            @Override
            public void incumbent(double objective, double[] values) {
                heard.add(objective);
                ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
            }
        };

        Outcome outcome = new WorkerSolver(new WaitingSolver()).solve(knapsack, Settings.DEFAULT, killing);

        assertThat(outcome.status()).isEqualTo(Status.OPTIMAL);
        assertThat(outcome.values()).containsExactly(0, 0, 0, 0, 0);
        assertThat(outcome.message()).isEqualTo("went on from a start");
        assertThat(heard).containsExactly(0.0);
    }

    @Test
    void anEngineThatThrowsIsAFailureInWords() {
        Outcome outcome = new WorkerSolver(new ThrowingSolver()).solve(knapsack, Settings.DEFAULT);
        assertThat(outcome.status()).isEqualTo(Status.FAILED);
        assertThat(outcome.message()).contains("no licence");
    }

    @Test
    void anEngineThatIgnoresTheCancelIsEndedWithItsBestPoint() {
        CountDownLatch incumbent = new CountDownLatch(1);
        Watcher watcher = new Watcher() {
            @Override
            public void incumbent(double objective, double[] values) {
                incumbent.countDown();
            }

            @Override
            public boolean cancelled() {
                return incumbent.getCount() == 0;
            }
        };
        Outcome outcome = new WorkerSolver(new StubbornSolver()).solve(knapsack, Settings.DEFAULT, watcher);
        assertThat(outcome.status()).isEqualTo(Status.CANCELLED);
        assertThat(outcome.values()).containsExactly(0, 0, 0, 0, 0);
        assertThat(outcome.objective()).isZero();
        assertThat(ProcessHandle.current().children()).isEmpty();
    }

    @Test
    void anEngineThatOverrunsTheTimeLimitIsEndedWithItsBestPoint() {
        Settings settings = Settings.DEFAULT.withTimeLimit(Duration.ofMillis(700));
        Outcome outcome = new WorkerSolver(new StubbornSolver()).solve(knapsack, settings);
        assertThat(outcome.status()).isEqualTo(Status.LIMIT);
        assertThat(outcome.values()).containsExactly(0, 0, 0, 0, 0);
        assertThat(outcome.bound()).isEqualTo(-1);
        assertThat(outcome.message()).contains("overran");
    }

    @Test
    void interruptingTheCallerIsACancel() throws InterruptedException {
        CountDownLatch incumbent = new CountDownLatch(1);
        Watcher watcher = new Watcher() {
            @Override
            public void incumbent(double objective, double[] values) {
                incumbent.countDown();
            }
        };
        Outcome[] outcome = new Outcome[1];
        boolean[] stillInterrupted = new boolean[1];
        Thread caller = Thread.ofPlatform().start(() -> {
            outcome[0] = new WorkerSolver(new StubbornSolver()).solve(knapsack, Settings.DEFAULT, watcher);
            stillInterrupted[0] = Thread.currentThread().isInterrupted();
        });
        assertThat(incumbent.await(30, TimeUnit.SECONDS)).isTrue();
        caller.interrupt();
        caller.join();
        assertThat(outcome[0].status()).isEqualTo(Status.CANCELLED);
        assertThat(stillInterrupted[0]).isTrue();
    }

    @Test
    void aWorkerEndsWhenItsParentIsGone() throws Exception {
        Process worker = stubbornWorkerWithAnIncumbent();
        // What the system does with a killed parent's end of the pipe.
        worker.getOutputStream().close();
        assertThat(worker.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(worker.exitValue()).isEqualTo(3);
    }

    /** A terminal sends it to every process of the command; the worker must live to tell what it has found. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aWorkerLeavesCtrlCToItsParent() throws Exception {
        Process worker = stubbornWorkerWithAnIncumbent();
        Process kill = new ProcessBuilder("kill", "-INT", Long.toString(worker.pid())).start();
        assertThat(kill.waitFor()).isZero();
        worker.getOutputStream().close();
        assertThat(worker.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(worker.exitValue())
                .as("3 for a closed input, not 130 for the signal")
                .isEqualTo(3);
    }

    private Process stubbornWorkerWithAnIncumbent() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(WorkerCommand.of(knapsack));
        Process worker = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        WireOutput out = new WireOutput(worker.getOutputStream());
        out.write(Messages.GREETING);
        out.write(StubbornSolver.class.getName());
        Messages.write(out, Settings.DEFAULT);
        Messages.write(out, knapsack);
        out.flush();
        WireInput in = new WireInput(worker.getInputStream());
        assertThat(in.readInt()).isEqualTo(Messages.GREETING);
        assertThat(in.readByte()).isEqualTo(Messages.INCUMBENT);
        return worker;
    }

    @Test
    void addsItsOwnCapabilitiesToTheVendors() {
        assertThat(new WorkerSolver(new HighsSolver()).capabilities())
                .containsAll(new HighsSolver().capabilities())
                .contains(Capability.PROMPT_CANCEL, Capability.CRASH_PROOF);
    }

    private static Problem unbounded() {
        var builder = Problem.builder();
        builder.column(Double.NEGATIVE_INFINITY, 0, false);
        builder.cost(0, 1);
        return builder.build();
    }
}
