/**
 * Is a plan as good as it is said to be?
 *
 * <p>Entry: {@link org.entente.audit.Audit}. Imports {@code network}, {@code ownership} and {@code solver}; it must never see {@code
 * plan} or {@code programme}, so that a mistake would have to be made twice.
 */
@NullMarked
package org.entente.audit;

import org.jspecify.annotations.NullMarked;
