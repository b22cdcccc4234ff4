/**
 * Where do the solvers' native libraries come from?
 *
 * <p>Entry class: {@link org.entente.solver.natives.NativeLibraries}. Imports nothing of ours; used by the vendor packages
 * beside it.
 */
@NullMarked
package org.entente.solver.natives;

import org.jspecify.annotations.NullMarked;
