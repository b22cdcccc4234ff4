package org.entente.plan;

import org.entente.network.Period;

/**
 * Takes down every amount of money of a network, each once. The objective, the money limits and the ledger of a solved plan
 * are three journals that hear the same postings, so they cannot differ.
 */
interface Journal {
    /** Column number of money that flows whatever is decided. */
    int FIXED = -1;

    /**
     * @param column the decision the money goes with, or {@link #FIXED}
     * @param perUnit money per unit of the column, in the case's currency of the period; positive for a cost
     */
    void post(Posting posting, int column, Period period, Formula perUnit);
}
