/**
 * What binds, and what is one more step worth? Each limit at which a plan stands, moved by a step a planner can name and
 * planned again; never a dual price, which says nothing true of whole decisions.
 *
 * <p>Entry class: {@link org.entente.explain.worth.Worth}. May import {@code explain}, {@code plan}, {@code network} and {@code
 * solver}.
 */
@NullMarked
package org.entente.explain.worth;

import org.jspecify.annotations.NullMarked;
