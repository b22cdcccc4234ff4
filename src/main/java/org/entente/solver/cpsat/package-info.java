/**
 * How does CP-SAT schedule?
 *
 * <p>Google OR-Tools' constraint solver behind {@link org.entente.solver.schedule.ScheduleSolver}. Entry class: {@link
 * org.entente.solver.cpsat.CpSatSolver}. May import {@code org.entente.solver}, {@code solver.schedule}, {@code
 * solver.natives} and OR-Tools' Java classes.
 */
@NullMarked
package org.entente.solver.cpsat;

import org.jspecify.annotations.NullMarked;
