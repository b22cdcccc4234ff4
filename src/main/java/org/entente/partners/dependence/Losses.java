package org.entente.partners.dependence;

import java.util.List;

/**
 * What a plan's partners are worth to it: the plan without each.
 *
 * @param without those without whom there is no plan first, then the dearest first, then those that time ran out for
 * @param singles products from one company alone
 * @param unfinished partners that were not looked at
 * @param solves how many plans were made
 */
public record Losses(
        List<WithoutPartner> without, List<SingleSource> singles, int unfinished, int solves, double seconds) {
    public Losses {
        without = List.copyOf(without);
        singles = List.copyOf(singles);
    }
}
