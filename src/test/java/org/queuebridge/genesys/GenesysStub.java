package org.queuebridge.genesys;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilterAction;
import com.github.tomakehurst.wiremock.extension.requestfilter.StubRequestFilterV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.queuebridge.connect.GenesysCredentials;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Secret;
import org.queuebridge.net.FakeTime;
import org.queuebridge.net.ProxyChoice;
import org.queuebridge.task.Pause;

/** A Genesys Cloud that gives the responses a test sets; at first those of a healthy organization. */
final class GenesysStub implements BeforeEachCallback, AfterEachCallback {
    static final String TOKEN_PATH = "/oauth/token";
    static final String ME = "/api/v2/organizations/me";
    static final String QUEUES = "/api/v2/routing/queues";
    static final String INTEGRATIONS = "/api/v2/integrations";
    static final String TOKEN = "REDACTED-EXAMPLE-TOKEN";
    static final String SECRET = "s3cr3t-of-the-client";

    private final WireMockServer server =
            new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1").extensions(new Arrivals()));
    private final BlockingQueue<String> arrived = new LinkedBlockingQueue<>();
    private FakeTime time = new FakeTime();

    @Override
    public void beforeEach(ExtensionContext context) {
        time = new FakeTime();
        server.start();
        server.stubFor(post(urlPathEqualTo(TOKEN_PATH)).willReturn(okJson(sample("oauth-token-200"))));
        answer(ME, okJson(sample("organizations-me")));
        answer(QUEUES, okJson(sample("routing-queues-page1")));
        answer(INTEGRATIONS, okJson(sample("integrations-expand-config-current")));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        server.stop();
    }

    WireMockServer server() {
        return server;
    }

    FakeTime time() {
        return time;
    }

    String host() {
        return "127.0.0.1:" + server.port();
    }

    void answer(String path, ResponseDefinitionBuilder response) {
        server.stubFor(get(urlPathMatching(path)).willReturn(response));
    }

    /** Gives this response to the first calls for queues, then a page of queues. */
    void answerFirst(ResponseDefinitionBuilder response, int times) {
        for (int i = 0; i <= times; i++) {
            server.stubFor(get(urlPathEqualTo(QUEUES))
                    .inScenario("first")
                    .whenScenarioStateIs(i == 0 ? STARTED : "call " + i)
                    .willSetStateTo("call " + (i + 1))
                    .willReturn(i < times ? response : okJson(sample("routing-queues-page1"))));
        }
    }

    void answerLogin(ResponseDefinitionBuilder response) {
        server.stubFor(post(urlPathEqualTo(TOKEN_PATH)).willReturn(response));
    }

    GenesysSession signIn() {
        return signIn(Duration.ofSeconds(20));
    }

    GenesysSession signIn(Duration timeout) {
        return signIn("http://" + host(), timeout);
    }

    GenesysSession signIn(String region, Duration timeout) {
        return signIn(region, timeout, time);
    }

    GenesysSession signIn(String region, Duration timeout, Pause pause) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(new ProxyChoice(null, _ -> null))
                .build();
        return new GenesysCloudSignIn(new GenesysCallSettings(http, timeout, pause, () -> 0, time, time))
                .signIn(new GenesysCredentials(region, " the-client ", Secret.of(SECRET.toCharArray())));
    }

    /** Returns once a request to that path has arrived, even if no response was sent yet. */
    void awaitRequest(String path) throws InterruptedException {
        String next = path;
        do {
            next = arrived.poll(20, TimeUnit.SECONDS);
            assertThat(next).as("a request to " + path).isNotNull();
        } while (!path.equals(next));
    }

    static ResponseDefinitionBuilder refusal(int status, String sample) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withHeader("ININ-Correlation-Id", "correlation-1")
                .withBody(sample(sample));
    }

    /** What the recorded refusals tell of themselves: their code, their message and the same context id. */
    static Evidence evidence(String code, String message) {
        return new Evidence(
                Optional.of(code), Optional.of(message), Optional.of("e49cd26d-348c-4e6f-b955-7586f5bf2069"));
    }

    static String sample(String name) {
        try (InputStream in = GenesysStub.class.getResourceAsStream("/samples/genesys-api/" + name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Arrivals implements StubRequestFilterV2 {
        @Override
        public RequestFilterAction filter(Request request, ServeEvent event) {
            arrived.add(URI.create(request.getUrl()).getPath());
            return RequestFilterAction.continueWith(request);
        }

        @Override
        public String getName() {
            return "arrivals";
        }
    }
}
