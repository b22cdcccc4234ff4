package org.entente.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.partners.Cases.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.network.Company;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Stake;
import org.entente.network.TableRow;
import org.entente.network.Validity;
import org.entente.plan.Plan;
import org.entente.plan.Planner;
import org.entente.plan.Plans;
import org.entente.plan.RandomNetworks;
import org.entente.plan.Viewpoint;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each company's money in a plan, and to whom it all belongs. */
class PartnerAccountsTest {
    private static final double CENT = 1e-6;

    private static final String VENTURE = """
            ## case
            title: Venture
            currency: EUR
            viewpoint: maker
            discount_rate: 0
            holding_rate: 0
            start: 2026-01-01
            goal: profit

            ## companies
            company,country
            maker,FR
            venture,FR
            state,FR

            ## stakes
            owner,owned,share
            maker,venture,0.5
            state,venture,0.3
            state,maker,0.15

            ## sites
            site,company,country
            market,maker,FR
            plant,venture,FR

            ## products
            product
            motor

            ## processes
            process,site,product,cost,tooling
            make,plant,motor,60,200

            ## prices
            seller,buyer,product,price
            venture,maker,motor,80

            ## lanes
            from,to,product,cost,incoterm
            plant,market,motor,1,EXW

            ## demand
            market,product,volume,price
            market,motor,50,120
            """;

    @Test
    void aVenturesBooksAndWhoseTheyAre() {
        PartnerAccounts accounts = accounts(Plans.of(Cases.network(VENTURE)));

        PartnerAccount maker = account(accounts, "maker");
        PartnerAccount venture = account(accounts, "venture");
        assertThat(maker.present()).isEqualTo(new Statement(6000, 0, 4000, 50, 0, 0, 0));
        assertThat(maker.presentValue()).isCloseTo(1950, within(CENT));
        assertThat(venture.present()).isEqualTo(new Statement(0, 4000, 0, 3000, 200, 0, 0));
        assertThat(venture.present().profit()).isCloseTo(1000, within(CENT));
        assertThat(venture.presentValue()).isCloseTo(800, within(CENT));
        assertThat(venture.shares()).containsExactly(0.5);
        assertThat(venture.costsKnown()).isTrue();
        // of the maker's 1,950 and its half of 800 the state has 15 %, and 30 % of 800 itself
        assertThat(accounts.owners())
                .extracting(OwnerValue::label)
                .containsExactly("others in maker", "state", "others in venture");
        assertThat(accounts.owners().get(0).presentValue()).isCloseTo(0.85 * 2350, within(CENT));
        assertThat(accounts.owners().get(1).presentValue()).isCloseTo(0.15 * 2350 + 240, within(CENT));
        assertThat(accounts.owners().get(2).presentValue()).isCloseTo(160, within(CENT));
    }

    @Test
    void aPenaltyIsPaidToNobody() {
        PartnerAccount maker = account(accounts(Plans.of(Cases.network(VENTURE + """

                        ## limits
                        limit,kind,product,sense,value,enforce,penalty
                        promised,made,motor,min,60,penalty,2
                        """))), "maker");

        assertThat(maker.present()).isEqualTo(new Statement(6000, 0, 4000, 50, 0, 0, 20));
    }

    @Test
    void aSupplierThatIsItsPriceAloneIsSaidToBe() {
        String priced = VENTURE.replace("make,plant,motor,60,200", "make,plant,motor,,");
        assertThat(account(accounts(Plans.of(Cases.network(priced))), "venture").costsKnown())
                .isFalse();
    }

    @Test
    void insideAWhollyOwnedGroupPricesCancel() {
        String owned = VENTURE.replace("maker,venture,0.5\nstate,venture,0.3\n", "maker,venture,1\n");
        Plan cheap = Plans.of(Cases.network(owned));
        Plan dear = Plans.of(Cases.network(owned.replace("venture,maker,motor,80", "venture,maker,motor,119")));

        assertThat(cheap.objective()).isCloseTo(dear.objective(), within(CENT));
        assertThat(cheap.flows()).hasSameSizeAs(dear.flows());
        assertThat(accounts(cheap).presentValue()).isCloseTo(-cheap.objective(), within(CENT));
        assertThat(accounts(dear).owners()).extracting(OwnerValue::presentValue).hasSize(2);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void onRandomNetworksAllAddsUp(long seed) {
        Network network = owned(RandomNetworks.of(seed), new Random(seed));
        Plan plan = Planner.using(new HighsSolver()).plan(network);
        Plans.certify(plan);
        if (plan.hasPlan()) {
            accounts(plan);
        }
    }

    /** Random stakes of the maker's companies in each other, held across. */
    private static Network owned(Network network, Random random) {
        List<Stake> stakes = new ArrayList<>();
        for (Company owner : network.companies()) {
            for (Company held : network.companies()) {
                if (owner != held && held.group() == null && random.nextBoolean()) {
                    double share = random.nextInt(30) / 100.0;
                    stakes.add(new Stake(owner, held, share, share, Validity.ALWAYS, TableRow.NONE));
                }
            }
        }
        return network.withStakes(stakes);
    }

    /** The accounts of a plan, after checking that they add up. */
    private static PartnerAccounts accounts(Plan plan) {
        PartnerAccounts accounts = PartnerAccounts.of(plan);
        double size = 1e-6 * Math.max(1, Math.abs(plan.objective()));
        double received = 0;
        double paid = 0;
        double weighted = 0;
        Viewpoint viewpoint = Viewpoint.of(plan.network());
        for (PartnerAccount account : accounts.partners()) {
            received += account.present().received();
            paid += account.present().paid();
            for (Period period : plan.network().periods()) {
                Statement statement = account.periods().get(period.index());
                weighted += (statement.cashFlow() - statement.penalty())
                        * account.shares().get(period.index())
                        * viewpoint.discount(period);
            }
        }
        assertThat(received).as("what one pays another receives").isCloseTo(paid, within(size));
        assertThat(weighted).as("weighted by the viewpoint's shares").isCloseTo(-plan.objective(), within(size));
        assertThat(accounts.owners().stream()
                        .mapToDouble(OwnerValue::presentValue)
                        .sum())
                .as("all companies = all ultimate owners")
                .isCloseTo(accounts.presentValue(), within(size));
        return accounts;
    }

    private static PartnerAccount account(PartnerAccounts accounts, String id) {
        Company company = company(accounts.network(), id);
        return accounts.partners().stream()
                .filter(each -> each.company().index() == company.index())
                .findFirst()
                .orElseThrow();
    }
}
