package org.entente.partners;

/**
 * Between which values of a lever both sides have more than without each other, by one plan.
 *
 * @param least its lower end
 * @param most its upper end; below the lower one when the interval is empty: no value leaves both better off
 * @param nash where the product of both gains is greatest; NaN when the interval is empty or has no end
 * @param viewpointSlope what the viewpoint's worth changes by per unit of the lever: below 0 for the side that pays
 * @param partnerSlope the same of the partner
 * @param atNash gains there, NaN where there is none
 */
public record Interval(
        Lever lever, End least, End most, double nash, double viewpointSlope, double partnerSlope, Gains atNash) {

    /** What each side has more than without the other, as a present value in the case's currency. */
    public record Gains(double viewpoint, double partner) {
        static final Gains NONE = new Gains(Double.NaN, Double.NaN);

        /** Whether neither loses. */
        public boolean bothGain(double tolerance) {
            return viewpoint >= -tolerance && partner >= -tolerance;
        }
    }

    /** The same without a Nash point, where what one side gains is not known. */
    Interval withoutNash() {
        return new Interval(lever, least, most, Double.NaN, viewpointSlope, partnerSlope, Gains.NONE);
    }

    /** Whether no value leaves both better off. */
    public boolean isEmpty() {
        return least.at() > most.at();
    }

    /** By how much the ends miss each other; 0 where they do not. */
    public double gap() {
        return Math.max(0, least.at() - most.at());
    }

    /** Whether a value leaves neither side worse off than without the deal. */
    public boolean holds(double value) {
        return value >= least.at() && value <= most.at();
    }

    /** The side that pays more as the lever rises. */
    public Side payer() {
        return viewpointSlope <= partnerSlope ? Side.VIEWPOINT : Side.PARTNER;
    }
}
