/**
 * How does a planner take the model to another solver?
 *
 * <p>As a file in MPS or LP format, with readable names. Entry class: {@link org.entente.solver.export.ModelFile}. May import
 * {@code solver} only.
 */
@NullMarked
package org.entente.solver.export;

import org.jspecify.annotations.NullMarked;
