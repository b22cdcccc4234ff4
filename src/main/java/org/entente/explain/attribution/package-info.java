/**
 * What did each change do to the answer? The plans on the way from one case to another, each proven, and the difference each
 * step makes: together they are the whole, to the cent.
 *
 * <p>Entry class: {@link org.entente.explain.attribution.Attributor}. May import {@code network} and {@code plan}.
 */
@NullMarked
package org.entente.explain.attribution;

import org.jspecify.annotations.NullMarked;
