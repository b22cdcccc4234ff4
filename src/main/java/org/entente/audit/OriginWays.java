package org.entente.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.network.Agreement;
import org.entente.network.Duty;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.OriginRule;
import org.entente.network.Period;
import org.entente.network.Process;
import org.jspecify.annotations.Nullable;

/**
 * The ways to make a unit, as far as origin goes: every choice of which inputs originate under which agreements, one by one, and under what
 * the unit originates then.
 */
final class OriginWays {
    /** Agreements that are taken on. */
    static final int MOST_AGREEMENTS = 2;

    /** Choices of one process that are taken on. */
    static final int MOST_CHOICES = 256;

    /**
     * One way.
     *
     * @param inputs for each input the agreements it originates under, as bits
     * @param grade the agreements the unit originates under, as bits
     * @param onAverage clauses that it does so under only if all that is made so keeps them on average
     */
    record Way(int[] inputs, int grade, List<OriginRule> onAverage) {}

    private final Network network;
    private final OriginClauses clauses;
    private final List<Agreement> agreements = new ArrayList<>();

    OriginWays(Network network, Tariffs tariffs) {
        this.network = network;
        this.clauses = new OriginClauses(network, tariffs);
        Set<String> used = new LinkedHashSet<>();
        for (Duty duty : network.duties()) {
            Agreement agreement = duty.agreement();
            if (agreement != null && duty.kind() == Duty.Kind.PREFERENCE) {
                used.add(agreement.id());
            }
        }
        network.law().subsidies().forEach(subsidy -> {
            Agreement agreement = subsidy.agreement();
            if (agreement != null) {
                used.add(agreement.id());
            }
        });
        network.law().agreements().stream()
                .filter(agreement -> used.contains(agreement.id()))
                .forEach(agreements::add);
    }

    /** Why it is not audited; empty where it is. */
    List<String> troubles() {
        List<String> troubles = new ArrayList<>();
        if (agreements.size() > MOST_AGREEMENTS) {
            troubles.add("Goods originate under " + agreements.size() + " agreements, at most " + MOST_AGREEMENTS
                    + " are audited.");
        }
        for (Process process : network.processes()) {
            if (Math.pow(grades(), process.inputs().size()) > MOST_CHOICES && grades() > 1) {
                troubles.add(
                        "Process " + process.id() + " has too many inputs for rules of origin to be tried one by one.");
            }
        }
        return troubles;
    }

    /** How many sets of agreements there are. */
    int grades() {
        return 1 << agreements.size();
    }

    /** The bit of an agreement; 0 for none, which every unit has. */
    int bits(@Nullable Agreement agreement) {
        for (int a = 0; a < agreements.size(); a++) {
            if (agreement != null && agreements.get(a).id().equals(agreement.id())) {
                return 1 << a;
            }
        }
        return 0;
    }

    /** The share of the customs value that a unit of a grade pays without countervailing duty. */
    double ordinary(Tariffs tariffs, Lane lane, Period period, int grade) {
        double least = tariffs.ordinary(lane, period);
        for (Agreement agreement : agreements) {
            Duty preference = tariffs.best(lane, period, Duty.Kind.PREFERENCE, agreement.id());
            if (preference != null && (grade & bits(agreement)) != 0) {
                least = Math.min(least, preference.rate());
            }
        }
        return least;
    }

    OriginClauses clauses() {
        return clauses;
    }

    List<Way> ways(Process process, Period period) {
        int count = process.inputs().size();
        List<Way> ways = new ArrayList<>();
        long choices = Math.round(Math.pow(grades(), count));
        for (long choice = 0; choice < choices; choice++) {
            int[] inputs = new int[count];
            long left = choice;
            for (int i = 0; i < count; i++) {
                inputs[i] = (int) (left % grades());
                left /= grades();
            }
            grade(process, period, inputs, 0, 0, List.of(), ways);
        }
        return ways;
    }

    /** Goes through the agreements, each with every way in which the unit may originate under it. */
    private void grade(
            Process process,
            Period period,
            int[] inputs,
            int at,
            int grade,
            List<OriginRule> onAverage,
            List<Way> ways) {
        if (at == agreements.size()) {
            ways.add(new Way(inputs, grade, onAverage));
            return;
        }
        boolean[] originates = new boolean[inputs.length];
        for (int i = 0; i < inputs.length; i++) {
            originates[i] = (inputs[i] & (1 << at)) != 0;
        }
        List<List<OriginRule>> passed = clauses.passed(agreements.get(at), process, period, originates);
        if (passed.stream().noneMatch(List::isEmpty)) {
            grade(process, period, inputs, at + 1, grade, onAverage, ways);
        }
        for (List<OriginRule> average : passed) {
            List<OriginRule> all = new ArrayList<>(onAverage);
            all.addAll(average);
            grade(process, period, inputs, at + 1, grade | (1 << at), all, ways);
        }
    }
}
