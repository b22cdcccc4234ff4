package org.entente.explain.launch;

import org.entente.explain.Words;
import org.entente.network.CaseSettings;
import org.entente.programme.Schedule;
import org.entente.programme.ScheduleAnswer;
import org.entente.programme.ScheduleGoal;
import org.entente.solver.Status;

/** What is proven of a schedule: that none is better for its first aim, and none as good for that is better for its second. */
public final class ScheduleProof {
    private static final double EXACT = 1e-9;

    private ScheduleProof() {}

    /** Whether nothing is left to prove. */
    public static boolean isWhole(ScheduleAnswer answer) {
        ScheduleAnswer.Then then = answer.then();
        return answer.gap() < EXACT && (then == null || then.gap() < EXACT);
    }

    /** In a sentence or two; empty without a schedule. */
    public static String sentence(CaseSettings settings, ScheduleAnswer answer) {
        Schedule schedule = answer.schedule();
        if (schedule == null) {
            return "";
        }
        String currency = settings.currency().id();
        ScheduleAnswer.Then then = answer.then();
        boolean first = answer.gap() < EXACT;
        boolean second = then != null && then.gap() < EXACT;
        String proven = switch (answer.aim()) {
            case MAKESPAN -> second ? "no shorter schedule, and none as short is cheaper" : "no shorter schedule";
            case COST -> second ? "no cheaper schedule, and none as cheap is shorter" : "no cheaper schedule";
        };
        ScheduleGoal.Kind other = answer.aim().other();
        if (first) {
            String asGood = answer.aim() == ScheduleGoal.Kind.MAKESPAN ? " as short" : " as cheap";
            String open = then == null || second
                    ? ""
                    : " " + open(answer.status()) + claim(asGood, other, then.bound(), currency);
            return "Proven: there is " + proven + "." + open;
        }
        String rest = then == null || !Double.isFinite(then.bound())
                ? ""
                : switch (answer.aim()) {
                            case MAKESPAN -> " Of those of " + Words.weeks(schedule.makespan()) + " or fewer ";
                            case COST -> " Of those that cost no more ";
                        }
                        + (second ? "none is " + better(other) + "." : claim("", other, then.bound(), currency));
        return open(answer.status()) + claim("", answer.aim(), answer.bound(), currency) + rest;
    }

    private static String open(Status status) {
        return switch (status) {
            case CANCELLED -> "Not proven, you stopped the search: ";
            case OPTIMAL -> "Not proven, the search ended at the gap asked for: ";
            case LIMIT, INFEASIBLE, UNBOUNDED, FAILED -> "Not proven, time ran out: ";
        };
    }

    private static String better(ScheduleGoal.Kind aim) {
        return switch (aim) {
            case MAKESPAN -> "shorter";
            case COST -> "cheaper";
        };
    }

    /** What a bound says; without one nothing is known. */
    private static String claim(String which, ScheduleGoal.Kind aim, double bound, String currency) {
        if (!Double.isFinite(bound)) {
            return "some" + which + " may be " + better(aim) + ".";
        }
        String than = switch (aim) {
            case MAKESPAN -> Words.weeks(Math.round(Math.ceil(bound - 1e-6)));
            case COST -> Words.money(bound, currency);
        };
        return "none" + which + " is " + better(aim) + " than " + than + ".";
    }
}
