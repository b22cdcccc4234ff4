package org.entente.explain.worth;

import java.util.ArrayList;
import java.util.List;
import org.entente.explain.Claim;
import org.entente.explain.Shut;
import org.entente.explain.Words;
import org.entente.network.Network;
import org.jspecify.annotations.Nullable;

/**
 * What a case keeps shut, and what opening all of it would be worth to a plan.
 *
 * @param network the case with it shut
 * @param least present value that opening is worth at least, in the case's currency; NaN where it is not known
 * @param most the same at most; infinite where nothing bounds it
 * @param claim what is said of the case with all of it open; null where it was not planned to the end
 * @param used names of what the plan with all of it open uses; empty where there is none, or it was not planned
 */
public record ShutRoutes(
        Network network,
        Shut shut,
        Answer answer,
        double least,
        double most,
        List<String> used,
        @Nullable Claim claim) {
    /** How it was found. */
    public enum Answer {
        /** The case shuts nothing. */
        NOTHING_SHUT,
        /** Proven: opening is worth nothing. */
        NOTHING,
        /** Proven by planning with all of it open: between least and most, which differ by the solver's gap alone. */
        WORTH,
        /** Between least and most; planning with all of it open was not finished. */
        BOUNDED,
        /** There is no plan with it shut, and there is one with it open. */
        MAKES_A_PLAN,
        /** Proven: there is no plan with it open either. */
        NO_PLAN,
        /** Not worked out. */
        UNKNOWN
    }

    public ShutRoutes {
        used = List.copyOf(used);
    }

    /** What a case keeps shut altogether, of which nothing more was asked. */
    public static ShutRoutes notAsked(Network network) {
        Shut shut = Shut.of(network);
        return shut.isEmpty()
                ? new ShutRoutes(network, shut, Answer.NOTHING_SHUT, 0, 0, List.of(), null)
                : unknown(network, shut);
    }

    /** What is shut, of which nothing more was asked, or found. */
    static ShutRoutes unknown(Network network, Shut shut) {
        return new ShutRoutes(network, shut, Answer.UNKNOWN, Double.NaN, Double.POSITIVE_INFINITY, List.of(), null);
    }

    /** Sentences for a reader: what is shut, and what it is worth; none where nothing is. */
    public List<String> sentences() {
        if (answer == Answer.NOTHING_SHUT) {
            return List.of();
        }
        List<String> says = new ArrayList<>();
        List<String> names = shut.names(network);
        List<String> longer = shut.namesForATime(network);
        if (!names.isEmpty()) {
            says.add("The case keeps " + count(names) + " shut: " + Words.list(names) + ".");
        }
        if (!longer.isEmpty()) {
            says.add("Another strategy lets " + Words.list(longer) + " run longer.");
        }
        List<String> unknown = shut.withoutKnownRoom(network);
        if (!unknown.isEmpty()) {
            says.add("Nobody says what room " + Words.list(unknown) + " could have.");
        }
        says.add(worth(names.size() + longer.size() == 1));
        return says;
    }

    private String worth(boolean one) {
        String currency = network.settings().currency().id();
        return switch (answer) {
            case NOTHING_SHUT -> "";
            case NOTHING -> "With all of it open no plan is better, proven.";
            case WORTH ->
                "Opening all of it is worth " + Words.money(least, currency) + " as a present value, proven" + uses();
            case BOUNDED ->
                "Opening all of it is worth "
                        + (least > 0 ? Words.money(least, currency) + " or more, and " : "")
                        + (Double.isInfinite(most)
                                ? "nobody knows how much more"
                                : "at most " + Words.money(most, currency))
                        + uses();
            case MAKES_A_PLAN -> "With all of it open there is a plan" + uses();
            case NO_PLAN -> "With all of it open there is no plan either, proven.";
            case UNKNOWN -> "What opening " + (one ? "it" : "them") + " would be worth was not worked out.";
        };
    }

    private String uses() {
        return used.isEmpty() ? "." : ": it uses " + Words.list(used) + ".";
    }

    private static String count(List<String> names) {
        return names.size() == 1 ? "one route" : names.size() + " routes";
    }
}
