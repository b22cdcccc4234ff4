/**
 * With whom, and on what terms? What each company earns in a plan, what it could do without the other, and at which prices or stakes both are better
 * off together.
 *
 * <p>Entry class: {@link org.entente.partners.Deals}. May import {@code network}, {@code ownership}, {@code plan}, {@code solver},
 * and of {@code explain} the words for numbers.
 */
@NullMarked
package org.entente.partners;

import org.jspecify.annotations.NullMarked;
