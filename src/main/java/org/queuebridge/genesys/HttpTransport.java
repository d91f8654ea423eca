package org.queuebridge.genesys;

import java.net.Proxy;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.queuebridge.domain.FailureException;
import org.queuebridge.net.NetworkFailures;

/**
 * Sends HTTP requests to Genesys Cloud, and turns time-outs and network errors into failures. The time-outs themselves
 * are set in {@link GenesysCallSettings}.
 */
final class HttpTransport {
    private static final NetworkFailures FAILURES =
            new NetworkFailures(HttpTimeoutException.class::isInstance, "Tunnel failed");

    /** The longest page that is read: a page of 500 queues has a few hundred thousand bytes. */
    static final int MAX_PAGE_BYTES = 32 << 20;

    /** The longest token response or error response that is read. */
    static final int MAX_SHORT_BYTES = 4 << 20;

    private final HttpClient http;
    private final Duration timeout;

    HttpTransport(HttpClient http, Duration timeout) {
        this.http = http;
        this.timeout = timeout;
    }

    /**
     * Sends a request and returns the response, whatever its status.
     *
     * @param limit how long the body of a successful response may be, in bytes
     * @throws FailureException if there is no response
     * @throws InterruptedException at once when the thread is interrupted; the request is canceled
     */
    HttpReply send(HttpRequest request, int limit) throws InterruptedException {
        // The client's own time-out covers only the headers; this one also covers a body that never ends.
        CompletableFuture<HttpResponse<String>> answer = http.sendAsync(
                request, head -> new LimitedBody(head.statusCode() / 100 == 2 ? limit : MAX_SHORT_BYTES));
        try {
            return reply(request, answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            throw failure(request, e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            throw failure(request, e);
        } finally {
            answer.cancel(true);
        }
    }

    private static HttpReply reply(HttpRequest request, HttpResponse<String> answer) {
        if (answer.statusCode() == 407) {
            throw NetworkFailures.proxyRefuses(request.uri().getRawAuthority());
        }
        return new HttpReply(answer.statusCode(), answer.headers(), answer.body());
    }

    private FailureException failure(HttpRequest request, Throwable thrown) {
        if (thrown instanceof LimitedBody.TooLong tooLong) {
            return GenesysRefusals.unreadable(
                    request.method() + " " + request.uri().getRawPath() + ": " + tooLong.getMessage());
        }
        return FAILURES.of(thrown, request.uri().getRawAuthority(), proxied(request));
    }

    private boolean proxied(HttpRequest request) {
        return http.proxy().stream()
                .flatMap(selector -> selector.select(request.uri()).stream())
                .anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT);
    }
}
