package org.queuebridge.aws;

import java.net.ProxySelector;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BiFunction;
import software.amazon.awssdk.awscore.AwsClient;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sts.StsClient;

/**
 * Builds clients. All share one HTTP client and one timer thread, so that a client that is dropped leaves nothing
 * behind and none needs closing; closing one would also close the credentials that others use.
 */
final class AwsClients {
    private final CallSettings settings;
    private final Connections connections;
    private final SdkHttpClient http;
    private final PacedCalls paced;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("aws-timeouts").factory());

    /**
     * A client with the calls it is used by.
     *
     * @param <C> an SDK client
     */
    record Opened<C>(C client, Calls calls) {
        /** What is made of both. */
        <T> T with(BiFunction<C, Calls, T> made) {
            return made.apply(client, calls);
        }
    }

    AwsClients(CallSettings settings, ProxySelector proxies) {
        GuardedHttpService.install();
        AwsFiles.keepFromSdk();
        this.settings = settings;
        this.paced = new PacedCalls(settings.callsPerSecond());
        this.connections = new Connections(proxies, settings.attemptTimeout());
        this.http = GuardedHttp.through(connections);
    }

    Opened<StsClient> sts(Access access) {
        return open(Service.STS, StsClient.builder(), access);
    }

    Opened<EventBridgeClient> eventBridge(Access access) {
        return open(Service.EVENTS, EventBridgeClient.builder(), access);
    }

    Opened<LambdaClient> lambda(Access access) {
        return open(Service.LAMBDA, LambdaClient.builder(), access);
    }

    Opened<SqsClient> sqs(Access access) {
        return open(Service.SQS, SqsClient.builder(), access);
    }

    Opened<SnsClient> sns(Access access) {
        return open(Service.SNS, SnsClient.builder(), access);
    }

    Opened<CloudWatchLogsClient> logs(Access access) {
        return open(Service.LOGS, CloudWatchLogsClient.builder(), access);
    }

    Opened<KmsClient> kms(Access access) {
        return open(Service.KMS, KmsClient.builder(), access);
    }

    private <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C extends AwsClient> Opened<C> open(
            Service service, B builder, Access access) {
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
                        .addExecutionInterceptor(paced)
                        .addExecutionInterceptor(endpoint));
        return new Opened<>(builder.build(), new Calls(endpoint, connections, settings.conflictRetries()));
    }
}
