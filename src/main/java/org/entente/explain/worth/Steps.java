package org.entente.explain.worth;

/** How far a step goes: an amount people speak of, about a hundredth of what there is. */
final class Steps {
    static final double VOLUME = 1_000;
    static final double PRICE = 100;
    static final double BUDGET = 1_000_000;
    static final double JOBS = 10;
    static final double TONNES = 1_000;
    static final double KILOGRAMS = 1;
    static final double POINT = 0.01;
    static final double WEEK_IN_DAYS = 7;

    private Steps() {}

    /** The usual amount; a hundredth, rounded to 1, 2 or 5 · 10^k, where the usual is more than ten times off that. */
    static double of(double size, double usual) {
        double hundredth = Math.abs(size) / 100;
        if (hundredth == 0 || (hundredth >= usual / 10 && hundredth <= usual * 10)) {
            return usual;
        }
        return round(hundredth);
    }

    /** As {@link #of}, of things that are counted: one at least. */
    static double counted(double size, double usual) {
        return Math.max(1, of(size, usual));
    }

    private static double round(double amount) {
        double power = Math.pow(10, Math.floor(Math.log10(amount)));
        double digit = amount / power;
        double rounded = digit < 1.5 ? 1 : digit < 3.5 ? 2 : digit < 7.5 ? 5 : 10;
        return rounded * power;
    }
}
