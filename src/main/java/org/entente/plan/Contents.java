package org.entente.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.network.Agreement;
import org.entente.network.Input;
import org.entente.network.OriginRule;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Product;

/**
 * Puts the clauses of a rule into numbers for a process: what each input weighs when it is foreign, and how much may be.
 *
 * <pre>
 *   max_foreign    Σ value · quantity of the foreign                  ≤ share · ex-works price
 *   parts          Σ value · quantity of the foreign                  ≤ (1 − share) · Σ value · quantity of all counted
 *   … shift        Σ value · quantity of the foreign of the same code ≤ share · ex-works price; with share 0: none of them
 *   originating    none of those counted is foreign
 *   made_there     nothing
 * </pre>
 */
final class Contents {
    private final Rulebook rules;
    private final PartValues values;
    private final Reach reach;

    Contents(Rulebook rules, PartValues values, Reach reach) {
        this.rules = rules;
        this.values = values;
        this.reach = reach;
    }

    /** One way to qualify, in numbers. */
    record Way(String alternative, List<OriginRule> rules, List<Content> clauses) {}

    Rulebook rules() {
        return rules;
    }

    double exWorks(Process process, Period period) {
        return values.exWorks(process, period);
    }

    /** Value of one unit of each input. */
    double[] values(Process process, Agreement agreement, Period period, ForeignUnits foreign) {
        double[] value = new double[process.inputs().size()];
        for (int i = 0; i < value.length; i++) {
            value[i] = values.material(agreement, reach.inputNode(process, i), period, foreign);
        }
        return value;
    }

    /** The ways in which what the process makes may qualify; empty where no rule covers its product. */
    List<Way> of(Process process, Agreement agreement, Period period, ForeignUnits foreign) {
        List<Rulebook.Alternative> alternatives = rules.of(agreement, process.product(), period);
        if (alternatives.isEmpty()) {
            return List.of();
        }
        double[] value = values(process, agreement, period, foreign);
        double price = exWorks(process, period);
        List<Way> ways = new ArrayList<>();
        for (Rulebook.Alternative alternative : alternatives) {
            List<Content> clauses = new ArrayList<>();
            for (OriginRule rule : alternative.clauses()) {
                clauses.add(content(rule, process, value, price));
            }
            ways.add(new Way(alternative.name(), alternative.clauses(), List.copyOf(clauses)));
        }
        return ways;
    }

    private static Content content(OriginRule rule, Process process, double[] value, double price) {
        double[] worth = new double[value.length];
        double[] each = new double[value.length];
        for (int i = 0; i < value.length; i++) {
            Input input = process.inputs().get(i);
            if (rule.counts(input.product())) {
                worth[i] = value[i] * input.quantity();
                each[i] = 1;
            }
        }
        return switch (rule.kind()) {
            case MAX_FOREIGN -> new Content(rule, worth, rule.share() * price, price);
            case PARTS -> {
                double all = Arrays.stream(worth).sum();
                yield new Content(rule, worth, (1 - rule.share()) * all, all);
            }
            case CHAPTER_SHIFT, HEADING_SHIFT, SUBHEADING_SHIFT -> {
                for (int i = 0; i < value.length; i++) {
                    Product input = process.inputs().get(i).product();
                    if (!isSame(process.product(), input, rule.kind().shiftDigits())) {
                        worth[i] = 0;
                        each[i] = 0;
                    }
                }
                yield rule.share() > 0
                        ? new Content(rule, worth, rule.share() * price, price)
                        : new Content(rule, each, 0, 0);
            }
            case ORIGINATING -> new Content(rule, each, 0, 0);
            case MADE_THERE -> new Content(rule, new double[value.length], 0, 0);
        };
    }

    /** Whether the codes agree as far as asked; a code that is missing or too short shifts nothing. */
    private static boolean isSame(Product product, Product input, int digits) {
        String own = product.hsCode();
        String other = input.hsCode();
        int compared = Math.min(digits, Math.min(own.length(), other.length()));
        return own.substring(0, compared).equals(other.substring(0, compared));
    }
}
