package org.entente.partners;

import org.entente.network.Company;

/**
 * A company a plan uses to its own loss: it would not agree, unless a participation limit holds the plan to what it earns.
 *
 * @param amount what it loses, as a present value, above 0
 */
public record Loss(Company company, double amount) {}
