package org.entente.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Agreement;
import org.entente.network.Network;
import org.entente.network.OriginRule;
import org.entente.network.Period;
import org.entente.network.Product;

/**
 * Which rule of origin a product is under: of those that hold in the period the most specific, a named product before a longer HS
 * prefix before a shorter.
 */
final class Rulebook {
    /** One way to qualify: clauses that hold together. */
    record Alternative(String name, List<OriginRule> clauses) {}

    private record Question(int agreement, int product, int period) {}

    private final List<OriginRule> rules;
    private final Map<Question, List<Alternative>> answers = new HashMap<>();

    Rulebook(Network network) {
        rules = network.law().rules();
    }

    /** The ways to qualify, in order of the table; empty where no rule covers the product. */
    List<Alternative> of(Agreement agreement, Product product, Period period) {
        return answers.computeIfAbsent(
                new Question(agreement.index(), product.index(), period.index()),
                key -> find(agreement, product, period));
    }

    private List<Alternative> find(Agreement agreement, Product product, Period period) {
        int most = -1;
        Map<String, List<OriginRule>> found = new LinkedHashMap<>();
        for (OriginRule rule : rules) {
            int specific = rule.agreement().index() == agreement.index()
                            && rule.validity().holdsIn(period)
                    ? specific(rule, product)
                    : -1;
            if (specific > most) {
                most = specific;
                found.clear();
            }
            if (specific >= 0 && specific == most) {
                found.computeIfAbsent(rule.alternative(), key -> new ArrayList<>())
                        .add(rule);
            }
        }
        List<Alternative> alternatives = new ArrayList<>();
        found.forEach((name, clauses) -> alternatives.add(new Alternative(name, List.copyOf(clauses))));
        return List.copyOf(alternatives);
    }

    private static int specific(OriginRule rule, Product product) {
        Product named = rule.product();
        if (named != null) {
            return named.index() == product.index() ? 100 : -1;
        }
        return product.hsCode().startsWith(rule.hsPrefix()) ? rule.hsPrefix().length() : -1;
    }
}
