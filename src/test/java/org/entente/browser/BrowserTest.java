package org.entente.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The browser used by the report's tests sees what a page does, good and bad. */
class BrowserTest {
    private static Browser browser;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        browser = Browser.orSkip();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void showsAPageAndRunsScriptsInIt() throws IOException {
        open("<h1>Verdict: holds</h1><script>window.ready = false; setTimeout(() => window.ready = true, 30)</script>");

        browser.waitUntil("window.ready");

        assertThat(browser.text("h1")).isEqualTo("Verdict: holds");
        assertThat(browser.evaluate("1 + 1").asInt()).isEqualTo(2);
        assertThat(browser.errors()).isEmpty();
        assertThat(browser.requests()).isEmpty();
    }

    @Test
    void remembersErrorsAndRequests() throws IOException {
        open("<img src='missing.png'><script>console.error('first'); throw new Error('second')</script>");

        assertThat(String.join("\n", browser.errors())).contains("first", "second", "ERR_FILE_NOT_FOUND");
        assertThat(browser.requests()).singleElement().asString().endsWith("missing.png");
    }

    @Test
    void seesAViolationOfTheContentPolicy() throws IOException {
        open("<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'\"><script>var a = 1</script>");

        assertThat(String.join("\n", browser.errors())).contains("Content Security Policy");
    }

    @Test
    void movesTheMouseAndPressesKeys() throws IOException {
        open("<div style='height: 3000px'></div><p id=far onmousemove='this.title = \"hovered\"'>far down</p>"
                + "<button>one</button>");

        browser.hover("#far");
        browser.waitUntil("document.querySelector('#far').title");
        browser.press("Tab");

        assertThat(browser.evaluate("document.querySelector('#far').title").asString())
                .isEqualTo("hovered");
        assertThat(browser.evaluate("document.activeElement.innerText").asString())
                .isEqualTo("one");
    }

    @Test
    void takesPicturesAtAnySizeAndScheme() throws IOException {
        open(
                "<style>body { margin: 0 } div { height: 2000px } @media (prefers-color-scheme: dark) { div { color: red } }"
                        + "</style><div>tall</div>");
        browser.viewport(390, 844);
        browser.media("screen", "dark");

        var shown = ImageIO.read(new ByteArrayInputStream(browser.screenshot(false)));
        var whole = ImageIO.read(new ByteArrayInputStream(browser.screenshot(true)));

        assertThat(shown.getWidth()).isEqualTo(390);
        assertThat(shown.getHeight()).isEqualTo(844);
        assertThat(whole.getHeight()).isEqualTo(2000);
        assertThat(browser.evaluate("getComputedStyle(document.querySelector('div')).color")
                        .asString())
                .isEqualTo("rgb(255, 0, 0)");
        assertThat(new String(browser.pdf(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }

    @Test
    void aScriptThatFailsSaysWhy() throws IOException {
        open("<p>page</p>");

        assertThatThrownBy(() -> browser.evaluate("nobody.knows"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nobody is not defined");
    }

    private void open(String html) throws IOException {
        Path page = folder.resolve("page.html");
        Files.writeString(page, "<!doctype html><title>test</title>" + html);
        browser.open(page.toUri());
    }
}
