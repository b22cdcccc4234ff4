/**
 * On whom does the plan depend? Whose value is in the cars, through all tiers, and what the loss of each partner would cost.
 *
 * <p>Entry class: {@link org.entente.partners.dependence.DependenceTrace}. May import {@code network}, {@code ownership}, {@code
 * programme}, {@code plan}, {@code solver}, {@code explain} and {@code explain.conflict}.
 */
@NullMarked
package org.entente.partners.dependence;

import org.jspecify.annotations.NullMarked;
