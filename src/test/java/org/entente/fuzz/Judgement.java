package org.entente.fuzz;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.intake.Intake;
import org.entente.intake.Reading;
import org.entente.intake.finding.Finding;
import org.entente.network.Network;
import org.jspecify.annotations.Nullable;

/** What a reader makes of damaged cases, and whether that is right. */
final class Judgement {
    /** What the reader made of it. */
    enum Answer {
        FINDING,
        UNCHANGED,
        ANOTHER_CASE,
        FAULT
    }

    /**
     * One judged damage.
     *
     * @param fault empty, or what is wrong with the answer
     * @param plannable whether it passes as another case
     */
    record Judged(Damage damage, Answer answer, String fault, boolean plannable) {}

    /** A finding without the row: that moves when a row above comes or goes. */
    private record Said(String file, String column, String value, String message) {
        static Said of(Finding finding) {
            return new Said(
                    finding.file(),
                    finding.column(),
                    finding.value(),
                    finding.message().replaceAll("\\d+", "#"));
        }
    }

    private record Before(Map<Said, Integer> said, @Nullable String hash) {}

    private final Map<String, Before> undamaged = new ConcurrentHashMap<>();

    Judged judge(Damage damage) {
        try {
            Before before = undamaged.computeIfAbsent(
                    damage.of().name() + " " + damage.edits() + " "
                            + damage.table().equals("strategies"),
                    key -> before(read(damage.of().texts(), damage)));
            Reading reading = read(damage.texts(), damage);
            Network network = reading.network();
            if (network == null && !reading.hasErrors()) {
                return fault(damage, "no network and no error");
            }
            String hash = network == null ? null : network.hash();
            boolean told = isTold(before, reading.findings());
            boolean same = hash != null && hash.equals(before.hash());
            boolean plannable = network != null && !reading.hasErrors() && !same;
            if (told || same) {
                return new Judged(damage, told ? Answer.FINDING : Answer.UNCHANGED, "", plannable);
            }
            return damage.legal()
                    ? new Judged(damage, Answer.ANOTHER_CASE, "", plannable)
                    : fault(damage, "another case, and nobody says so");
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return fault(
                    damage, e + " at " + List.of(e.getStackTrace()).subList(0, Math.min(3, e.getStackTrace().length)));
        }
    }

    private static Judged fault(Damage damage, String what) {
        return new Judged(damage, Answer.FAULT, what, false);
    }

    static Reading read(Map<String, String> texts, Damage damage) {
        return Intake.readText(
                texts,
                damage.table().equals("strategies") ? damage.edits() : null,
                damage.table().equals("scenarios") ? damage.edits() : null);
    }

    private static Before before(Reading reading) {
        Network network = reading.network();
        return new Before(count(reading.findings()), network == null ? null : network.hash());
    }

    private static Map<Said, Integer> count(List<Finding> findings) {
        Map<Said, Integer> said = new HashMap<>();
        findings.forEach(finding -> said.merge(Said.of(finding), 1, Integer::sum));
        return said;
    }

    private static boolean isTold(Before before, List<Finding> findings) {
        Map<Said, Integer> now = count(findings);
        Set<Said> more = new HashSet<>(now.keySet());
        more.removeIf(said -> now.get(said) <= before.said().getOrDefault(said, 0));
        return !more.isEmpty();
    }
}
