package org.entente.partners;

import org.entente.network.Company;
import org.entente.network.Network;
import org.entente.plan.Example;

/** Tiny cases of deals from text. */
final class Cases {
    /** Fifty motors are needed. The partner makes one for 60 and asks 100; elsewhere one costs 130. */
    static final String MOTORS = """
            ## companies
            company,country
            maker,FR
            partner,FR
            other,FR

            ## sites
            site,company,country
            market,maker,FR
            partner-plant,partner,FR
            other-plant,other,FR

            ## products
            product
            motor

            ## processes
            process,site,product,cost
            by-partner,partner-plant,motor,60
            by-other,other-plant,motor,

            ## prices
            seller,buyer,product,price
            partner,maker,motor,100
            other,maker,motor,130

            ## lanes
            from,to,product,incoterm
            partner-plant,market,motor,EXW
            other-plant,market,motor,EXW

            ## demand
            market,product,volume,must_serve
            market,motor,50,1
            """;

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
