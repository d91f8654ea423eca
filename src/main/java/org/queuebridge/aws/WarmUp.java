package org.queuebridge.aws;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.queuebridge.aws.client.SdkPages;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.sts.StsClient;

/**
 * Loads about two thousand classes that the first call to AWS needs, so that connecting does not wait for them. Runs on
 * a background thread.
 */
public final class WarmUp {
    private static final String IDENTITY = """
        <GetCallerIdentityResponse><GetCallerIdentityResult/></GetCallerIdentityResponse>\
        """;

    private WarmUp() {}

    /** Makes a call with each client, answered within this process: nothing leaves this computer. */
    public static void run() {
        try (EventBridgeClient client = local(EventBridgeClient.builder(), "{}")) {
            client.listEventBuses(page -> page.limit(SdkPages.LIMIT));
        }
        try (StsClient client = local(StsClient.builder(), IDENTITY)) {
            client.getCallerIdentity();
        }
    }

    private static <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> C local(
            B builder, String answer) {
        return builder.httpClient(new Echo(answer))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("none", "none")))
                .overrideConfiguration(options ->
                        options.defaultProfileFile(ProfileFile.aggregator().build()))
                .build();
    }

    /** Answers every request without a network. */
    private record Echo(String answer) implements SdkHttpClient {
        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            return new ExecutableHttpRequest() {
                @Override
                public HttpExecuteResponse call() {
                    byte[] body = answer.getBytes(StandardCharsets.UTF_8);
                    return HttpExecuteResponse.builder()
                            .response(SdkHttpResponse.builder().statusCode(200).build())
                            .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
                            .build();
                }

                @Override
                public void abort() {}
            };
        }

        @Override
        public void close() {}
    }
}
