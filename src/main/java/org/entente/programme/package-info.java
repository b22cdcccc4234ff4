/**
 * When? From the tasks, teams and calendars of a programme to a schedule.
 *
 * <p>Entry: {@link org.entente.programme.Scheduler}. May use {@code network}, {@code solver} and {@code solver.schedule}.
 */
@NullMarked
package org.entente.programme;

import org.jspecify.annotations.NullMarked;
