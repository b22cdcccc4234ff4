package org.entente.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;

/**
 * A headless Chromium with one tab, for tests of pages: it shows a page, runs scripts in it, moves the mouse, presses
 * keys, takes pictures, and remembers every error and every request.
 *
 * <p>Needs nothing but a Chromium or Chrome on the machine; {@link #orSkip} skips the test, loudly, where there is none.
 */
public final class Browser implements AutoCloseable {
    private final Chromium chromium;
    private final DevTools tools;
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile CompletableFuture<Boolean> loaded = new CompletableFuture<>();
    private volatile String page = "";

    private Browser(Path executable) throws IOException {
        chromium = Chromium.start(executable);
        tools = new DevTools(chromium.address(), this::event);
        tools.openTab();
        for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
            tools.send(domain + ".enable", Map.of());
        }
        viewport(1440, 900);
    }

    /** Starts a browser, or skips the running test when the machine has none. */
    public static Browser orSkip() {
        Optional<Path> executable = Chromium.find();
        if (executable.isEmpty()) {
            System.err.println("*** NO CHROMIUM FOUND: browser test skipped (apt-get install chromium) ***");
        }
        assumeTrue(executable.isPresent(), "no Chromium or Chrome on this machine");
        try {
            return new Browser(executable.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows a page (file, http or data address) and waits until it has loaded; forgets earlier errors and requests. */
    public void open(URI address) {
        errors.clear();
        requests.clear();
        page = address.toString();
        loaded = new CompletableFuture<>();
        JsonNode answer = tools.send("Page.navigate", Map.of("url", page));
        if (answer.has("errorText")) {
            throw new IllegalStateException(
                    "cannot open " + page + ": " + answer.path("errorText").asString());
        }
        DevTools.await(loaded, "load of " + page);
    }

    /** The value of a script's last expression; a promise is waited for. */
    public JsonNode evaluate(String script) {
        JsonNode answer = tools.send(
                "Runtime.evaluate", Map.of("expression", script, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(script + ": "
                    + answer.path("exceptionDetails")
                            .path("exception")
                            .path("description")
                            .asString());
        }
        return answer.path("result").path("value");
    }

    /** Text of the first element a CSS selector finds; fails when it finds none. */
    public String text(String selector) {
        return evaluate("document.querySelector(" + quote(selector) + ").innerText")
                .asString();
    }

    /** Waits until a script's expression is true. */
    public void waitUntil(String condition) {
        evaluate("new Promise(done => { const look = () => (" + condition
                + ") ? done(true) : setTimeout(look, 20); look(); })");
    }

    /** Moves the mouse to the middle of the first element a CSS selector finds, scrolled into view. */
    public void hover(String selector) {
        JsonNode at = evaluate("(() => { const e = document.querySelector(" + quote(selector)
                + "); e.scrollIntoView({block: 'center', behavior: 'instant'}); const r = e.getBoundingClientRect();"
                + " return {x: r.x + r.width / 2, y: r.y + r.height / 2}; })()");
        mouse("mouseMoved", at.path("x").asDouble(), at.path("y").asDouble());
    }

    /** Moves the mouse to a point of the viewport, in CSS pixels. */
    public void moveMouse(double x, double y) {
        mouse("mouseMoved", x, y);
    }

    /** Clicks at a point of the viewport, in CSS pixels. */
    public void click(double x, double y) {
        mouse("mouseMoved", x, y);
        mouse("mousePressed", x, y);
        mouse("mouseReleased", x, y);
    }

    /** Presses and releases a key by its DOM name, such as {@code Tab}, {@code Enter} or {@code ArrowDown}. */
    public void press(String key) {
        int code = switch (key) {
            case "Tab" -> 9;
            case "Enter" -> 13;
            case "Escape" -> 27;
            case " " -> 32;
            case "ArrowLeft" -> 37;
            case "ArrowUp" -> 38;
            case "ArrowRight" -> 39;
            case "ArrowDown" -> 40;
            default -> throw new IllegalArgumentException("no code known for key " + key);
        };
        Map<String, Object> event = new HashMap<>(Map.of("key", key, "code", key, "windowsVirtualKeyCode", code));
        if (key.equals("Enter")) {
            event.put("text", "\r");
        }
        event.put("type", "keyDown");
        tools.send("Input.dispatchKeyEvent", event);
        event.put("type", "keyUp");
        event.remove("text");
        tools.send("Input.dispatchKeyEvent", event);
    }

    /** Sets the size of the page's window in CSS pixels. */
    public void viewport(int width, int height) {
        tools.send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Shows the page as on screen or print ({@code media}) and in the light or dark scheme. */
    public void media(String media, String scheme) {
        tools.send(
                "Emulation.setEmulatedMedia",
                Map.of("media", media, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** A PNG of the viewport, or of the whole page. */
    public byte[] screenshot(boolean wholePage) {
        JsonNode answer = tools.send(
                "Page.captureScreenshot",
                Map.of("format", "png", "captureBeyondViewport", wholePage, "clip", clip(wholePage)));
        return Base64.getDecoder().decode(answer.path("data").asString());
    }

    /** The page as a PDF on A4. */
    public byte[] pdf() {
        JsonNode answer = tools.send(
                "Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69, "printBackground", true));
        return Base64.getDecoder().decode(answer.path("data").asString());
    }

    /** Uncaught exceptions, console errors, broken loads and violations of the content policy since the page opened. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /** Addresses asked for since the page opened, but for the page itself and for data and blob addresses. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        tools.close();
        chromium.close();
    }

    private void mouse(String type, double x, double y) {
        tools.send(
                "Input.dispatchMouseEvent",
                Map.of(
                        "type",
                        type,
                        "x",
                        x,
                        "y",
                        y,
                        "button",
                        type.equals("mouseMoved") ? "none" : "left",
                        "clickCount",
                        1));
    }

    private Map<String, Object> clip(boolean wholePage) {
        JsonNode metrics = tools.send("Page.getLayoutMetrics", Map.of());
        JsonNode area = metrics.path(wholePage ? "cssContentSize" : "cssVisualViewport");
        double width = wholePage
                ? area.path("width").asDouble()
                : area.path("clientWidth").asDouble();
        double height = wholePage
                ? area.path("height").asDouble()
                : area.path("clientHeight").asDouble();
        double top = wholePage ? 0 : area.path("pageY").asDouble();
        return Map.of("x", 0, "y", top, "width", width, "height", height, "scale", 1);
    }

    private void event(String method, JsonNode event) {
        switch (method) {
            case "Page.loadEventFired" -> loaded.complete(true);
            case "Runtime.exceptionThrown" ->
                errors.add(event.path("exceptionDetails")
                        .path("exception")
                        .path("description")
                        .asString());
            case "Runtime.consoleAPICalled" -> {
                if (event.path("type").asString().equals("error")) {
                    errors.add(event.path("args").toString());
                }
            }
            case "Log.entryAdded" -> {
                if (event.path("entry").path("level").asString().equals("error")) {
                    errors.add(event.path("entry").path("text").asString());
                }
            }
            case "Network.requestWillBeSent" ->
                request(event.path("request").path("url").asString());
            default -> {
                // of the many events only these matter here
            }
        }
    }

    private void request(String address) {
        if (!address.equals(page) && !address.startsWith("data:") && !address.startsWith("blob:")) {
            requests.add(address);
        }
    }

    private static String quote(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
