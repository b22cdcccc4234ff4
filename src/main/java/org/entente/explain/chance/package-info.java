/**
 * How likely is the date? A schedule's tasks are drawn from the ranges of their weeks, thousands of times, and timed again in
 * the order the schedule decides.
 *
 * <p>Entry class: {@link org.entente.explain.chance.MonteCarlo}. May import {@code explain}, {@code explain.launch}, {@code
 * programme} and {@code network}.
 */
@NullMarked
package org.entente.explain.chance;

import org.jspecify.annotations.NullMarked;
