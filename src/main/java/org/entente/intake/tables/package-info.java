/**
 * What may be written? Every table of a case, declared once: its columns with type, unit, default, meaning and what each
 * costs. Reader, checks, reference page and workbook template all follow this declaration.
 *
 * <p>Entry class: {@link org.entente.intake.tables.Tables}. Imports nothing of ours.
 */
@NullMarked
package org.entente.intake.tables;

import org.jspecify.annotations.NullMarked;
