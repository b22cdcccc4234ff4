/**
 * When is each job done, in which way, so that resources suffice and the objective is least?
 *
 * <p>The seam to scheduling engines: a {@link org.entente.solver.schedule.ScheduleProblem} (multi-mode, resource-constrained,
 * with calendars, capacities that vary and costs) goes in, a {@link org.entente.solver.schedule.ScheduleOutcome} comes out,
 * and {@link org.entente.solver.schedule.ScheduleCheck} verifies it without any engine. Entry class: {@link
 * org.entente.solver.schedule.ScheduleSolver}. May import {@code org.entente.solver}.
 */
@NullMarked
package org.entente.solver.schedule;

import org.jspecify.annotations.NullMarked;
