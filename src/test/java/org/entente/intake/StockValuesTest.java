package org.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.intake.finding.Finding;
import org.entente.intake.finding.Severity;
import org.entente.network.CaseSettings;
import org.entente.network.CaseSettings.Residual;
import org.entente.network.CaseSettings.StockCapital;
import org.entente.plan.Example;
import org.junit.jupiter.api.Test;

/** What stock is worth, by which setting it is charged, and stock that lies there for nobody. */
class StockValuesTest {
    private static final String CASE = """
            ## case
            title: Stock
            currency: EUR
            viewpoint: maker
            start: 2026-01-01
            goal: cost
            discount_rate: 0
            holding_rate: 10%

            ## sites
            site,company
            plant,maker
            depot,maker
            works,seller

            ## companies
            company,country
            maker,FR
            seller,CN

            ## products
            product,value
            part,
            old,5

            ## processes
            process,site,product
            bought,works,part

            ## lanes
            from,to,product
            works,depot,part
            depot,plant,part

            ## prices
            seller,buyer,product,price
            seller,maker,part,100

            ## stocks
            site,product,opening
            depot,part,3

            ## demand
            market,product,volume
            plant,part,50
            """;

    @Test
    void whatWasBoughtAtAPriceNeedsNoValue() {
        assertThat(findings(CASE)).isEmpty();
    }

    @Test
    void whatNobodyPaidAPriceForNeedsAValue() {
        assertThat(findings(CASE.replace("depot,part,3", "plant,part,")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.where()).isEqualTo("products.csv, row 2, column value");
                    assertThat(finding.message())
                            .isEqualTo(
                                    "Product part has no value, and no transfer price is paid for what comes from depot"
                                            + " at plant: in stock it is charged no capital.");
                });
        assertThat(findings(
                        CASE.replace("depot,part,3", "plant,part,").replace("discount_rate: 0", "discount_rate: 8%")))
                .as("no capital is charged, so no value is asked for")
                .isEmpty();
    }

    @Test
    void stockThatNobodyNeedsIsTold() {
        assertThat(findings(CASE.replace("depot,part,3", "depot,part,3\ndepot,old,7")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.where()).isEqualTo("stocks.csv, row 3, column opening");
                    assertThat(finding.message())
                            .isEqualTo("Nothing uses, ships or sells old at depot: what lies there stays in stock.");
                });
    }

    @Test
    void aHoldingRateThatChargesNothingIsTold() {
        String text = CASE.replace("discount_rate: 0", "discount_rate: 12%\nstock_capital: holding_rate");

        assertThat(findings(text)).singleElement().satisfies(finding -> {
            assertThat(finding.where()).startsWith("case");
            assertThat(finding.message()).startsWith("The holding rate is below the discount rate");
        });
    }

    @Test
    void blankSettingsCountCapitalOnceAndResidualsStraight() {
        assertThat(settings(CASE).stockCapital()).isEqualTo(StockCapital.HOLDING_RATE);
        assertThat(settings(CASE).residual()).isEqualTo(Residual.STRAIGHT_LINE);
        CaseSettings discounted = settings(CASE.replace("discount_rate: 0", "discount_rate: 3%"));
        assertThat(discounted.stockCapital()).isEqualTo(StockCapital.DISCOUNTING);
        assertThat(discounted.stockRate()).isZero();
        assertThat(settings(CASE.replace("discount_rate: 0", "discount_rate: 3%\nstock_capital: holding_rate"))
                        .stockRate())
                .isEqualTo(0.10 - 0.03);
        assertThat(settings(CASE.replace("holding_rate: 10%", "residual: none")).residual())
                .isEqualTo(Residual.NONE);
    }

    private static List<Finding> findings(String text) {
        return Example.of(text).tables(null, null).reading().findings().stream()
                .filter(finding -> !finding.message().startsWith("The number is an assumption"))
                .filter(finding -> !finding.message().startsWith("No process, lane or demand names product old"))
                .toList();
    }

    private static CaseSettings settings(String text) {
        return Example.of(text).network().settings();
    }
}
