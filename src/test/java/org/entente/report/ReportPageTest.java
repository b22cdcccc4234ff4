package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.browser.Browser;
import org.entente.explain.LandedCost;
import org.entente.network.Limit.Kind;
import org.entente.network.Limit.Sense;
import org.entente.plan.Plan;
import org.entente.plan.PlanStatus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The report as a reader meets it: in a browser, wide and narrow, light and dark, with mouse and keyboard. */
class ReportPageTest {
    /** Every text with its contrast to the nearest background behind it, by WCAG 2.2, where it is below the asked ratio. */
    static final String POOR_CONTRAST = """
            (() => {
              const part = (c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
              const rgb = (text) => text.match(/[\\d.]+/g).map(Number);
              const light = ([r, g, b]) => 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
              const behind = (e) => {
                for (; e; e = e.parentElement) {
                  const c = rgb(getComputedStyle(e).backgroundColor);
                  if (c.length === 3 || c[3] > 0) return c;
                }
                return [255, 255, 255];
              };
              const poor = [];
              for (const e of document.querySelectorAll("body *")) {
                const own = [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim());
                if (!own || e.closest("style, script, title, [hidden], .unseen, .skip")) continue;
                const style = getComputedStyle(e);
                const colour = e.closest("svg") ? style.fill : style.color;
                const a = light(rgb(colour));
                const b = light(behind(e.closest("svg") ?? e));
                const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                if (ratio < 4.5) poor.push(`${ratio.toFixed(2)} ${e.tagName}.${e.getAttribute("class")}: ${e.textContent.slice(0, 40)}`);
              }
              return poor;
            })()
            """;

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static Path page;

    @BeforeAll
    static void writeAndStart() throws IOException {
        browser = Browser.orSkip();
        ExamplePlan example = new ExamplePlan("Twingo", "Figures are not the company's own.");
        page = folder.resolve("report.html");
        Plan plan = example.plan(
                PlanStatus.PROVEN,
                1e-5,
                example.price(19_490, 17_633),
                example.other(Kind.SPEND_SHARE, Sense.AT_MOST, 0.1, 0.16));
        Explained explained = Explained.NOTHING
                .with(ExampleExplained.binding())
                .with(ExampleExplained.flips(plan))
                .with(ExampleExplained.map(plan))
                .with(ExampleExplained.alternatives(plan))
                .with(ExampleExplained.conflict(plan));
        Report.write(plan, LandedCost.of(plan), explained, page);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void open() {
        browser.viewport(1440, 900);
        browser.media("screen", "light");
        browser.open(page.toUri());
    }

    @Test
    void showsTheVerdictAndAsksNobodyForAnything() {
        assertThat(browser.text("#verdict .answer")).contains("Keeps the price: Twingo sells from €19,490");
        assertThat(browser.text("h1")).isEqualTo("A small electric car");
        assertThat(browser.errors()).isEmpty();
        assertThat(browser.requests()).isEmpty();
    }

    @Test
    void hoveringAMarkTellsItsFigures() {
        browser.hover("#fall0 tbody tr .mark");
        browser.waitUntil("!document.querySelector('#tip').hidden");

        assertThat(browser.text("#tip")).isEqualTo("Battery: €2,160, 17_% of the cost".replace('_', Numbers.THIN));
        assertThat(browser.evaluate("document.querySelector('#tip').hidden").asBoolean())
                .isFalse();
        browser.moveMouse(2, 2);
        browser.waitUntil("document.querySelector('#tip').hidden");
        assertThat(browser.evaluate("document.querySelector('#tip').hidden").asBoolean())
                .isTrue();
    }

    @Test
    void theSameComesByKeyboard() {
        browser.press("Tab");
        assertThat(browser.evaluate("document.activeElement.innerText").asString())
                .isEqualTo("Skip to the verdict");

        browser.evaluate("document.querySelector('#map .scroll').focus()");
        browser.press("Tab");
        browser.waitUntil("!document.querySelector('#tip').hidden");

        assertThat(browser.text("#tip")).startsWith("Battery: Ningde → Novo mesto by sea, 3,000");
        browser.press("Escape");
        assertThat(browser.evaluate("document.querySelector('#tip').hidden").asBoolean())
                .isTrue();
    }

    @Test
    void theFilterLeavesTheRowsThatMatch() {
        browser.evaluate("const box = document.querySelector('[data-filter=inputs-table]'); box.value = 'assumption';"
                + " box.dispatchEvent(new Event('input'))");

        assertThat(browser.text(".filter:has([data-filter=inputs-table]) output"))
                .isEqualTo("1 of 5 rows");
        assertThat(browser.text("#inputs-table tbody tr:not([hidden])"))
                .contains("process assembly")
                .contains("8,000 – 10,000");
    }

    @Test
    void theTreeOpensPartByPart() {
        browser.evaluate("document.querySelector('[data-open=all]').click()");

        assertThat(browser.text(".tree")).contains("purchase").contains("Cells and pack at Ningde by sea → Novo mesto");
    }

    @Test
    void isNeverWiderThanAPhone() {
        browser.viewport(390, 844);

        List<String> wide = texts(
                browser.evaluate(
                        "[...document.querySelectorAll('main *')].filter(e => !e.closest('.scroll, svg, .unseen') && e.getBoundingClientRect().right > 391).map(e => e.outerHTML.slice(0, 80))"));
        assertThat(wide).as("elements that stick out").isEmpty();
        assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
                .isLessThanOrEqualTo(390);
    }

    @Test
    void textStandsOutInLightAndDark() {
        assertThat(texts(browser.evaluate(POOR_CONTRAST))).as("light").isEmpty();
        browser.media("screen", "dark");
        assertThat(texts(browser.evaluate(POOR_CONTRAST))).as("dark").isEmpty();
        assertThat(browser.evaluate("getComputedStyle(document.body).backgroundColor")
                        .asString())
                .isEqualTo("rgb(21, 24, 27)");
    }

    @Test
    void headingsAreInOrderAndTablesHaveScopes() {
        JsonNode levels =
                browser.evaluate("[...document.querySelectorAll('h1, h2, h3, h4')].map(h => Number(h.tagName[1]))");
        int before = 0;
        for (JsonNode level : levels) {
            assertThat(level.asInt()).isLessThanOrEqualTo(before + 1);
            before = level.asInt();
        }
        assertThat(browser.evaluate("document.querySelectorAll('h1').length").asInt())
                .isEqualTo(1);
        assertThat(browser.evaluate("document.querySelectorAll('th:not([scope])').length")
                        .asInt())
                .isZero();
        assertThat(browser.evaluate("[...document.querySelectorAll('table')].filter(t => !t.caption).length")
                        .asInt())
                .isZero();
        assertThat(browser.evaluate(
                                "[...document.querySelectorAll('.mark')].filter(m => !m.getAttribute('aria-label')).length")
                        .asInt())
                .isZero();
    }

    @Test
    void printsLightWithEverythingOpen() {
        browser.media("print", "dark");
        assertThat(browser.evaluate("getComputedStyle(document.body).backgroundColor")
                        .asString())
                .isEqualTo("rgb(255, 255, 255)");
        assertThat(browser.evaluate("getComputedStyle(document.querySelector('nav')).display")
                        .asString())
                .isEqualTo("none");
        assertThat(browser.pdf().length).isGreaterThan(20_000);
        assertThat(browser.errors()).isEmpty();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asString()));
        return texts;
    }
}
