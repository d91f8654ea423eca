package org.queuebridge.sandbox.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it arrived, read completely.
 *
 * @param method upper-case
 * @param path decoded, without the query
 * @param query decoded
 * @param headers all values by lower-case name
 * @param content the body; empty where there is none
 */
public record Request(
        String method, String path, Parameters query, Map<String, List<String>> headers, Content content) {
    public Request {
        headers = Map.copyOf(headers);
    }

    /** One with a body of text. */
    public Request(String method, String path, Parameters query, Map<String, List<String>> headers, String body) {
        this(method, path, query, headers, Content.of(body));
    }

    /** The body decoded as UTF-8. */
    public String body() {
        return content.text();
    }

    /** The first value of a header, whatever its case. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }

    /** Whether the body is said to be JSON, which no web page can say unasked. */
    public boolean isJson() {
        return header("Content-Type")
                .map(Request::mediaType)
                .filter("application/json"::equals)
                .isPresent();
    }

    /** What a header {@code Content-Type} says, without its parameters, in lower case. */
    static String mediaType(String contentType) {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** The body read as a form. */
    public Parameters form() {
        return Parameters.parse(body());
    }
}
