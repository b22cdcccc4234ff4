package org.entente.explain.conflict;

import java.util.List;
import java.util.Objects;
import org.entente.explain.Words;
import org.entente.network.Company;
import org.entente.network.Duty;
import org.entente.network.Duty.Undertaking;
import org.entente.network.Network;
import org.entente.network.Product;
import org.entente.network.TableRow;

/**
 * How many units a year may enter under a price undertaking, free of the countervailing duty.
 *
 * @param duty place in the network's list of duties
 */
record QuotaPromise(int duty) implements Promise {

    @Override
    public Network dropped(Network network) {
        return at(network, Double.POSITIVE_INFINITY);
    }

    @Override
    public Network relaxed(Network network, double amount) {
        return at(network, quota(network) + amount);
    }

    @Override
    public double step(Network network) {
        return Math.max(quota(network) * 1e-3, 1e-3);
    }

    @Override
    public double most(Network network) {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public boolean isWhole(Network network) {
        return false;
    }

    @Override
    public String key(Network network) {
        return "quota " + of(network).origin() + ">" + of(network).destination() + " " + producer(network, Company::id);
    }

    @Override
    public String sentence(Network network) {
        return "under " + name(network) + " at most " + Words.number(quota(network)) + " a year may enter";
    }

    @Override
    public String wayOut(Network network, double amount) {
        return "it would hold if under " + name(network) + " " + Words.number(quota(network) + amount)
                + " a year might enter instead of " + Words.number(quota(network));
    }

    @Override
    public String miss(Network network, double amount) {
        return "the quota of " + Words.number(quota(network)) + " a year under " + name(network) + " by "
                + Words.number(amount);
    }

    @Override
    public String unit(Network network) {
        return "units per year";
    }

    @Override
    public List<TableRow> rows(Network network) {
        return List.of(of(network).row());
    }

    /** {@code the undertaking of Volkswagen Anhui for Cupra}. */
    private String name(Network network) {
        Product product = of(network).product();
        return "the undertaking of " + producer(network, Company::name) + " for "
                + (product == null ? "HS " + of(network).hsPrefix() : product.name());
    }

    private String producer(Network network, java.util.function.Function<Company, String> word) {
        Company producer = of(network).producer();
        return producer == null ? "all" : word.apply(producer);
    }

    private Duty of(Network network) {
        return network.duties().get(duty);
    }

    private double quota(Network network) {
        return undertaking(network).maxPerYear();
    }

    private Undertaking undertaking(Network network) {
        return Objects.requireNonNull(of(network).undertaking());
    }

    private Network at(Network network, double quota) {
        Duty of = of(network);
        Undertaking now = undertaking(network);
        return network.withDuty(
                duty,
                new Duty(
                        of.origin(),
                        of.destination(),
                        of.hsPrefix(),
                        of.product(),
                        of.producer(),
                        of.rate(),
                        of.kind(),
                        of.agreement(),
                        new Undertaking(now.minPrice(), now.currency(), quota),
                        of.validity(),
                        of.row()));
    }
}
