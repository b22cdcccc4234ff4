/**
 * What do we run? The car programme as typed, immutable data: periods, companies, sites, products, processes, lines, lanes,
 * prices, duties, demand and limits, each row knowing the table row it came from.
 *
 * <p>Entry class: {@link org.entente.network.Network}. Imports nothing of ours. Amounts are in the row's {@link
 * org.entente.network.Currency}; units stand in names.
 */
@NullMarked
package org.entente.network;

import org.jspecify.annotations.NullMarked;
