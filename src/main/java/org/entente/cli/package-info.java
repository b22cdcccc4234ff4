/**
 * The terminal's face: reads a command line, asks {@code app}, and says the answer so that a director understands it.
 *
 * <p>Entry class: {@link org.entente.cli.Main}. May import {@code app}, result types ({@code intake.finding}, {@code
 * network}, {@code plan}, {@code explain}, {@code compare}), {@code report}'s verdict, the solver seam's {@code Settings} and {@code Watcher}, {@code
 * report.json}, and picocli. No algorithms here.
 *
 * <p>Command lines are declared to picocli by its builders rather than by annotations, and only the command that was asked
 * for: reflection over annotated classes cost a tenth of a second at each start.
 */
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
