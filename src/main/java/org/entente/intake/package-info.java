/**
 * Can we trust this case? Tables in, a network and findings out.
 *
 * <p>Entry class: {@link org.entente.intake.Intake}. May import {@code network} and its own sub-packages, each of which says what
 * it may import; CSV and workbook libraries stay in {@code intake.folder} and {@code intake.workbook}.
 */
@NullMarked
package org.entente.intake;

import org.jspecify.annotations.NullMarked;
