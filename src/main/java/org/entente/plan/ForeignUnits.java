package org.entente.plan;

import java.util.function.IntPredicate;

/**
 * Where units may be foreign under an agreement in a period.
 *
 * @param at whether units at a node may be foreign, however they came there
 * @param madeAt whether units made at a node may be
 */
record ForeignUnits(IntPredicate at, IntPredicate madeAt) {}
