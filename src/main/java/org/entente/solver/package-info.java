/**
 * The seam to mathematical solvers: a sparse {@link org.entente.solver.Problem} goes in, a checked {@link
 * org.entente.solver.Outcome} comes out.
 *
 * <p>Entry class: {@link org.entente.solver.Solver}. Imports nothing of ours; each vendor has a package of its own below
 * this one.
 */
@NullMarked
package org.entente.solver;

import org.jspecify.annotations.NullMarked;
