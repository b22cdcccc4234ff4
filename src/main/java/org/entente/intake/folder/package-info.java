/**
 * How do we read a folder? CSV files as spreadsheets of any country write them, and {@code case.yaml}.
 *
 * <p>Entry class: {@link org.entente.intake.folder.CaseFolder}. May import {@code intake.sheet}, {@code intake.tables}, {@code
 * intake.finding} and FastCSV.
 */
@NullMarked
package org.entente.intake.folder;

import org.jspecify.annotations.NullMarked;
