package org.entente.explain.launch;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.entente.explain.Words;

/** Turns answers into what a step is worth, with brackets and sentences. */
final class GainWords {
    private static final double NOTHING = 1e-9;
    /** A bracket narrower than this, in proportion, is said as one amount. */
    private static final double NARROW = 0.01;

    private final Answering.Answer base;
    private final String last;
    private final String unit;
    private final double nothing;

    /**
     * Words beside what things come to as they are.
     *
     * @param last what the last date is called
     * @param unit {@code weeks}, or a currency
     */
    GainWords(Answering.Answer base, String last, String unit) {
        this.last = last;
        this.base = base;
        this.unit = unit;
        this.nothing = isWeeks() ? 1e-6 : Math.max(0.005, NOTHING * Math.abs(base.value()));
    }

    private boolean isWeeks() {
        return unit.equals("weeks");
    }

    Gain gain(Stepped step, Answering.Answer answer, List<Gain.Sooner> sooner) {
        boolean found = !Double.isNaN(answer.value());
        double worth = found ? cleaned(base.value() - answer.value()) : Double.NaN;
        double least = found ? cleaned(base.bound() - answer.value()) : Double.NaN;
        double most = found ? cleaned(base.value() - answer.bound()) : Double.NaN;
        Gain.Answer known = !found
                ? Gain.Answer.UNFINISHED
                : least > 0 ? Gain.Answer.WORTH : most > 0 ? Gain.Answer.OPEN : Gain.Answer.NOTHING;
        String subject =
                Character.toUpperCase(step.step().charAt(0)) + step.step().substring(1);
        String sentence = switch (known) {
            case WORTH -> subject + wouldBring(worth, least, most) + moved(answer) + "; " + step.state() + ".";
            case NOTHING ->
                subject + " would " + (isWeeks() ? "not bring the end forward" : "be worth nothing") + but(sooner)
                        + "; " + step.state() + ".";
            case OPEN ->
                subject + " would " + (isWeeks() ? "bring the end forward by " : "be worth ")
                        + (Double.isInfinite(most) ? "an unknown amount" : "at most " + amount(most))
                        + ", perhaps nothing; " + step.state() + ".";
            case UNFINISHED -> "Time ran out before " + step.step() + " was scheduled.";
        };
        return new Gain(
                step.kind(),
                step.step(),
                step.state(),
                step.amount(),
                step.row(),
                known,
                worth,
                least,
                most,
                unit,
                answer.end(),
                sooner,
                sentence);
    }

    private static String but(List<Gain.Sooner> sooner) {
        return sooner.isEmpty()
                ? ""
                : ", but "
                        + Words.list(sooner.stream()
                                .map(launch -> launch.name() + " by " + Words.weeks(launch.weeks()))
                                .toList());
    }

    private String wouldBring(double worth, double least, double most) {
        return (isWeeks() ? " would bring the end forward by " : " would be worth ")
                + (Double.isInfinite(most)
                        ? "at least " + amount(least)
                        : most - least <= NARROW * worth
                                ? amount(worth)
                                : "between " + (isWeeks() ? Words.number(least) : amount(least)) + " and "
                                        + amount(most));
    }

    /** What a plan made for money does to its last date. */
    private String moved(Answering.Answer answer) {
        LocalDate was = base.end();
        LocalDate is = answer.end();
        if (isWeeks() || was == null || is == null || was.equals(is)) {
            return "";
        }
        double weeks = ChronoUnit.DAYS.between(is, was) / 7.0;
        String many = Words.number(Math.abs(weeks));
        return ", " + last + " coming " + many + (many.equals("1") ? " week " : " weeks ")
                + (weeks > 0 ? "sooner" : "later");
    }

    private double cleaned(double amount) {
        return amount <= nothing ? 0 : amount;
    }

    private String amount(double value) {
        return isWeeks() ? Words.weeks(Math.round(value)) : Words.money(value, unit);
    }
}
