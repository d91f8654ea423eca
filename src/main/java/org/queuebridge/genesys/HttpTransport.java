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

/** Sends requests and says in our terms why one had no answer. */
final class HttpTransport {
    private static final NetworkFailures FAILURES =
            new NetworkFailures(HttpTimeoutException.class::isInstance, "Tunnel failed");

    /** The longest page that is read, in bytes: 500 queues are some hundred thousand. */
    static final int PAGE = 32 << 20;

    /** The longest token or refusal that is read, in bytes. */
    static final int SHORT = 4 << 20;

    private final HttpClient http;
    private final Duration timeout;

    HttpTransport(HttpClient http, Duration timeout) {
        this.http = http;
        this.timeout = timeout;
    }

    /**
     * The answer, whatever its status.
     *
     * @param limit how long the body may be, in bytes; a refusal's is shorter anyway
     * @throws FailureException where there is none
     * @throws InterruptedException at once when the thread is interrupted; the request is given up
     */
    HttpReply send(HttpRequest request, int limit) throws InterruptedException {
        // The client's own timeout ends with the answer's head; this one covers a body that never ends.
        CompletableFuture<HttpResponse<String>> answer =
                http.sendAsync(request, head -> new LimitedBody(head.statusCode() / 100 == 2 ? limit : SHORT));
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

    private static HttpReply accepted(HttpRequest request, HttpResponse<String> answer) {
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
