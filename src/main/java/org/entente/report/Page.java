package org.entente.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The frame around a report: head, style, script, and a policy that lets the page load nothing and run nothing but the one
 * script it carries.
 */
final class Page {
    private static final String STYLE = resource("report.css");
    private static final String SCRIPT = resource("report.js");

    private Page() {}

    static void open(Html html, String title) {
        html.raw("<!doctype html>\n<html lang=en><head><meta charset=utf-8>");
        html.raw("<meta http-equiv=Content-Security-Policy content=\"")
                .raw(policy())
                .raw("\">");
        html.raw(
                "<meta name=viewport content=\"width=device-width,initial-scale=1\"><meta name=referrer content=no-referrer>");
        html.raw("<meta name=color-scheme content=\"light dark\">").element("title", title);
        html.raw("<style>").raw(STYLE).raw("</style></head><body><a class=skip href=#main>Skip to the verdict</a>");
    }

    static void close(Html html) {
        html.raw("<div id=tip role=tooltip hidden></div><script>").raw(SCRIPT).raw("</script></body></html>\n");
    }

    static String policy() {
        return "default-src 'none'; style-src '" + hash(STYLE) + "'; script-src '" + hash(SCRIPT)
                + "'; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program's own files");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's own " + name, e);
        }
    }
}
