/**
 * Show me. One self-contained HTML page from a {@link org.entente.plan.Plan}.
 *
 * <p>Entry class: {@link org.entente.report.Report}. May import {@code plan}, {@code explain} and {@code network}, for their
 * result types only. Every section is a class of its own that writes into a {@link org.entente.report.Html}; charts are SVG
 * and tables drawn here, so that the page is whole without JavaScript and prints as it looks.
 */
@NullMarked
package org.entente.report;

import org.jspecify.annotations.NullMarked;
