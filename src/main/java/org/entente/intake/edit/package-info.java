/**
 * What if a cell said something else? Filters that choose rows, and the edits of strategies and scenarios.
 *
 * <p>Entry class: {@link org.entente.intake.edit.Edits}. May import {@code intake.sheet}, {@code intake.tables} and {@code
 * intake.finding}.
 */
@NullMarked
package org.entente.intake.edit;

import org.jspecify.annotations.NullMarked;
