package org.entente.explain.flip;

import java.util.List;

/** One figure moved in one direction, from today's value to the far end of what is searched. */
interface Side {
    /**
     * Values at which the decision changes, the nearest first, at most so many.
     *
     * @throws Unclear when numbers are too close to tell apart; another kind of search may
     */
    List<Turn> turns(int depth) throws Unclear;

    /** Present value of net cost of the best plan at a value on this side; NaN where nothing can be planned. */
    double objectiveAt(double value);

    /** A search that cannot tell. */
    final class Unclear extends Exception {
        private static final long serialVersionUID = 1;
    }
}
