/**
 * What makes the difference between two plans? The way of an amount from one to the other, by part and by account, to the cent.
 *
 * <p>Entry class: {@link org.entente.explain.waterfall.Waterfalls}. May import {@code explain}, {@code plan} and {@code
 * network}.
 */
@NullMarked
package org.entente.explain.waterfall;

import org.jspecify.annotations.NullMarked;
