/**
 * How do planners keep their own tool? The development programme as Microsoft Project XML (MSPDI), read and written.
 *
 * <p>Entry: {@link org.entente.exchange.ProjectFile}. May use {@code network}, {@code programme}, {@code exchange.xml} and {@code
 * intake.finding}.
 */
@NullMarked
package org.entente.exchange;

import org.jspecify.annotations.NullMarked;
