/**
 * Show me, says a program: results as JSON, for scripts, spreadsheets and other systems.
 *
 * <p>Entry classes: {@link org.entente.report.json.PlanJson}, {@link org.entente.report.json.CheckJson} and {@link
 * org.entente.report.json.ComparisonJson}; their shapes are fixed by the schemas in {@code docs/reference}. It lies beside
 * the HTML report rather than in {@code app} because it is another view of the same results, and every face of the program
 * hands out the same one. May import result types only: {@code network}, {@code plan}, {@code explain}, {@code compare} and
 * {@code intake.finding}.
 *
 * <p>The writer is our own: it is small, and it spares a short command the start of a JSON library.
 */
@NullMarked
package org.entente.report.json;

import org.jspecify.annotations.NullMarked;
