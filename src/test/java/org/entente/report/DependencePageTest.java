package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.browser.Browser;
import org.entente.output.WholeFile;
import org.entente.partners.dependence.DependenceTrace;
import org.entente.partners.dependence.LossSearch;
import org.entente.partners.dependence.Losses;
import org.entente.plan.Example;
import org.entente.plan.Plan;
import org.entente.plan.Plans;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The page on dependence: bars, map, losses; escaped, and legible on a phone and in the dark. */
class DependencePageTest {
    private static final String TEXT = """
            Seats from China or Slovenia, wheels from a region that is no country.
            ## companies
            company,country,name
            maker,FR,Maker
            yangtze,CN,Yangtze <b>
            drava,SI,Drava
            region,XE,Somewhere
            ## countries
            country,name,customs_area
            FR,France,EU
            SI,Slovenia,EU
            CN,China,CN
            XE,Region,EU
            ## sites
            site,company,country,latitude,longitude
            plant,maker,FR,48.9,1.9
            wuhan,yangtze,CN,30.6,114.3
            maribor,drava,SI,46.5,15.6
            lens,region,XE,50.4,2.8
            ## products
            product
            car
            seat
            wheel
            ## processes
            process,site,product,cost
            assemble,plant,car,20
            sew,wuhan,seat,
            weave,maribor,seat,20
            forge,lens,wheel,
            ## inputs
            process,product,quantity
            assemble,seat,2
            assemble,wheel,4
            ## lanes
            from,to,product,cost
            wuhan,plant,seat,1
            maribor,plant,seat,
            lens,plant,wheel,
            ## prices
            seller,buyer,product,price
            yangtze,maker,seat,10
            drava,maker,seat,14
            region,maker,wheel,3
            ## periods
            period,start,end
            2026,2026-01-01,2027-01-01
            2027,2027-01-01,2028-01-01
            ## demand
            market,product,period,volume
            plant,car,2026,100
            plant,car,2027,200
            """;

    @TempDir
    private Path folder;

    @Test
    void showsWhoseValueAndWhatLossesCost() {
        String page = page();

        assertThat(page)
                .contains("id=dependence")
                .contains("By ultimate owner")
                .contains("China, tier 1: ")
                .contains("As booked: one-off costs")
                .contains("No plan without them")
                .contains("Somewhere (company), Region (country), lens (site)")
                .contains("weave at maribor")
                .contains("Yangtze &lt;b&gt;")
                .doesNotContain("Yangtze <b>");
        // France, Slovenia unused; the region is no country with a shape
        assertThat(page.split("<path class=s", -1)).hasSize(1 + 2 + 5);
    }

    @Test
    void isLegibleOnAPhoneAndInTheDark() throws IOException {
        Path file = folder.resolve("dependence.html");
        try (Browser browser = Browser.orSkip()) {
            WholeFile.text(file, page());
            browser.viewport(390, 844);
            browser.media("screen", "light");
            browser.open(file.toUri());

            assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
                    .isLessThanOrEqualTo(390);
            assertThat(texts(browser.evaluate(ReportPageTest.POOR_CONTRAST))).isEmpty();
            browser.media("screen", "dark");
            assertThat(texts(browser.evaluate(ReportPageTest.POOR_CONTRAST))).isEmpty();
            assertThat(browser.evaluate("document.querySelectorAll('th:not([scope])').length")
                            .asInt())
                    .isZero();
            assertThat(browser.errors()).isEmpty();
            assertThat(browser.requests()).isEmpty();
        }
    }

    private static String page() {
        Plan plan = Plans.of(Example.of(TEXT).network());
        Losses losses = LossSearch.using(new HighsSolver()).of(plan);
        return DependenceReport.html(DependenceTrace.of(plan), losses);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asString()));
        return texts;
    }
}
