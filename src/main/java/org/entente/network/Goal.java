package org.entente.network;

/** What the plan is best at. */
public enum Goal {
    /** Greatest net present value for the viewpoint company. */
    PROFIT,
    /** Least present value of cost for the viewpoint company; revenue is left out, demand must be served as far as it says. */
    COST;

    /** Whether revenue counts: then the objective is a profit, else a cost. */
    public boolean countsRevenue() {
        return this != COST;
    }
}
