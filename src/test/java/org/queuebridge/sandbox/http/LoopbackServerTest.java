package org.queuebridge.sandbox.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class LoopbackServerTest {
    @AutoClose
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void handlersGetTheWholeRequestDecoded() throws Exception {
        var seen = new SynchronousQueue<Request>();
        try (var server = LoopbackServer.start(0, request -> {
            seen.put(request);
            return Response.empty(204);
        })) {
            var answer = client.sendAsync(
                    HttpRequest.newBuilder(server.url().resolve("/a%20b?name=S%C3%BCd+EN&id=1&id=2&flag"))
                            .header("X-Thing", "yes")
                            .POST(BodyPublishers.ofString("grant_type=client_credentials&x=日本"))
                            .build(),
                    BodyHandlers.ofString());

            Request request = seen.poll(10, TimeUnit.SECONDS);
            assertThat(request).isNotNull();
            assertThat(request.method()).isEqualTo("POST");
            assertThat(request.path()).isEqualTo("/a b");
            assertThat(request.query().first("name")).contains("Süd EN");
            assertThat(request.query().all("id")).isEqualTo(List.of("1", "2"));
            assertThat(request.query().first("flag")).contains("");
            assertThat(request.query().first("other")).isEmpty();
            assertThat(request.header("x-thing")).contains("yes");
            assertThat(request.form().first("grant_type")).contains("client_credentials");
            assertThat(request.form().first("x")).contains("日本");
            assertThat(answer.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(204);
        }
    }

    @Test
    void answersCarryStatusHeadersAndUnicode() throws Exception {
        try (var server =
                LoopbackServer.start(0, _ -> new Response(418, Map.of(), "Großkunden 💬").with("X-One", "1"))) {
            HttpResponse<String> answer = get(server);

            assertThat(answer.statusCode()).isEqualTo(418);
            assertThat(answer.body()).isEqualTo("Großkunden 💬");
            assertThat(answer.headers().firstValue("x-one")).contains("1");
        }
    }

    @Test
    void aFailingHandlerGives500() throws Exception {
        try (var server = LoopbackServer.start(0, _ -> {
            throw new IllegalStateException("on purpose");
        })) {
            assertThat(get(server).statusCode()).isEqualTo(500);
        }
    }

    @Test
    void listensOnLoopbackOnly() throws Exception {
        try (var server = LoopbackServer.start(0, _ -> Response.empty(200))) {
            assertThat(server.url()).hasScheme("http").hasHost("127.0.0.1").hasPort(server.port());
        }
    }

    @Test
    void aPortInUseIsSaid() throws Exception {
        try (var first = LoopbackServer.start(0, _ -> Response.empty(200))) {
            assertThatThrownBy(() -> LoopbackServer.start(first.port(), _ -> Response.empty(200)))
                    .isInstanceOf(BindException.class)
                    .hasMessageStartingWith("port " + first.port() + ": ");
        }
    }

    @Test
    void cuttingEndsTheConnectionWithoutAnAnswer() throws Exception {
        try (var server = LoopbackServer.start(0, _ -> new HttpAnswer.Cut())) {
            assertThatThrownBy(() -> get(server)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void closingEndsDelayedResponses() throws Exception {
        var arrived = new CountDownLatch(1);
        CompletableFuture<HttpResponse<String>> answer;
        try (var server = LoopbackServer.start(0, _ -> {
            arrived.countDown();
            Thread.sleep(Duration.ofHours(1));
            return Response.empty(200);
        })) {
            answer = client.sendAsync(HttpRequest.newBuilder(server.url()).build(), BodyHandlers.ofString());
            assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(answer).failsWithin(Duration.ofSeconds(10));
    }

    private HttpResponse<String> get(LoopbackServer server) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(server.url()).build(), BodyHandlers.ofString());
    }
}
