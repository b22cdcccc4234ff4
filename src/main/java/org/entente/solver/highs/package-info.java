/**
 * How does HiGHS solve a problem?
 *
 * <p>HiGHS is called in this process through the foreign-function interface, on the shared library that the OR-Tools native
 * jars bring; OR-Tools itself is not loaded. Entry class: {@link org.entente.solver.highs.HighsSolver}. May import {@code
 * solver} and {@code solver.natives}.
 */
@NullMarked
package org.entente.solver.highs;

import org.jspecify.annotations.NullMarked;
