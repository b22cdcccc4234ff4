package org.entente.plan;

/** The families of constraint rows, with what each says. */
public enum Family {
    BALANCE(
            "made + arrived + stock before = used + shipped + sold + scrapped + stock after",
            "Nothing appears and nothing vanishes: for each site, product and period."),
    LOT(
            "lot ≤ lot before + arrived at its price; Σ lots = stock",
            "Stock is worth what was paid for it, where a holding rate is charged on it: lots of one price each."),
    CAPACITY(
            "Σ line use · made ≤ existing + Σ modules opened · ramp-up",
            "A line makes no more than stands there, for each line and period."),
    MODULES(
            "least ≤ Σ_t opened ≤ modules allowed",
            "A line takes so many modules, over all periods; some may be decided already."),
    NOMINATION(
            "made ≤ most useful · nominated so far",
            "Nothing is made by a process that is not nominated; the bound is what can be of use, never a big constant."),
    ONCE("Σ_t nominate ≤ 1", "A process is nominated once, its tooling paid once."),
    MINIMUM("made ≥ minimum · years · nominated so far", "A nominated process gets its minimum volume."),
    SHARE(
            "made ≥ share · all made of the product, once nominated",
            "A nominated process gets its minimum share: what makes dual sourcing real."),
    LINK(
            "made or shipped ≤ most useful · modules opened so far",
            "Nothing leaves a line that is shut; cuts off the relaxation's habit of opening a hundredth of a plant."),
    SCHEDULE(
            "start or finish of a task ≥ that of the task before + lag, once it is done",
            "A task ends after its predecessors, by its mode's duration; teams have so many people, week by week."),
    ORIGIN(
            "originating made + arrived + stock before ≥ used + shipped + sold + stock after as originating",
            "What counts as originating came as originating: for each site, product, period and grade asked for."),
    PART(
            "Σ parts ≤ flow",
            "The originating part of a flow is no more than the flow; so with what enters under an undertaking or is paid for."),
    CONTENT(
            "Σ value · (quantity · made − used as originating) ≤ share · ex-works price · made",
            "A rule of origin that holds on average; one that each unit must meet is in the choice of its inputs."),
    QUOTA("Σ units ≤ volume a year · years", "An undertaking or subsidy holds for so many units."),
    READINESS(
            "made, carried or sold ≤ what it could do · released part of the period",
            "Nothing is made before its gate tasks are finished."),
    LIMIT("numerator ≤ value · denominator (+ miss)", "A promise or ceiling of the case.");

    private final String formula;
    private final String reason;

    Family(String formula, String reason) {
        this.formula = formula;
        this.reason = reason;
    }

    public String formula() {
        return formula;
    }

    public String reason() {
        return reason;
    }
}
