package org.entente.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The minimal sets of inputs that must originate so that all clauses hold for a unit, given inputs that are foreign whatever one
 * does, and others that originate anyway.
 *
 * <p>Branches on the heaviest undecided input of a broken clause: it originates, or it stays foreign. A branch ends where all
 * clauses hold with everything undecided foreign, or where one is broken with everything undecided originating. Every minimal set is
 * met: along it the branch is always one of the two.
 */
final class RequiredSets {
    private static final int MOST_SETS = 500;
    private static final int MOST_BRANCHES = 200_000;

    private final List<Content> clauses;
    private final List<BitSet> found = new ArrayList<>();
    private int branches;

    private RequiredSets(List<Content> clauses) {
        this.clauses = clauses;
    }

    /**
     * The sets, each within {@code free}; none where no choice of inputs does.
     *
     * @param foreign inputs that can only be foreign
     * @param free inputs that may be either
     * @param what the rule is about, for the message
     * @throws UnplannableException where there are more than some hundreds
     */
    static List<BitSet> of(List<Content> clauses, BitSet foreign, BitSet free, String what) {
        RequiredSets sets = new RequiredSets(clauses);
        BitSet undecided = (BitSet) free.clone();
        if (!sets.branch(new BitSet(), (BitSet) foreign.clone(), undecided)) {
            throw new UnplannableException(
                    "the rule of origin of " + what
                            + " can be met in more than " + MOST_SETS
                            + " ways of choosing inputs; join small inputs into one, or reckon the clause with calculation average");
        }
        return sets.found;
    }

    /** False where there are too many. */
    private boolean branch(BitSet required, BitSet foreign, BitSet undecided) {
        if (++branches > MOST_BRANCHES || found.size() > MOST_SETS) {
            return false;
        }
        BitSet most = (BitSet) foreign.clone();
        most.or(undecided);
        Content broken = null;
        for (Content clause : clauses) {
            if (!clause.allows(weight(clause, foreign))) {
                return true;
            }
            if (broken == null && !clause.allows(weight(clause, most))) {
                broken = clause;
            }
        }
        if (broken == null) {
            if (isMinimal(required, most)) {
                found.add((BitSet) required.clone());
            }
            return true;
        }
        int heaviest = undecided.nextSetBit(0);
        for (int i = heaviest; i >= 0; i = undecided.nextSetBit(i + 1)) {
            if (broken.weight()[i] > broken.weight()[heaviest]) {
                heaviest = i;
            }
        }
        undecided.clear(heaviest);
        required.set(heaviest);
        boolean fine = branch(required, foreign, undecided);
        required.clear(heaviest);
        if (fine) {
            foreign.set(heaviest);
            fine = branch(required, foreign, undecided);
            foreign.clear(heaviest);
        }
        undecided.set(heaviest);
        return fine;
    }

    private boolean isMinimal(BitSet required, BitSet foreign) {
        for (int i = required.nextSetBit(0); i >= 0; i = required.nextSetBit(i + 1)) {
            foreign.set(i);
            boolean without = clauses.stream().allMatch(clause -> clause.allows(weight(clause, foreign)));
            foreign.clear(i);
            if (without) {
                return false;
            }
        }
        return true;
    }

    static double weight(Content clause, BitSet foreign) {
        double sum = 0;
        for (int i = foreign.nextSetBit(0); i >= 0; i = foreign.nextSetBit(i + 1)) {
            sum += clause.weight()[i];
        }
        return sum;
    }
}
