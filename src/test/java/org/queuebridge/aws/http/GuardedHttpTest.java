package org.queuebridge.aws.http;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.aws.AwsConnector;
import org.queuebridge.aws.AwsFailureAssertions;
import org.queuebridge.aws.AwsStub;
import org.queuebridge.aws.credentials.AwsFiles;
import org.queuebridge.aws.failure.SdkFailures;
import org.queuebridge.connect.AwsChoice;
import org.queuebridge.connect.AwsCredentials;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.servicequotas.ServiceQuotasClient;
import software.amazon.awssdk.services.signin.SigninClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sso.SsoClient;
import software.amazon.awssdk.services.ssooidc.SsoOidcClient;
import software.amazon.awssdk.services.sts.StsClient;

/** No client of the SDK sends credentials in plain text, or reads without end. */
class GuardedHttpTest {
    private static final String ELSEWHERE = "http://192.0.2.1";

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"http://192.0.2.1/", "http://example.com:8080/a?b=c", "http://127.0.0.1.example.com/"})
    void refusesPlainHttpToOtherComputers(String address) {
        Failure failure = SdkFailures.ours(catchThrowable(() -> prepare(guarded(), address)))
                .orElseThrow()
                .failure();

        assertThat(failure.reason()).isEqualTo(Reason.PLAIN_HTTP);
        assertThat(address).startsWith(failure.args().getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1:1/", "http://localhost/", "http://[::1]:8080/?x=y", "https://example.com/"})
    void allowsHttpsAndLoopback(String address) {
        assertThatCode(() -> prepare(guarded(), address)).doesNotThrowAnyException();
    }

    /** The SDK builds some of them by itself, to fetch the credentials of a profile. */
    @Test
    void guardsEveryClient() {
        connector();

        assertThat(CLIENTS.keySet()).isEqualTo(servicesOnTheClassPath());
        assertThat(CLIENTS)
                .allSatisfy((service, call) -> assertThat(catchThrowable(call::run))
                        .as(service)
                        .satisfies(thrown -> assertThat(SdkFailures.ours(thrown))
                                .map(ours -> ours.failure().reason())
                                .contains(Reason.PLAIN_HTTP)));
    }

    private static final Map<String, Runnable> CLIENTS = Map.ofEntries(
            entry("cloudwatch", () -> client(CloudWatchClient.builder()).listMetrics()),
            entry("cloudwatchlogs", () -> client(CloudWatchLogsClient.builder()).describeLogGroups()),
            entry("eventbridge", () -> client(EventBridgeClient.builder()).listRules(_ -> {})),
            entry("kms", () -> client(KmsClient.builder()).listAliases()),
            entry("lambda", () -> client(LambdaClient.builder()).listFunctions()),
            entry("servicequotas", () -> client(ServiceQuotasClient.builder()).listServices(_ -> {})),
            entry(
                    "signin",
                    () -> client(SigninClient.builder())
                            .createOAuth2Token(it ->
                                    it.tokenInput(token -> token.clientId("c").grantType("g")))),
            entry("sns", () -> client(SnsClient.builder()).listTopics()),
            entry("sqs", () -> client(SqsClient.builder()).listQueues()),
            entry("sso", () -> client(SsoClient.builder()).listAccounts(it -> it.accessToken("t"))),
            entry("ssooidc", () -> client(SsoOidcClient.builder()).createToken(_ -> {})),
            entry("sts", () -> client(StsClient.builder()).getCallerIdentity()));

    /** Without an HTTP client of its own. */
    private static <B extends AwsClientBuilder<B, C>, C> C client(B builder) {
        return builder.endpointOverride(URI.create(ELSEWHERE))
                .region(Region.of(AwsStub.REGION))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIA", "x")))
                .build();
    }

    private static Set<String> servicesOnTheClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(jar -> jar.toString().contains("awssdk"))
                .flatMap(GuardedHttpTest::services)
                .collect(Collectors.toSet());
    }

    private static Stream<String> services(Path jar) {
        try (FileSystem files = FileSystems.newFileSystem(jar);
                Stream<Path> packages = Files.list(files.getPath("software/amazon/awssdk/services"))) {
            return packages.map(each -> each.getFileName().toString()).toList().stream();
        } catch (NotDirectoryException _) {
            return Stream.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        aws.endpointUrlSts | role_arn = arn:aws:iam::123456789012:role/r\\nsource_profile = keys
        aws.endpointUrl    | role_arn = arn:aws:iam::123456789012:role/r\\nsource_profile = keys
        aws.endpointUrlSts | role_arn = arn:aws:iam::123456789012:role/r\\nweb_identity_token_file = TOKEN
        """, delimiter = '|')
    void sendsNothingForAProfileByPlainHttp(String property, String profile) throws IOException {
        Path token = Files.writeString(home.resolve("token"), "a token");
        Files.writeString(
                home.resolve("config"),
                "[profile dev]\nregion = eu-central-1\n"
                        + profile.replace("\\n", "\n").replace("TOKEN", token.toString())
                        + "\n[profile keys]\naws_access_key_id = AKIAEXAMPLE\naws_secret_access_key = "
                        + AwsStub.SECRET + "\n");
        System.setProperty(property, ELSEWHERE);
        System.setProperty("aws.region", AwsStub.REGION);
        try {
            Failure failure = AwsFailureAssertions.of(() -> connector()
                    .connect(new AwsChoice(
                            new AwsCredentials.Profile("dev"), Optional.empty(), Optional.of("http://127.0.0.1:1"))));

            assertThat(failure.reason()).isEqualTo(Reason.PLAIN_HTTP);
            assertThat(failure.args()).containsExactly(ELSEWHERE);
        } finally {
            System.clearProperty(property);
            System.clearProperty("aws.region");
        }
    }

    @ParameterizedTest
    @CsvSource({"200, 32 MB", "400, 4 MB"})
    void anEndlessResponseFailsWithoutRetry(int status, String limit) throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = endless(status, asked);
        try {
            String endpoint = "http://127.0.0.1:" + server.getAddress().getPort();
            Failure failure = AwsFailureAssertions.of(() -> connector()
                    .connect(new AwsChoice(AwsStub.keys(), Optional.of(AwsStub.REGION), Optional.of(endpoint))));

            assertThat(failure.reason()).isEqualTo(Reason.AWS_UNREADABLE);
            assertThat(failure.evidence().message()).contains("The answer is longer than " + limit + ".");
            assertThat(asked).hasValue(1);
        } finally {
            server.stop(0);
        }
    }

    private AwsConnector connector() {
        return new AwsConnector(
                new AwsFiles(home.resolve("config"), home.resolve("credentials")),
                _ -> null,
                ProxySelector.of(null),
                AwsStub.hasty());
    }

    private static GuardedHttp guarded() {
        return GuardedHttp.through(ProxySelector.of(null), AwsStub.hasty().attemptTimeout());
    }

    private static void prepare(SdkHttpClient client, String address) {
        client.prepareRequest(HttpExecuteRequest.builder()
                .request(SdkHttpRequest.builder()
                        .method(SdkHttpMethod.POST)
                        .uri(URI.create(address))
                        .build())
                .build());
    }

    /** An answer that begins well. */
    private static HttpServer endless(int status, AtomicInteger asked) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] words = "a word and ".repeat(6_000).getBytes(StandardCharsets.US_ASCII);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(status, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write("<GetCallerIdentityResponse><Arn>".getBytes(StandardCharsets.US_ASCII));
                while (true) {
                    out.write(words);
                }
            }
        });
        server.start();
        return server;
    }
}
