/**
 * When? From the tasks, teams and calendars of a programme to a schedule.
 *
 * <p>Entry: {@link org.entente.programme.Schedule}. May use {@code network} and {@code solver}.
 */
@NullMarked
package org.entente.programme;

import org.jspecify.annotations.NullMarked;
