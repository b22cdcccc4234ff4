package org.entente.network;

/**
 * A shareholding.
 *
 * @param owner who holds it; a person, a state or a trust stands in table {@code companies} too
 * @param owned the company it is held in; the owner itself for treasury shares
 * @param share of the capital: what of the company's money belongs to the owner, 0 to 1
 * @param votes share of all votes it carries, 0 to 1: 0 for shares in a trust that does not vote
 * @param validity days on which it is held
 */
public record Stake(Company owner, Company owned, double share, double votes, Validity validity, TableRow row) {

    /** The stake with another share, votes in proportion. */
    public Stake withShare(double changed) {
        return new Stake(owner, owned, changed, share == 0 ? changed : votes * changed / share, validity, row);
    }
}
