package org.entente.partners;

import org.entente.network.Company;
import org.entente.network.Network;
import org.entente.plan.Example;

/** Tiny cases of deals from text. */
final class Cases {
    private Cases() {}

    static Network network(String text) {
        return Example.of(text).network();
    }

    static Company company(Network network, String id) {
        return network.companies().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
