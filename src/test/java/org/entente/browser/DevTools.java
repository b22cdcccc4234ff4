package org.entente.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A connection that speaks Chromium's DevTools protocol: a command and its answer, and events as they come. */
final class DevTools implements WebSocket.Listener, AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final long ANSWER_WITHIN_SECONDS = 30;

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final BiConsumer<String, JsonNode> onEvent;
    private final StringBuilder received = new StringBuilder();
    private final WebSocket socket;
    private volatile String session = "";

    /** Connects to a running browser; {@code onEvent} gets each event's method and parameters. */
    DevTools(URI address, BiConsumer<String, JsonNode> onEvent) {
        this.onEvent = onEvent;
        this.socket = http.newWebSocketBuilder().buildAsync(address, this).join();
    }

    /** Opens an empty tab; commands go to it from here on. */
    void openTab() {
        String target = send("Target.createTarget", Map.of("url", "about:blank"))
                .path("targetId")
                .asString();
        session = send("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asString();
    }

    /** Sends a command and waits for its answer. */
    JsonNode send(String method, Map<String, ?> parameters) {
        int id = lastId.incrementAndGet();
        ObjectNode message = JSON.createObjectNode();
        message.put("id", id).put("method", method).set("params", JSON.valueToTree(parameters));
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        socket.sendText(message.toString(), true).join();
        return await(answer, method);
    }

    static <T> T await(CompletableFuture<T> future, String what) {
        try {
            return future.get(ANSWER_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException("no answer to " + what + " within " + ANSWER_WITHIN_SECONDS + " s", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(what + ": " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + what, e);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        received.append(text);
        if (last) {
            JsonNode message = JSON.readTree(received.toString());
            received.setLength(0);
            deliver(message);
        }
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        failAll(error);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        failAll(new IllegalStateException("the browser closed the connection"));
        return CompletableFuture.completedStage(null);
    }

    private void deliver(JsonNode message) {
        if (!message.has("id")) {
            onEvent.accept(message.path("method").asString(), message.path("params"));
            return;
        }
        CompletableFuture<JsonNode> answer = waiting.remove(message.path("id").asInt());
        if (answer == null) {
            return;
        }
        if (message.has("error")) {
            answer.completeExceptionally(new IllegalStateException(
                    message.path("error").path("message").asString()));
        } else {
            answer.complete(message.path("result"));
        }
    }

    private void failAll(Throwable error) {
        waiting.values().forEach(answer -> answer.completeExceptionally(error));
    }

    @Override
    public void close() {
        socket.abort();
        http.shutdownNow();
    }
}
