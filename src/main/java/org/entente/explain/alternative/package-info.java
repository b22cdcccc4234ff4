/**
 * Which other plans are nearly as good? Structurally different plans within a share of the cost, what all of them have in common,
 * and what none of them has, each proven.
 *
 * <p>Entry class: {@link org.entente.explain.alternative.Alternatives}. May import {@code explain}, {@code plan}, {@code network}
 * and {@code solver}.
 */
@NullMarked
package org.entente.explain.alternative;

import org.jspecify.annotations.NullMarked;
