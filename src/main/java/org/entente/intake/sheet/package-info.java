/**
 * What is written? The tables of a case as text, each cell under its declared column and with the place it came from,
 * whatever form they were read from.
 *
 * <p>Entry class: {@link org.entente.intake.sheet.Sheets}. May import {@code intake.tables} and {@code intake.finding}.
 */
@NullMarked
package org.entente.intake.sheet;

import org.jspecify.annotations.NullMarked;
