/**
 * Who owns whom? Look-through shares over chains, cross-holdings and circles of shareholdings, control by votes, ultimate owners.
 *
 * <p>Entry class: {@link org.entente.ownership.Ownership}. May import {@code network} only. Shares are parts of one: 0.43 = 43 %.
 */
@NullMarked
package org.entente.ownership;

import org.jspecify.annotations.NullMarked;
