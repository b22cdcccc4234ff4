/**
 * Which facts does the decision hang on? For each number of a case the nearest values at which another decision is best, each
 * bracketed by two proven plans; the cost over every range; and which decision wins over the plane of two numbers.
 *
 * <p>Entry class: {@link org.entente.explain.flip.FlipSearch}. May import {@code plan}, {@code network} and {@code solver}.
 */
@NullMarked
package org.entente.explain.flip;

import org.jspecify.annotations.NullMarked;
