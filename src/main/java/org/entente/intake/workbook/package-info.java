/**
 * How do we read and write a workbook? Cells as planners type them: numbers, dates and percentages formatted any way, formulas
 * with the value they showed.
 *
 * <p>Entry classes: {@link org.entente.intake.workbook.WorkbookFile} reads, {@link org.entente.intake.workbook.WorkbookWriter}
 * writes. May import {@code intake.sheet}, {@code intake.tables}, {@code intake.finding}, fastexcel and the XML of the
 * JDK.
 */
@NullMarked
package org.entente.intake.workbook;

import org.jspecify.annotations.NullMarked;
