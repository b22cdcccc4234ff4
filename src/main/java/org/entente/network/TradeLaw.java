package org.entente.network;

import java.util.List;

/** What the law says of where things come from: agreements, their rules of origin, and subsidies that hang on content. */
public record TradeLaw(List<Agreement> agreements, List<OriginRule> rules, List<Subsidy> subsidies) {
    /** No agreement, no rule, no subsidy. */
    public static final TradeLaw NONE = new TradeLaw(List.of(), List.of(), List.of());

    public TradeLaw {
        agreements = List.copyOf(agreements);
        rules = List.copyOf(rules);
        subsidies = List.copyOf(subsidies);
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return agreements.isEmpty() && rules.isEmpty() && subsidies.isEmpty();
    }
}
