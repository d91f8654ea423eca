package org.queuebridge.aws.client;

import java.net.ProxySelector;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.queuebridge.aws.credentials.AwsFiles;
import org.queuebridge.aws.http.GuardedHttp;
import org.queuebridge.aws.http.GuardedHttpService;
import org.queuebridge.aws.http.HttpConnections;
import software.amazon.awssdk.awscore.AwsClient;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.servicequotas.ServiceQuotasClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sts.StsClient;

/**
 * Builds the clients of the AWS SDK. All share one HTTP client and one timer thread, so a client need not be closed;
 * closing one would close the credentials that other clients use.
 */
public final class AwsClients {
    private final AwsCallSettings settings;
    private final ProxySelector proxies;
    private final HttpConnections connections;
    private final SdkHttpClient http;
    private final PacedCalls paced;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("aws-timeouts").factory());

    /**
     * A client, and the calls that it is used through.
     *
     * @param <C> an SDK client
     */
    public record Opened<C>(C client, ServiceCalls calls) {
        /** Makes something from both. */
        public <T> T with(BiFunction<C, ServiceCalls, T> made) {
            return made.apply(client, calls);
        }
    }

    public AwsClients(AwsCallSettings settings, ProxySelector proxies) {
        this(settings, proxies, new PacedCalls(settings.callsPerSecond()));
    }

    private AwsClients(AwsCallSettings settings, ProxySelector proxies, PacedCalls paced) {
        GuardedHttpService.install();
        AwsFiles.keepFromSdk();
        this.settings = settings;
        this.proxies = proxies;
        this.paced = paced;
        this.connections = new HttpConnections(proxies, settings.attemptTimeout());
        this.http = GuardedHttp.through(connections);
    }

    /** Clients whose calls may wait for something to tell; they share the call rate. */
    public AwsClients forLongPolling() {
        return new AwsClients(settings.forLongPolling(), proxies, paced);
    }

    /**
     * The next calls are made in this account and region.
     *
     * @param callsPerSecond reads how many calls a second EventBridge allows there; empty where it cannot be told
     */
    public void pacedBy(String accountAndRegion, Supplier<Optional<Integer>> callsPerSecond) {
        paced.at(accountAndRegion, callsPerSecond);
    }

    public Opened<StsClient> sts(ClientAccess access) {
        return open(ServiceEndpoint.STS, StsClient.builder(), access);
    }

    public Opened<EventBridgeClient> eventBridge(ClientAccess access) {
        return open(ServiceEndpoint.EVENTS, EventBridgeClient.builder(), access);
    }

    public Opened<LambdaClient> lambda(ClientAccess access) {
        return open(ServiceEndpoint.LAMBDA, LambdaClient.builder(), access);
    }

    public Opened<SqsClient> sqs(ClientAccess access) {
        return open(ServiceEndpoint.SQS, SqsClient.builder(), access);
    }

    public Opened<SnsClient> sns(ClientAccess access) {
        return open(ServiceEndpoint.SNS, SnsClient.builder(), access);
    }

    public Opened<CloudWatchLogsClient> logs(ClientAccess access) {
        return open(ServiceEndpoint.LOGS, CloudWatchLogsClient.builder(), access);
    }

    public Opened<KmsClient> kms(ClientAccess access) {
        return open(ServiceEndpoint.KMS, KmsClient.builder(), access);
    }

    public Opened<CloudWatchClient> cloudWatch(ClientAccess access) {
        return open(ServiceEndpoint.CLOUDWATCH, CloudWatchClient.builder(), access);
    }

    public Opened<ServiceQuotasClient> serviceQuotas(ClientAccess access) {
        return open(ServiceEndpoint.SERVICE_QUOTAS, ServiceQuotasClient.builder(), access);
    }

    private <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C extends AwsClient> Opened<C> open(
            ServiceEndpoint service, B builder, ClientAccess access) {
        EffectiveEndpoint endpoint = new EffectiveEndpoint();
        service.endpoint(access).ifPresent(builder::endpointOverride);
        builder.httpClient(http)
                .region(access.region())
                .credentialsProvider(access.credentials())
                .overrideConfiguration(options -> options.retryStrategy(settings.sdkRetries())
                        .apiCallAttemptTimeout(settings.attemptTimeout())
                        .apiCallTimeout(settings.callTimeout())
                        .scheduledExecutorService(timer)
                        .defaultProfileFile(access.profiles())
                        .defaultProfileName(access.profile())
                        .addExecutionInterceptor(new RawJson())
                        .addExecutionInterceptor(paced.of(service))
                        .addExecutionInterceptor(endpoint));
        return new Opened<>(builder.build(), new ServiceCalls(endpoint, connections, settings.conflictRetries()));
    }
}
