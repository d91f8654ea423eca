package org.queuebridge.sandbox.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses requests of web pages. A browser lets any page send requests to 127.0.0.1: through a host name that resolves
 * to it, with the header {@code Origin}, or as a form or plain text, which need no permission. Programs that use the
 * sandbox do none of it.
 */
final class RequestGuard {
    /** Bytes of a request's body. */
    static final int LONGEST_BODY = 1024 * 1024;

    private static final Set<String> LOOPBACK_NAMES = Set.of("127.0.0.1", "localhost");
    private static final Set<String> MEDIA_TYPES = Set.of(
            "application/cbor",
            "application/json",
            "application/x-amz-json-1.0",
            "application/x-amz-json-1.1",
            "application/x-www-form-urlencoded");

    private RequestGuard() {}

    /** The answer to a request whose headers show that a page sent it. */
    static Optional<Response> refusal(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        List<String> hosts = headers.getOrDefault("Host", List.of());
        if (hosts.size() != 1 || !isLoopback(hosts.getFirst()) || !isLoopback(exchange.getRequestURI())) {
            return refused(403, "The sandbox answers only at 127.0.0.1 and localhost.");
        }
        if (headers.containsKey("Origin") || !isOwnSite(headers)) {
            return refused(403, "The sandbox does not answer web pages.");
        }
        return Optional.empty();
    }

    /** The body, or the refusal of one that is too long or of a type that pages can send. */
    static Body body(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            return new Body(Content.of(""), refused(413, "The body is longer than " + LONGEST_BODY + " bytes."));
        }
        Optional<String> type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                .map(Request::mediaType);
        boolean known = body.length == 0 || type.map(MEDIA_TYPES::contains).orElse(true);
        return new Body(
                Content.of(body), known ? Optional.empty() : refused(415, "The body's Content-Type is not JSON."));
    }

    /** A request's body, and why it is not taken. */
    record Body(Content content, Optional<Response> refusal) {}

    /** Browsers say where a request comes from; {@code none} is a typed address. */
    private static boolean isOwnSite(Headers headers) {
        return headers.getOrDefault("Sec-Fetch-Site", List.of("none")).equals(List.of("none"));
    }

    private static boolean isLoopback(String hostAndPort) {
        String host = hostAndPort.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
        return LOOPBACK_NAMES.contains(host);
    }

    /** A request line may carry a host, which goes before the header. */
    private static boolean isLoopback(URI requested) {
        return requested.getRawAuthority() == null || isLoopback(requested.getRawAuthority());
    }

    private static Optional<Response> refused(int status, String message) {
        return Optional.of(Response.problem(status, message));
    }
}
