package org.queuebridge.genesys;

import java.net.Proxy;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.queuebridge.domain.FailureException;
import org.queuebridge.net.NetworkFailures;

/** Sends requests and says in our terms why one had no answer. */
final class Transport {
    private static final NetworkFailures FAILURES =
            new NetworkFailures(HttpTimeoutException.class::isInstance, "Tunnel failed");

    private final HttpClient http;
    private final Duration timeout;

    Transport(HttpClient http, Duration timeout) {
        this.http = http;
        this.timeout = timeout;
    }

    /**
     * The answer, whatever its status.
     *
     * @throws FailureException where there is none
     * @throws InterruptedException at once when the thread is interrupted; the request is given up
     */
    Reply send(HttpRequest request) throws InterruptedException {
        // The client's own timeout ends with the answer's head; this one covers a body that never ends.
        CompletableFuture<HttpResponse<String>> answer = http.sendAsync(request, BodyHandlers.ofString());
        try {
            return accepted(request, answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            throw failure(request, e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            throw failure(request, e);
        } finally {
            answer.cancel(true);
        }
    }

    private static Reply accepted(HttpRequest request, HttpResponse<String> answer) {
        if (answer.statusCode() == 407) {
            throw NetworkFailures.proxyRefuses(request.uri().getRawAuthority());
        }
        return new Reply(answer.statusCode(), answer.headers(), answer.body());
    }

    private FailureException failure(HttpRequest request, Throwable thrown) {
        return FAILURES.of(thrown, request.uri().getRawAuthority(), proxied(request));
    }

    private boolean proxied(HttpRequest request) {
        return http.proxy().stream()
                .flatMap(selector -> selector.select(request.uri()).stream())
                .anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT);
    }
}
