/**
 * How is a good schedule found fast, and proved?
 *
 * <p>Entry class: {@link org.entente.programme.search.ProjectSearch}: schedule generation, justification and genetic search
 * for plain projects with the makespan as goal, bounds, and CP-SAT for the proof and for all else. May import {@code
 * org.entente.solver}, {@code solver.schedule} and {@code solver.cpsat}.
 */
@NullMarked
package org.entente.programme.search;

import org.jspecify.annotations.NullMarked;
