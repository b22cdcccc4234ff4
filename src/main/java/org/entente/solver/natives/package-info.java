/**
 * Where do the solvers' native libraries come from?
 *
 * <p>Entry class: {@link org.entente.solver.natives.NativeLibraries}. Uses {@code output}, which writes
 * files whole; used by the vendor packages beside it.
 */
@NullMarked
package org.entente.solver.natives;

import org.jspecify.annotations.NullMarked;
