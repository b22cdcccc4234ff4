/**
 * Which solver, and where does it run?
 *
 * <p>The seam {@code org.entente.solver} must not know its vendors, and the worker process must not either, so the list of
 * names is kept here, above both. Entry class: {@link org.entente.solver.vendors.Solvers}. May import {@code solver}, the
 * vendor packages below it, and {@code solver.worker}; imported by wiring ({@code app}, {@code cli}, benchmarks, tests) only:
 * planning code takes a {@link org.entente.solver.Solver}.
 */
@NullMarked
package org.entente.solver.vendors;

import org.jspecify.annotations.NullMarked;
