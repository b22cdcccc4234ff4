package org.entente.explain.evidence;

import org.entente.network.Source;

/**
 * How much hangs on a source.
 *
 * @param figures how many figures name it; 0 for a source nobody uses
 * @param share of the cost worked out from a figure that names it, 0 to 1; NaN without a plan. Shares of sources do not add up
 */
public record SourceWeight(Source source, int figures, double share) {}
