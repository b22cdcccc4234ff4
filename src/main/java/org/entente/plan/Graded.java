package org.entente.plan;

import java.util.BitSet;
import java.util.List;
import org.entente.network.Agreement;
import org.entente.network.Demand;
import org.entente.network.Duty;
import org.entente.network.Lane;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Stock;
import org.entente.network.Subsidy;
import org.jspecify.annotations.Nullable;

/**
 * A part of a flow, in a column of its own: the units of it that count as originating under each agreement of a grade. A grade is a
 * set of agreements, bit a for the agreement of index a.
 */
sealed interface Graded {
    int column();

    /**
     * Units that a process makes in one way so that they qualify under every agreement of a grade.
     *
     * @param delivers the part of the grade that is asked for where they are made; for the rest a subsidy is paid on making, or it lifts an
     *     average
     * @param choices one for each agreement of the grade
     * @param requires by input, the grade its units must have
     */
    record Made(
            int column,
            Process process,
            Period period,
            long grade,
            long delivers,
            List<Choice> choices,
            long[] requires)
            implements Graded {

        boolean isAveraged() {
            return choices.stream().anyMatch(Choice::averaged);
        }

        /** The choice for an agreement, or null where the grade is without it. */
        @Nullable
        Choice under(Agreement agreement) {
            for (Choice choice : choices) {
                if (choice.agreement().index() == agreement.index()) {
                    return choice;
                }
            }
            return null;
        }
    }

    /**
     * How units qualify under one agreement.
     *
     * @param way the alternative of the rule, or null where none covers the product
     * @param required inputs that originate in every unit, of those that need not
     * @param averaged whether a clause must hold on average beyond them
     */
    record Choice(Agreement agreement, Contents.@Nullable Way way, BitSet required, boolean averaged) {}

    /** Units of an input that have a higher grade than each unit made asks for, to lift the average. */
    record Used(int column, Made of, int input, long grade) implements Graded {}

    /**
     * Units moved.
     *
     * @param delivers the part of the grade that is asked for where they arrive
     * @param draws the part of the grade that not all units have where they start
     * @param line the tariff line they pay instead of the lane's customs duty, or null
     */
    record Moved(
            int column,
            Lane lane,
            Period period,
            long grade,
            long delivers,
            long draws,
            @Nullable Duty line) implements Graded {}

    /** Units kept to the next period; {@code place} is the stock row's position. */
    record Kept(int column, int place, Stock stock, Period period, long grade, long draws) implements Graded {}

    /** Units sold; {@code place} is the demand row's position. */
    record Sold(int column, int place, Demand demand, long grade, long draws) implements Graded {}

    /** Units that enter under an undertaking. */
    record Undertaken(int column, Lane lane, Period period, Duty undertaking) implements Graded {}

    /** Units of one flow that a subsidy with a ceiling pays for; {@code eligible} are the columns it may pay for. */
    record Paid(int column, Subsidy subsidy, Period period, int[] eligible, Flowing of) implements Graded {}

    /** What a subsidy is paid on. */
    sealed interface Flowing {
        record Sale(Demand demand) implements Flowing {}

        record Making(Process process) implements Flowing {}
    }
}
