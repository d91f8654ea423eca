package org.queuebridge.aws;

import java.net.ProxySelector;
import java.net.URISyntaxException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BiFunction;
import software.amazon.awssdk.awscore.AwsClient;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.utils.builder.SdkBuilder;

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
        this.settings = settings;
        this.paced = new PacedCalls(settings.callsPerSecond());
        this.connections = new Connections(proxies, settings.attemptTimeout());
        this.http = UrlConnectionHttpClient.create(connections);
    }

    Opened<StsClient> sts(Access access) {
        return open(StsClient.builder(), access);
    }

    Opened<EventBridgeClient> eventBridge(Access access) {
        return open(EventBridgeClient.builder(), access);
    }

    Opened<LambdaClient> lambda(Access access) {
        return open(LambdaClient.builder(), access);
    }

    Opened<SqsClient> sqs(Access access) {
        return open(SqsClient.builder(), access);
    }

    Opened<SnsClient> sns(Access access) {
        return open(SnsClient.builder(), access);
    }

    Opened<CloudWatchLogsClient> logs(Access access) {
        return open(CloudWatchLogsClient.builder(), access);
    }

    private <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C extends AwsClient> Opened<C> open(
            B builder, Access access) {
        EffectiveEndpoint endpoint = new EffectiveEndpoint();
        access.endpoint().ifPresent(builder::endpointOverride);
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
        return new Opened<>(build(builder), new Calls(endpoint, connections, settings.conflictRetries()));
    }

    /**
     * An endpoint that only the environment or the profile names acts from here on: it is checked as a typed one is.
     */
    private static <C extends AwsClient> C build(SdkBuilder<?, C> builder) {
        try {
            C client = builder.build();
            client.serviceClientConfiguration().endpointOverride().ifPresent(Address::check);
            return client;
        } catch (SdkClientException e) {
            if (e.getCause() instanceof URISyntaxException malformed) {
                throw Address.invalid(malformed.getInput());
            }
            throw e;
        }
    }
}
