/**
 * The result for spreadsheets: tables as CSV (RFC 4180) that Excel opens with its accents.
 *
 * <p>Entry class: {@link org.entente.report.csv.EvidenceCsv}. May import result types.
 */
@NullMarked
package org.entente.report.csv;

import org.jspecify.annotations.NullMarked;
