package org.queuebridge.sandbox.events;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.queuebridge.sandbox.LocalAws;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.demo.DemoKeys;
import org.queuebridge.sandbox.demo.DemoRules;
import org.queuebridge.sandbox.demo.DemoTargets;
import org.queuebridge.sandbox.events.request.EventLimits;
import org.queuebridge.sandbox.http.Faults;
import org.queuebridge.sandbox.http.LoopbackServer;
import org.queuebridge.sandbox.targets.LocalTargets;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.urlconnection.ProxyConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.Target;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import software.amazon.awssdk.services.sts.StsClient;

/** The demo's AWS account on a free port, and the AWS SDK's own clients of it, which retry nothing. */
public final class LocalAwsFixture implements AutoCloseable {
    /** Those of a new account, but called as often as a test likes. */
    static final EventLimits UNHURRIED = EventLimits.ofNewAccount().withCallsPerSecond(Integer.MAX_VALUE);

    public static final Instant NOW = Instant.parse("2026-11-23T09:41:00Z");
    /** What the HTTP client sets by itself. */
    private static final Set<String> OWN_HEADERS = Set.of("host", "content-length");

    public static final String PARTNER_BUS = DemoAccount.EVENT_SOURCE;

    public final LocalEventBridge events;
    public final LocalTargets targets;
    public final Faults faults = new Faults(Duration.ZERO);
    private final LoopbackServer server;
    private final SdkHttpClient http = UrlConnectionHttpClient.builder()
            .proxyConfiguration(ProxyConfiguration.builder()
                    .useSystemPropertyValues(false)
                    .useEnvironmentVariablesValues(false)
                    .build())
            .build();

    public LocalAwsFixture() {
        this(UNHURRIED);
    }

    public LocalAwsFixture(EventLimits limits) {
        this(limits, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    public LocalAwsFixture(EventLimits limits, Clock clock) {
        targets = DemoTargets.all(clock);
        events = DemoRules.eventBridge(limits, clock, targets);
        try {
            server = LoopbackServer.start(0, new LocalAws(events, targets, DemoKeys.all(), faults));
        } catch (IOException e) {
            throw new IllegalStateException("no free port", e);
        }
    }

    public URI url() {
        return server.url();
    }

    public EventBridgeClient client() {
        return client(DemoAccount.ACCESS_KEY_ID, DemoAccount.AWS_REGION);
    }

    public EventBridgeClient client(String accessKeyId, String region) {
        return client(AwsBasicCredentials.create(accessKeyId, DemoAccount.SECRET_ACCESS_KEY), region);
    }

    public EventBridgeClient client(AwsCredentials credentials, String region) {
        return configured(EventBridgeClient.builder(), credentials, region).build();
    }

    /** A client of another service, for who has that key. */
    public <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C client(B builder, String accessKeyId) {
        return configured(
                        builder,
                        AwsBasicCredentials.create(accessKeyId, DemoAccount.SECRET_ACCESS_KEY),
                        DemoAccount.AWS_REGION)
                .build();
    }

    StsClient sts(String accessKeyId) {
        return sts(AwsBasicCredentials.create(accessKeyId, DemoAccount.SECRET_ACCESS_KEY));
    }

    StsClient sts(AwsCredentials credentials) {
        return configured(StsClient.builder(), credentials, DemoAccount.AWS_REGION)
                .build();
    }

    /**
     * Sends a request signed by the AWS SDK, with a hash of its body.
     *
     * @param headers signed too
     * @param tampering what is done to the request after it was signed
     */
    public HttpResponse<String> send(
            String accessKeyId, Map<String, String> headers, String body, UnaryOperator<HttpRequest.Builder> tampering)
            throws Exception {
        SdkHttpRequest.Builder request = SdkHttpRequest.builder().uri(url()).method(SdkHttpMethod.POST);
        headers.forEach(request::putHeader);
        SdkHttpRequest signed = AwsV4HttpSigner.create()
                .sign(sign -> sign.identity(AwsBasicCredentials.create(accessKeyId, DemoAccount.SECRET_ACCESS_KEY))
                        .request(request.build())
                        .payload(ContentStreamProvider.fromUtf8String(body))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "events")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, DemoAccount.AWS_REGION))
                .request();
        HttpRequest.Builder sent = HttpRequest.newBuilder(url()).POST(BodyPublishers.ofString(body));
        signed.forEachHeader((name, values) -> {
            if (!OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> sent.header(name, value));
            }
        });
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(tampering.apply(sent).build(), BodyHandlers.ofString());
        }
    }

    public static Target target(String id, String arn) {
        return Target.builder().id(id).arn(arn).build();
    }

    /** The text of a message's attribute; empty where it has none of that name. */
    public static String attribute(Message message, String name) {
        return Optional.ofNullable(message.messageAttributes().get(name))
                .map(MessageAttributeValue::stringValue)
                .orElse("");
    }

    private <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> B configured(
            B builder, AwsCredentials credentials, String region) {
        return builder.endpointOverride(url())
                .region(Region.of(region))
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .overrideConfiguration(override -> override.retryStrategy(DefaultRetryStrategy.doNotRetry()))
                .httpClient(http);
    }

    @Override
    public void close() {
        server.close();
        http.close();
    }
}
