package org.entente.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.network.CaseSettings;
import org.entente.plan.Plan;
import org.entente.plan.ResidualValues;

/** What outlives the horizon, in sentences: how much money its residual value is, and whether it decides. */
public final class ResidualWords {
    private static final int TOLD = 2;

    private ResidualWords() {}

    /** What residual values do to a plan's worth; nothing where no line lives on after the horizon. */
    public static List<String> sentences(Plan plan) {
        ResidualValues values = ResidualValues.of(plan);
        CaseSettings settings = plan.network().settings();
        List<String> sentences = new ArrayList<>();
        if (Math.abs(values.amount()) >= 0.005) {
            String currency = settings.currency().id();
            String amount = Words.money(values.amount(), currency);
            String now = Words.money(values.presentValue(), currency);
            String worth = amount.equals(now) ? amount : amount + " (present value " + now + ")";
            sentences.add(
                    switch (settings.residual()) {
                        case STRAIGHT_LINE ->
                            "Line modules that live on after the horizon give back " + worth
                                    + ": setting residual, straight_line.";
                        case NONE ->
                            "Line modules that live on after the horizon would give back " + worth
                                    + "; with residual none it does not count.";
                    });
        }
        if (!values.unknown().isEmpty()) {
            List<String> names = values.unknown().stream().map(Words::name).toList();
            sentences.add("How long " + Words.list(names) + (names.size() == 1 ? " lives" : " live")
                    + " is not known (life_years is blank): nothing of the investment is given back.");
        }
        return sentences;
    }

    /** Whether the plan would decide otherwise under the other setting. */
    public static String sentence(ResidualAnswer answer) {
        String with = "With residual " + answer.asked().name().toLowerCase(Locale.ROOT) + " ";
        if (answer.other() == null) {
            return answer.proven()
                    ? with + "there is no plan."
                    : "Whether the plan would decide otherwise w" + with.substring(1)
                            + "was not found out in the time given.";
        }
        if (answer.decidesOtherwise()) {
            List<String> told = answer.differences().stream().limit(TOLD).toList();
            int more = answer.differences().size() - told.size();
            return with + "the plan would decide otherwise: " + String.join("; ", told)
                    + (more > 0 ? "; and " + more + " more" : "") + (answer.proven() ? "." : ". That is not proven.");
        }
        if (!answer.asGood()) {
            return with + "the plan would decide alike, perhaps in other quantities"
                    + (answer.proven() ? "." : "; that is not proven.");
        }
        return answer.proven()
                ? with + "this plan stays the best."
                : with + "no better plan was found; that is not proven.";
    }
}
