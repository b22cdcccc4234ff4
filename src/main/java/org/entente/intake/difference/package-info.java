/**
 * What do two cases say differently? Tables matched row by row by their declared keys; from a choice of the differences, the
 * tables of a case between the two.
 *
 * <p>Entry class: {@link org.entente.intake.difference.Differences}. May import {@code network} (units of limits), {@code
 * intake.sheet}, {@code intake.tables} and {@code intake.finding}.
 */
@NullMarked
package org.entente.intake.difference;

import org.jspecify.annotations.NullMarked;
