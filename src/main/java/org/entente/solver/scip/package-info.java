/**
 * How does SCIP solve a problem?
 *
 * <p>The second vendor, which keeps the seam honest. SCIP is called in this process through the foreign-function interface,
 * on the shared library that the OR-Tools native jars bring. Calling it directly, and not through OR-Tools' modelling
 * objects, gives incumbents and cancel, and spares loading all of OR-Tools (half a second and 69 MB) with each worker. Entry
 * class: {@link org.entente.solver.scip.ScipSolver}. May import {@code solver} and {@code solver.natives}.
 */
@NullMarked
package org.entente.solver.scip;

import org.jspecify.annotations.NullMarked;
