/**
 * Infeasible, but why? Which promises of a case conflict, and the smallest ways out, each verified by solving again.
 *
 * <p>Entry class: {@link org.entente.explain.conflict.WhyInfeasible}. May import {@code plan}, {@code network} and {@code
 * solver}.
 */
@NullMarked
package org.entente.explain.conflict;

import org.jspecify.annotations.NullMarked;
