package org.entente.explain.launch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.entente.network.Network;
import org.entente.network.Programme;
import org.entente.programme.Booking;
import org.entente.programme.Schedule;
import org.entente.programme.ScheduleRules;

/** Takes steps one by one, within a time. */
record Asking(BooleanSupplier stopped, LaunchWorth.Progress progress, Duration budget) {
    Gains of(
            Network network,
            LaunchReasons reasons,
            List<Stepped> steps,
            Answering.Answer base,
            Answering answering,
            String last,
            String unit) {
        long begun = System.nanoTime();
        long deadline = begun + budget.toNanos();
        GainWords words = new GainWords(base, last, unit);
        List<Gain> gains = new ArrayList<>();
        int answered = 0;
        for (int i = 0; i < steps.size(); i++) {
            Stepped step = steps.get(i);
            // the first may take twice their share, as most take less
            long left = deadline - System.nanoTime();
            Duration limit = Duration.ofNanos(Math.min(left, 2 * left / (steps.size() - i)));
            Answering.Answer answer = Answering.Answer.NONE;
            List<Gain.Sooner> sooner = List.of();
            if (limit.isPositive() && !stopped.getAsBoolean()) {
                Programme changed = step.programme().get();
                answer = answering.answer(network.withProgramme(changed), limit, stopped);
                sooner = sooner(reasons, changed);
            }
            Gain gain = words.gain(step, answer, sooner);
            answered += gain.answer() == Gain.Answer.UNFINISHED ? 0 : 1;
            gains.add(gain);
            progress.done(i + 1, steps.size());
        }
        gains.sort(Comparator.comparing(Gain::answer)
                .thenComparingDouble(gain -> Double.isNaN(gain.worth()) ? 0 : -gain.worth()));
        return new Gains(gains, answered, (System.nanoTime() - begun) / 1e9);
    }

    /** Launches that come sooner with the order of tasks as it is. */
    private static List<Gain.Sooner> sooner(LaunchReasons reasons, Programme changed) {
        Schedule again = Shortcut.retimed(reasons.schedule(), changed);
        List<Gain.Sooner> sooner = new ArrayList<>();
        if (ScheduleRules.broken(again).isEmpty()) {
            for (Chain chain : reasons.telling()) {
                Booking now = again.of(chain.target().task());
                int weeks = now == null ? 0 : chain.target().finish() - now.finish();
                if (weeks > 0) {
                    sooner.add(new Gain.Sooner(chain.name(), weeks));
                }
            }
        }
        return sooner;
    }
}
