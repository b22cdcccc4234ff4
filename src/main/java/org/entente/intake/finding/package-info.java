/**
 * What is wrong, where, and how to mend it.
 *
 * <p>Entry class: {@link org.entente.intake.finding.Finding}. Imports nothing of ours.
 */
@NullMarked
package org.entente.intake.finding;

import org.jspecify.annotations.NullMarked;
