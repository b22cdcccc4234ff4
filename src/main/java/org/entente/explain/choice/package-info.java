/**
 * Why not the other choice? Forces or forbids one, plans again, and says what changes and what it costs; or why it cannot be.
 *
 * <p>Entry class: {@link org.entente.explain.choice.WhyNot}. May import {@code explain}, {@code explain.conflict}, {@code
 * explain.waterfall}, {@code plan} and {@code network}.
 */
@NullMarked
package org.entente.explain.choice;

import org.jspecify.annotations.NullMarked;
