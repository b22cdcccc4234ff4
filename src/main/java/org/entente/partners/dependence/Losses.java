package org.entente.partners.dependence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Process;

/**
 * What a plan's partners are worth to it: the plan without each.
 *
 * @param without those without whom there is no plan first, whatever is opened, then the dearest first, then those that time ran out for
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

    /** The same with those that stand for the same processes together: a company, and the country and site of its only plant. */
    public List<List<WithoutPartner>> grouped() {
        Map<List<Integer>, List<WithoutPartner>> groups = new LinkedHashMap<>();
        for (WithoutPartner each : without) {
            List<Integer> closed =
                    each.partner().processes().stream().map(Process::index).toList();
            groups.computeIfAbsent(closed, key -> new ArrayList<>()).add(each);
        }
        return List.copyOf(groups.values());
    }
}
