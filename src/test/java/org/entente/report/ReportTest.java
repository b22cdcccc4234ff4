package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.app.TwoRoutes;
import org.entente.explain.LandedCost;
import org.entente.network.Limit.Kind;
import org.entente.network.Limit.Sense;
import org.entente.network.Network;
import org.entente.plan.Plan;
import org.entente.plan.PlanStatus;
import org.entente.plan.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    private static final String EVIL = "</script><script>alert(1)</script>'\"><img src=x onerror=alert(2)>&amp;";

    private final ExamplePlan example = new ExamplePlan("Twingo", "Figures are not the company's own.");

    @TempDir
    private Path folder;

    @Test
    void saysTheVerdictAndWhatItRestsOn() {
        String page = text(Report.html(plan()));

        assertThat(page)
                .contains("A small electric car")
                .contains("Who makes it so that it sells from €19,490?")
                .contains("strategy base · scenario base")
                .contains("Holds: Twingo sells from €19,490 with €1,857 a car to spare.")
                .contains("Sells 3,000 Twingo over 2026–2027, all of the demand.")
                .contains("Proven: no plan does better by more than")
                .contains("Figures are not the company's own.")
                .contains("Open Assembly line at Novo mesto in 2026")
                .contains("HiGHS 1.12, 2 threads, seed 7")
                .contains("0123456789abcdef".repeat(4));
    }

    @Test
    void aPlanThatRanOutOfTimeSaysHowFarItMayBeFromTheBest() {
        Plan late = example.plan(PlanStatus.TIME_LIMIT, 0.032, example.price(19_490, 17_633));

        assertThat(text(Report.html(late)))
                .contains("Not proven best: time ran out")
                .contains("(3.2 %)");
    }

    @Test
    void withoutAPlanItSaysWhyAndShowsTheInputs() {
        Plan none = example.without(PlanStatus.INFEASIBLE, "France alone cannot serve 2026.");
        String page = Report.html(none);

        assertThat(text(page))
                .contains("No plan keeps all promises")
                .contains("France alone cannot serve 2026.")
                .contains("Proven: the solver showed that the case as it stands has no plan.")
                .contains("Every input");
        assertThat(page).doesNotContain("<section id=map>").doesNotContain("href=\"#map\"");
    }

    @Test
    void theShareOfAssumptionsIsThatOfTheirCost() {
        Brief brief = Brief.of(plan(), LandedCost.of(plan()));
        // known: purchases 2,000, material 9,000 (assumed), labour 270; nothing is known of freight, duty and the line
        assertThat(brief.evidence().assumedShare()).isCloseTo(9_000 / 11_270.0, within(1e-12));
        assertThat(brief.evidence().heaviestAssumptions(5)).singleElement().satisfies(heaviest -> {
            assertThat(heaviest.figure().column()).isEqualTo("cost");
            assertThat(heaviest.money()).isCloseTo(27e6, within(1e-6));
        });
    }

    @Test
    void everyInputHasAPlaceWithWhatHangsOnIt() {
        Network network = new TwoRoutes()
                .change("prices.csv", "battery,2000,S1", "battery,2000,")
                .change("sources.csv", "https://example.org/\n", "https://example.org/\nS2,Spare,,,\n")
                .network();
        String page = Report.html(Plans.of(network));

        // batteries are 4,000,000 of 12,145,000, and duty on them and their freight 420,000
        assertThat(page)
                .contains("<th scope=row id=\"figure-prices-2-price\">price cells maker battery")
                .contains("href=\"#figure-prices-2-price\"")
                .containsPattern("E assumption or estimate</th><td class=n>36.%")
                .containsPattern("data-v=\"0\\.362289[0-9]*\">36.%")
                .contains("S2: no figure names it")
                .containsPattern("S1: [0-9]+ figures, 67.% of the cost")
                .contains("<table id=inputs-table class=sortable>")
                .doesNotContain("Flips at");
    }

    @Test
    void theWaterfallSumsToTheUnitCostAndToThePrice() {
        Plan plan = plan();
        LandedCost landed = LandedCost.of(plan).getFirst();
        Waterfall fall = Waterfall.of(plan, landed);

        assertThat(fall.steps().stream().mapToDouble(Waterfall.Step::amount).sum())
                .isCloseTo(ExamplePlan.UNIT_COST, within(1e-6));
        assertThat(fall.cost()).isCloseTo(ExamplePlan.UNIT_COST, within(1e-6));
        assertThat(fall.cost() + fall.left() + fall.distribution() + fall.tax()).isCloseTo(19_490, within(1e-6));
        assertThat(fall.steps().getFirst().label()).isEqualTo("Battery");
        assertThat(fall.steps().getFirst().bands()).containsExactly(2_000, 0, 160, 0);
    }

    @Test
    void textOfTheCaseStaysText() {
        ExamplePlan evil = new ExamplePlan(EVIL, EVIL);
        String page = Report.html(evil.plan(PlanStatus.PROVEN, 0, evil.price(19_490, 17_633)));

        assertThat(count(page, "<script")).isEqualTo(1);
        assertThat(count(page, "</script")).isEqualTo(1);
        assertThat(page).doesNotContain("<img").contains("&lt;/script&gt;&lt;script&gt;alert(1)");
    }

    @Test
    void thePolicyAllowsNothingButTheOneStyleAndScript() throws Exception {
        String page = Report.html(plan());
        String policy = group(page, "Content-Security-Policy content=\"([^\"]+)\"");

        assertThat(policy)
                .isEqualTo("default-src 'none'; style-src '" + hash(group(page, "(?s)<style>(.*?)</style>"))
                        + "'; script-src '" + hash(group(page, "(?s)<script>(.*?)</script>"))
                        + "'; base-uri 'none'; form-action 'none'");
    }

    @Test
    void nothingIsLoadedAndLinksTellNobody() {
        String page = Report.html(plan());

        assertThat(page).doesNotContainPattern("<[^>]*\\s(src|srcset|data|action|poster|style|on\\w+)=");
        assertThat(page).doesNotContainPattern("<(link|iframe|object|embed|img|image|use|base)[\\s>]");
        assertThat(page).doesNotContainPattern("(?i)url\\(|@import");
        assertThat(page).contains("<a rel=\"noreferrer noopener\" href=\"https://press.example/price\">");
    }

    @Test
    void theSamePlanGivesTheSamePage() {
        assertThat(Report.html(plan())).isEqualTo(Report.html(plan()));
    }

    @Test
    void everyLinkWithinThePageLeadsSomewhere() {
        String page = Report.html(plan());
        Matcher links = Pattern.compile("href=\"?#([^\">]+)").matcher(page);
        List<String> missing = links.results()
                .map(link -> link.group(1))
                .filter(id -> !page.contains("id=" + id + ">")
                        && !page.contains("id=" + id + " ")
                        && !page.contains("id=\"" + id + "\""))
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void sharesAndFiguresKeepTheirUnits() {
        Plan plan = example.plan(PlanStatus.PROVEN, 0, example.other(Kind.SPEND_SHARE, Sense.AT_MOST, 0.46, 0.4));

        assertThat(text(Report.html(plan))).contains("at most 46 %").contains("6 points below the ceiling");
    }

    @Test
    void writesTheFileWholeAndReplacesTheOldOne() throws IOException {
        Path file = folder.resolve("report.html");
        Files.writeString(file, "old");

        Report.write(plan(), file);

        assertThat(file)
                .content(StandardCharsets.UTF_8)
                .startsWith("<!doctype html>")
                .endsWith("</html>\n");
        assertThat(folder).isDirectoryContaining("glob:**report.html").satisfies(dir -> {
            try (var files = Files.list(dir)) {
                assertThat(files).hasSize(1);
            }
        });
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        assertThatThrownBy(() -> Report.write(
                        plan(), Files.createFile(folder.resolve("occupied")).resolve("report.html")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("occupied is a file, not a folder");
        assertThatThrownBy(() -> Report.write(plan(), folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("it is a folder");
    }

    private Plan plan() {
        return example.plan(PlanStatus.PROVEN, 1e-5, example.price(19_490, 17_633));
    }

    /** What a reader sees, with ordinary spaces. */
    private static String text(String page) {
        return page.replaceAll("(?s)<(style|script)>.*?</\\1>", " ")
                .replaceAll("<[^>]+>", "")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replace(Numbers.THIN, ' ');
    }

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    private static String group(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private static int count(String page, String part) {
        return page.split(Pattern.quote(part), -1).length - 1;
    }
}
