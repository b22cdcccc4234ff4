package org.entente.plan;

import org.entente.network.Network;

/** All money of a network, in the order of the ledger; tell it to a {@link Journal}. */
final class Money {
    private final Network network;
    private final Columns columns;
    private final LanePostings lanes;
    private final OpenBooks openBooks;
    private final Reach reach;
    private final GradedColumns graded;
    private final StockLots lots;

    Money(Network network, Columns columns, Reach reach, LaneDuties duties, GradedColumns graded, StockLots lots) {
        this.network = network;
        this.columns = columns;
        this.lanes = new LanePostings(network, columns, duties, graded);
        this.reach = reach;
        this.graded = graded;
        this.lots = lots;
        this.openBooks = new OpenBooks(network);
    }

    void tell(Journal journal) {
        Books books = new Books(journal, openBooks);
        ProcessPostings.post(network, columns, books);
        LinePostings.post(network, columns, books);
        lanes.post(books);
        MarketPostings.post(network, columns, lots, books);
        SubsidyPostings.post(network, columns, reach, graded, books);
    }
}
