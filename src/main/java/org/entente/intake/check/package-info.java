/**
 * Can this network be planned at all? What makes sense cell by cell and still cannot work as a whole: loops, links that are
 * missing, prices that are missing, capacity that is short. Every error is proven: a case that could be planned never gets one.
 *
 * <p>Entry class: {@link org.entente.intake.check.Checks}. May import {@code network}, {@code ownership}, {@code
 * intake.sheet}, {@code intake.tables} and {@code intake.finding}.
 */
@NullMarked
package org.entente.intake.check;

import org.jspecify.annotations.NullMarked;
