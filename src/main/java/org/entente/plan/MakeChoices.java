package org.entente.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.entente.network.Agreement;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;

/**
 * The ways in which a process can make units of a grade: for each agreement of it one alternative of the rule and one minimal set of
 * inputs that must originate. A way that asks more of every input than another is left out.
 */
final class MakeChoices {
    private static final int MOST = 500;

    private final Network network;
    private final Reach reach;
    private final Grades grades;

    MakeChoices(Network network, Reach reach, Grades grades) {
        this.network = network;
        this.reach = reach;
        this.grades = grades;
    }

    /** A way: the choices, by input the grade its units must have, and whether a clause holds on average beyond that. */
    record Way(List<Graded.Choice> choices, long[] requires, boolean isAveraged) {
        /** Whether it asks no more than another, of no input. */
        boolean isNoStricterThan(Way other) {
            for (int i = 0; i < requires.length; i++) {
                if ((requires[i] & ~other.requires[i]) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    /** All ways; none where the grade cannot be had. */
    List<Way> of(Process process, Period period, long grade) {
        List<Way> ways = List.of(new Way(List.of(), new long[process.inputs().size()], false));
        for (Agreement agreement : network.law().agreements()) {
            if ((grade >> agreement.index() & 1) != 0) {
                List<Way> longer = new ArrayList<>();
                for (Graded.Choice choice : choices(process, period, agreement)) {
                    for (Way way : ways) {
                        longer.add(with(way, choice));
                    }
                }
                ways = unbeaten(longer);
                if (ways.size() > MOST) {
                    throw new UnplannableException("process " + process.id() + " can meet the rules of origin in "
                            + ways.size() + " ways in " + period.id()
                            + "; join small inputs into one, or reckon clauses with calculation average");
                }
            }
        }
        return ways;
    }

    private static Way with(Way way, Graded.Choice choice) {
        List<Graded.Choice> choices = new ArrayList<>(way.choices);
        choices.add(choice);
        long[] requires = way.requires.clone();
        BitSet required = choice.required();
        for (int i = required.nextSetBit(0); i >= 0; i = required.nextSetBit(i + 1)) {
            requires[i] |= 1L << choice.agreement().index();
        }
        return new Way(List.copyOf(choices), requires, way.isAveraged || choice.averaged());
    }

    /** Without those that another one, which needs no average, makes needless. */
    private static List<Way> unbeaten(List<Way> ways) {
        List<Way> kept = new ArrayList<>();
        for (int w = 0; w < ways.size(); w++) {
            boolean beaten = false;
            for (int o = 0; o < ways.size() && !beaten; o++) {
                Way other = ways.get(o);
                boolean noStricter = o != w && !other.isAveraged() && other.isNoStricterThan(ways.get(w));
                boolean alike =
                        noStricter && !ways.get(w).isAveraged() && ways.get(w).isNoStricterThan(other);
                beaten = noStricter && (!alike || o < w);
            }
            if (!beaten) {
                kept.add(ways.get(w));
            }
        }
        return kept;
    }

    private List<Graded.Choice> choices(Process process, Period period, Agreement agreement) {
        if (!Grades.isOfZone(process, agreement)) {
            return List.of();
        }
        List<Contents.Way> rule =
                Grades.isDeclared(process, agreement) ? List.of() : grades.ways(process, agreement, period);
        if (rule.isEmpty()) {
            return List.of(new Graded.Choice(agreement, null, new BitSet(), false));
        }
        BitSet foreign = new BitSet();
        BitSet free = free(process, period, agreement);
        for (int i = 0; i < process.inputs().size(); i++) {
            foreign.set(i, !grades.can(agreement, reach.inputNode(process, i), period));
        }
        List<Graded.Choice> choices = new ArrayList<>();
        for (Contents.Way way : rule) {
            List<Content> each =
                    way.clauses().stream().filter(clause -> !clause.isAverage()).toList();
            List<Content> average =
                    way.clauses().stream().filter(Content::isAverage).toList();
            String what = process.product().id() + " under " + agreement.id() + ", process " + process.id() + ",";
            List<BitSet> sets = RequiredSets.of(each, foreign, free, what);
            // where one set needs the average, units of all of them count in it
            boolean averaged = sets.stream().anyMatch(required -> !allow(average, most(foreign, free, required)));
            for (BitSet required : sets) {
                if (!averaged || allow(average, foreign)) {
                    choices.add(new Graded.Choice(agreement, way, required, averaged));
                }
            }
        }
        return choices;
    }

    /** The inputs of which some units can originate and some can be foreign. */
    BitSet free(Process process, Period period, Agreement agreement) {
        BitSet free = new BitSet();
        for (int i = 0; i < process.inputs().size(); i++) {
            int node = reach.inputNode(process, i);
            free.set(i, grades.can(agreement, node, period) && !grades.sure(agreement, node, period));
        }
        return free;
    }

    /** What is foreign of a unit of which no more originates than it asks for. */
    private static BitSet most(BitSet foreign, BitSet free, BitSet required) {
        BitSet most = (BitSet) foreign.clone();
        most.or(free);
        most.andNot(required);
        return most;
    }

    private static boolean allow(List<Content> clauses, BitSet foreign) {
        return clauses.stream().allMatch(clause -> clause.allows(RequiredSets.weight(clause, foreign)));
    }
}
