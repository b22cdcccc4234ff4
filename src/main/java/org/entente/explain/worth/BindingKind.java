package org.entente.explain.worth;

/** What kind of limit binds. */
public enum BindingKind {
    /** A limit of the case that is to be kept. */
    LIMIT,
    /** A limit that may be missed at a penalty, and is, or is just kept. */
    PENALTY_LIMIT,
    /** How many modules a line may get. */
    MODULES,
    /** How many modules of a line are already decided. */
    MINIMUM_MODULES,
    /** What a line can make. */
    LINE_CAPACITY,
    /** The first day of a line. */
    LINE_DATE,
    /** The greatest quantity a year of a process. */
    PROCESS_MAXIMUM,
    /** The first or last day of a process. */
    PROCESS_DATE,
    /** The greatest quantity a year of a lane. */
    LANE_MAXIMUM,
    /** The first or last day of a lane. */
    LANE_DATE,
    /** The room for stock. */
    STOCK_MAXIMUM,
    /** The least quantity a nominated process was promised. */
    MINIMUM_VOLUME,
    /** The least share a nominated process was promised. */
    MINIMUM_SHARE,
    /** What a market must be sold. */
    MUST_SERVE,
    /** How many a market buys at most. */
    MARKET
}
