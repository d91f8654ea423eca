package org.queuebridge.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.ProxySelector;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.queuebridge.aws.client.AwsCallSettings;
import org.queuebridge.aws.client.AwsClients;
import org.queuebridge.aws.client.ClientAccess;
import org.queuebridge.aws.credentials.AwsFiles;
import org.queuebridge.aws.eventbridge.EventBridgeGateway;
import org.queuebridge.aws.http.EndpointAddress;
import org.queuebridge.aws.metrics.AwsQuotas;
import org.queuebridge.aws.metrics.CloudWatchMetrics;
import org.queuebridge.aws.policy.LogPolicies;
import org.queuebridge.connect.AwsChoice;
import org.queuebridge.connect.AwsCredentials;
import org.queuebridge.domain.Secret;
import org.queuebridge.metrics.EventMetrics;
import org.queuebridge.metrics.quota.EventQuotas;
import org.queuebridge.net.Retry;
import org.queuebridge.rules.EventBridge;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** Answers on loopback as a test tells it, in the protocols of EventBridge and STS. */
public final class AwsStub implements AutoCloseable {
    private static final int FASTER_THAN_TESTS = 1_000_000;
    public static final String SECRET = "wonderful secret";
    public static final String REGION = "eu-central-1";
    public static final AwsFiles NO_FILES = new AwsFiles(Path.of("no", "config"), Path.of("no", "credentials"));
    static final String CALLER = "arn:aws:sts::123456789012:assumed-role/Admins/jo";
    static final String IDENTITY = """
        <GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>\
        <Arn>%s</Arn><UserId>AROA:jo</UserId><Account>123456789012</Account></GetCallerIdentityResult>\
        <ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata></GetCallerIdentityResponse>\
        """.formatted(CALLER);

    private final WireMockServer server =
            new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());

    public AwsStub() {
        server.start();
    }

    /** Calls again at once, and soon gives up. */
    public static AwsCallSettings hasty() {
        return settings(BackoffStrategy.retryImmediately(), FASTER_THAN_TESTS);
    }

    /** Waits for a moment between attempts, as many callers in step would meet the same fault each time. */
    public static AwsCallSettings hasty(int callsPerSecond) {
        return settings(BackoffStrategy.exponentialDelay(Duration.ofMillis(2), Duration.ofMillis(50)), callsPerSecond);
    }

    private static AwsCallSettings settings(BackoffStrategy between, int callsPerSecond) {
        return new AwsCallSettings(
                Duration.ofSeconds(20),
                Duration.ofSeconds(20),
                AwsCallSettings.patient()
                        .backoffStrategy(between)
                        .throttlingBackoffStrategy(between)
                        .build(),
                new Retry(5, Duration.ofMillis(1), Duration.ofMillis(1), _ -> {}, () -> 0),
                callsPerSecond);
    }

    public static AwsCredentials.Keys keys() {
        return new AwsCredentials.Keys("AKIAEXAMPLE", Secret.of(SECRET.toCharArray()), Optional.empty());
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.port();
    }

    /** Keys, region and this endpoint. */
    public AwsChoice choice() {
        return new AwsChoice(keys(), Optional.of(REGION), Optional.of(endpoint()));
    }

    public EventBridge eventBridge() {
        return eventBridge(hasty());
    }

    public EventBridge eventBridge(AwsCallSettings settings) {
        return new EventBridgeGateway(clients(settings).eventBridge(access()));
    }

    public LogPolicies logs() {
        return clients(hasty()).logs(access()).with(LogPolicies::new);
    }

    public EventMetrics metrics() {
        return CloudWatchMetrics.of(clients(hasty()), access());
    }

    public EventQuotas quotas() {
        return AwsQuotas.of(clients(hasty()), access());
    }

    private static AwsClients clients(AwsCallSettings settings) {
        return new AwsClients(settings, ProxySelector.of(null));
    }

    private ClientAccess access() {
        return new ClientAccess(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIAEXAMPLE", SECRET)),
                Region.of(REGION),
                Optional.of(EndpointAddress.parse(endpoint())),
                ProfileFile.aggregator().build(),
                "default");
    }

    /** Whoever calls is somebody. */
    public AwsStub knowsCaller() {
        return identity(aResponse().withBody(IDENTITY));
    }

    AwsStub identity(ResponseDefinitionBuilder answer) {
        server.stubFor(post(urlEqualTo("/"))
                .withRequestBody(containing("Action=GetCallerIdentity"))
                .willReturn(answer));
        return this;
    }

    /** Answers of an operation of EventBridge, one after the other; the last again and again. */
    public AwsStub answers(String operation, ResponseDefinitionBuilder... answers) {
        return answersOf("AWSEvents", operation, answers);
    }

    /** The same of another service that speaks AWS JSON. */
    public AwsStub answersOf(String service, String operation, ResponseDefinitionBuilder... answers) {
        return answer(
                () -> post(urlEqualTo("/")).withHeader("X-Amz-Target", equalTo(service + "." + operation)),
                operation,
                answers);
    }

    /** The same of an operation that has an address of its own. */
    public AwsStub answersAt(String path, ResponseDefinitionBuilder... answers) {
        return answer(() -> post(urlEqualTo(path)), path, answers);
    }

    private AwsStub answer(Supplier<MappingBuilder> request, String name, ResponseDefinitionBuilder... answers) {
        for (int i = 0; i < answers.length; i++) {
            server.stubFor(request.get()
                    .inScenario(name)
                    .whenScenarioStateIs(state(i))
                    .willSetStateTo(state(Math.min(i + 1, answers.length - 1)))
                    .willReturn(answers[i]));
        }
        return this;
    }

    private static String state(int answered) {
        return answered == 0 ? Scenario.STARTED : "answered " + answered;
    }

    public static ResponseDefinitionBuilder ok(String json) {
        return aResponse()
                .withHeader("Content-Type", "application/x-amz-json-1.1")
                .withHeader("x-amzn-RequestId", "request-1")
                .withBody(json);
    }

    public static ResponseDefinitionBuilder refusal(int status, String code, String message) {
        JsonObject body = new JsonObject();
        body.addProperty("__type", code);
        body.addProperty("message", message);
        return ok(body.toString()).withStatus(status);
    }

    /** The bodies that an operation was sent, in order. */
    public List<JsonObject> sent(String operation) {
        return server
                .findAll(
                        postRequestedFor(urlEqualTo("/")).withHeader("X-Amz-Target", equalTo("AWSEvents." + operation)))
                .stream()
                .map(LoggedRequest::getBodyAsString)
                .map(body -> JsonParser.parseString(body).getAsJsonObject())
                .toList();
    }

    /** The requests to an address, in order. */
    public List<LoggedRequest> sentTo(String path) {
        return server.findAll(postRequestedFor(urlEqualTo(path)));
    }

    /** Opens once a request has come in, before it is answered. */
    CountDownLatch called() {
        CountDownLatch called = new CountDownLatch(1);
        server.addMockServiceRequestListener((_, _) -> called.countDown());
        return called;
    }

    /** Every request, in order. */
    List<LoggedRequest> requests() {
        return sentTo("/");
    }

    @Override
    public void close() {
        server.stop();
    }
}
