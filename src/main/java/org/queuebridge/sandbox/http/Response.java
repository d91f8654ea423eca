package org.queuebridge.sandbox.http;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A complete answer.
 *
 * @param status 200 to 599
 * @param headers one value each; {@code Content-Length} and {@code Date} are added when sent
 * @param content the body
 */
public record Response(int status, Map<String, String> headers, Content content) implements HttpAnswer {
    public Response {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** One with a body of text. */
    public Response(int status, Map<String, String> headers, String body) {
        this(status, headers, Content.of(body));
    }

    /** The body decoded as UTF-8. */
    public String body() {
        return content.text();
    }

    /** An answer without a body. */
    public static Response empty(int status) {
        return new Response(status, Map.of(), "");
    }

    /** An answer of {@code application/json}; {@link #with} changes the type. */
    public static Response json(int status, JsonElement body) {
        return new Response(status, Map.of("Content-Type", "application/json"), body.toString());
    }

    /** A refusal of the sandbox's own, as {@code {"message": "…"}}. */
    public static Response problem(int status, String message) {
        JsonObject body = new JsonObject();
        body.addProperty("message", message);
        return json(status, body);
    }

    /** What doors answer to a body that is not said to be JSON. */
    public static Response notJson() {
        return problem(415, "The header Content-Type must be application/json.");
    }

    /** The same answer with this header instead of any of exactly that name. */
    public Response with(String header, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Response(status, all, content);
    }
}
