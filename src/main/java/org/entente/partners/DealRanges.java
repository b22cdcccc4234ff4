package org.entente.partners;

import java.util.List;

/**
 * How a deal moves with the facts that are not sure.
 *
 * @param moved the facts whose ranges were planned anew, those that move the interval most first
 * @param still facts whose ranges were planned anew and move neither end
 * @param felt facts with a range that change anything of the deal
 * @param asked facts with a range
 * @param left facts that were to be planned anew and were not, as the time was up or the user had enough
 */
public record DealRanges(List<DealRange> moved, int still, int felt, int asked, int left) {
    static final DealRanges NONE = new DealRanges(List.of(), 0, 0, 0, 0);

    public DealRanges {
        moved = List.copyOf(moved);
    }
}
