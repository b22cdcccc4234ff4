/**
 * What if we choose otherwise? Plans side by side, and the way the cost goes from one to the next.
 *
 * <p>Entry class: {@link org.entente.compare.Comparison}. May import {@code explain}, {@code explain.waterfall}, {@code plan} and {@code network}.
 */
@NullMarked
package org.entente.compare;

import org.jspecify.annotations.NullMarked;
