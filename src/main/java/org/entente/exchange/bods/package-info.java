/**
 * How is ownership exchanged? The Beneficial Ownership Data Standard of Open Ownership, JSON: versions 0.2 to 0.4 are read, 0.4 is
 * written.
 *
 * <p>Entry: {@link org.entente.exchange.bods.OwnershipFile}. May use {@code network}, {@code exchange}, {@code intake.finding} and
 * Jackson.
 */
@NullMarked
package org.entente.exchange.bods;

import org.jspecify.annotations.NullMarked;
