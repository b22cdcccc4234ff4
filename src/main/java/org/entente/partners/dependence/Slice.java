package org.entente.partners.dependence;

import java.util.List;

/**
 * A country's, a company's or an owner's part of a value.
 *
 * @param id of the country or company; {@code carriage} and {@code duty} for what no company adds, {@code unnamed:ID} for
 *     shareholders of a company that the case does not name
 * @param amount in the case's currency, negative where a company sells below its cost
 * @param share of the whole value
 * @param byTier the amount by tier, 0 first
 */
public record Slice(String id, String name, double amount, double share, List<Double> byTier) {
    /** Id of transport between countries. */
    public static final String CARRIAGE = "carriage";
    /** Id of duties less subsidies. */
    public static final String DUTY = "duty";

    public Slice {
        byTier = List.copyOf(byTier);
    }

    /** Whether it is of a country, company or owner, rather than of carriers or states. */
    public boolean isOfPartner() {
        return !id.equals(CARRIAGE) && !id.equals(DUTY);
    }
}
