/**
 * Which rows of a strategy make this network of that one? A what-if in memory, written as the edits a planner would write.
 *
 * <p>Entry class: {@link org.entente.intake.replay.NetworkEdits}. May import {@code network}, {@code intake.edit}, {@code
 * intake.sheet}, {@code intake.tables} and {@code intake.finding}.
 */
@NullMarked
package org.entente.intake.replay;

import org.jspecify.annotations.NullMarked;
