package org.entente.explain;

import java.util.ArrayList;
import java.util.List;
import org.entente.network.OriginRule;
import org.entente.network.Product;
import org.entente.plan.PlanOrigin;

/** Rules of origin and how they are met, in words. */
public final class OriginWords {
    private OriginWords() {}

    /** {@code foreign materials 25 % of the ex-works price, at most 45 % (TCA, Annex 3)}. */
    public static String of(PlanOrigin.Clause clause) {
        OriginRule rule = clause.rule();
        String average = rule.calculation() == OriginRule.Calculation.AVERAGE
                        && rule.kind().isOfValue()
                ? ", on average"
                : "";
        String said = switch (rule.kind()) {
            case MAX_FOREIGN ->
                "foreign " + counted(rule, "materials") + " " + share(clause.foreign(), clause.base())
                        + " of the ex-works price, at most " + Words.percent(rule.share());
            case PARTS ->
                "originating " + counted(rule, "parts") + " "
                        + share(clause.base() - clause.foreign(), clause.base()) + " of the parts counted, at least "
                        + Words.percent(rule.share());
            case CHAPTER_SHIFT -> "foreign " + counted(rule, "materials") + " of another chapter" + left(clause);
            case HEADING_SHIFT -> "foreign " + counted(rule, "materials") + " of another heading" + left(clause);
            case SUBHEADING_SHIFT -> "foreign " + counted(rule, "materials") + " of another subheading" + left(clause);
            case ORIGINATING -> "originating " + counted(rule, "materials");
            case MADE_THERE -> "made there";
        };
        return said + average + (rule.article().isEmpty() ? "" : " (" + rule.article() + ")");
    }

    /** All clauses, or why there is none. */
    public static String of(PlanOrigin.Qualification how) {
        if (how.clauses().isEmpty()) {
            return how.materials().isEmpty() ? "its supplier declares it" : "no rule for it: made there";
        }
        return String.join("; ", how.clauses().stream().map(OriginWords::of).toList());
    }

    private static String left(PlanOrigin.Clause clause) {
        return clause.base() == 0
                ? ""
                : " but for " + share(clause.foreign(), clause.base()) + ", at most "
                        + Words.percent(clause.rule().share());
    }

    private static String share(double part, double whole) {
        return Words.percent(whole == 0 ? 0 : Math.max(0, part) / whole);
    }

    private static String counted(OriginRule rule, String all) {
        List<String> words =
                new ArrayList<>(rule.inputs().stream().map(Product::name).toList());
        if (!rule.inputHsPrefix().isEmpty()) {
            words.add("HS " + rule.inputHsPrefix());
        }
        return words.isEmpty() ? all : Words.list(words);
    }
}
