/**
 * How is a cancel answered, whatever the engine is doing, and how does the program outlive a crash of native code?
 *
 * <p>By solving in a process of its own, which streams its incumbents and may be ended at any time. Entry class: {@link
 * org.entente.solver.worker.WorkerSolver}, which wraps any solver with a public constructor without arguments. May import
 * {@code solver} only: it knows no vendor.
 */
@NullMarked
package org.entente.solver.worker;

import org.jspecify.annotations.NullMarked;
