package org.queuebridge.sandbox.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An HTTP server on 127.0.0.1, and nowhere else. Each request has a virtual thread of its own. Requests of web pages,
 * and those with a body over 1 MB, are refused: 403, 413 or 415, with the reason as JSON.
 */
public final class LoopbackServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LoopbackServer.class);
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Handler handler;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** Answers requests; called by many threads at once. */
    @FunctionalInterface
    public interface Handler {
        /**
         * Answers one request. What it throws becomes a 500 and is logged.
         *
         * @throws InterruptedException when the server closes; the connection is then cut
         */
        HttpAnswer handle(Request request) throws InterruptedException;
    }

    private LoopbackServer(HttpServer server, Handler handler) {
        this.server = server;
        this.handler = handler;
    }

    /**
     * Starts a server.
     *
     * @param port the port, or 0 for a free one
     * @throws BindException naming the port, if it is in use or may not be had
     */
    public static LoopbackServer start(int port, Handler handler) throws IOException {
        HttpServer server = bound(port);
        LoopbackServer loopback = new LoopbackServer(server, handler);
        server.setExecutor(loopback.threads);
        server.createContext("/", loopback::serve);
        server.start();
        return loopback;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Its address, such as {@code http://127.0.0.1:49152}, without a slash at the end. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + port());
    }

    /** Stops at once: unfinished answers are not sent. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            threads.shutdownNow();
            server.stop(0);
            threads.close();
        }
    }

    // The exchange's own close is what cuts: before the answer's headers are sent, it closes the connection.
    private void serve(HttpExchange exchange) {
        try (exchange) {
            switch (answer(exchange)) {
                case Response response -> send(exchange, response);
                case HttpAnswer.Cut _ -> LOG.debug("cut {}", exchange.getRequestURI());
            }
        } catch (IOException e) {
            LOG.debug("the client of {} went away", exchange.getRequestURI(), e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpAnswer answer(HttpExchange exchange) throws IOException, InterruptedException {
        Optional<Response> foreign = RequestGuard.refusal(exchange);
        if (foreign.isPresent()) {
            return foreign.get();
        }
        RequestGuard.Body body = RequestGuard.body(exchange);
        return body.refusal().isPresent() ? body.refusal().get() : answer(read(exchange, body.content()));
    }

    private static HttpServer bound(int port) throws IOException {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), 0);
        } catch (SocketException e) {
            throw (BindException) new BindException("port " + port + ": " + e.getMessage()).initCause(e);
        }
    }

    private HttpAnswer answer(Request request) throws InterruptedException {
        try {
            return handler.handle(request);
        } catch (RuntimeException e) {
            LOG.error("{} {} failed", request.method(), request.path(), e);
            return Response.empty(500);
        }
    }

    private static Request read(HttpExchange exchange, Content body) {
        Map<String, List<String>> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        String query = exchange.getRequestURI().getRawQuery();
        return new Request(
                exchange.getRequestMethod().toUpperCase(Locale.ROOT),
                exchange.getRequestURI().getPath(),
                Parameters.parse(query == null ? "" : query),
                headers,
                body);
    }

    private static void send(HttpExchange exchange, Response response) throws IOException {
        response.headers()
                .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        byte[] body = response.content().bytes();
        boolean bodiless = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(response.status(), bodiless ? -1 : body.length);
        if (!bodiless) {
            exchange.getResponseBody().write(body);
        }
    }
}
