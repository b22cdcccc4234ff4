/**
 * What should we do? From a {@link org.entente.network.Network} to a proven {@link org.entente.plan.Plan}.
 *
 * <p>Entry class: {@link org.entente.plan.Planner}. May import {@code network}, {@code ownership}, {@code programme} and {@code solver}. One file per constraint
 * family, each with its formula and reason; one ledger, of which the objective is the sum; one catalogue of rows.
 */
@NullMarked
package org.entente.plan;

import org.jspecify.annotations.NullMarked;
