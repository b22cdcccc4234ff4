/**
 * Why? Views of a plan's ledger that a board can follow.
 *
 * <p>Entry class: {@link org.entente.explain.LandedCost}. May import {@code plan}, {@code network} and {@code solver}.
 */
@NullMarked
package org.entente.explain;

import org.jspecify.annotations.NullMarked;
