package org.queuebridge.aws.policy;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.net.ProxySelector;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.aws.AwsFailureAssertions;
import org.queuebridge.aws.AwsStub;
import org.queuebridge.aws.client.AwsClients;
import org.queuebridge.aws.client.ClientAccess;
import org.queuebridge.aws.http.EndpointAddress;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.permission.Encryption;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;

/** Queues of SQS, listed from a service that a test scripts. */
class QueuePoliciesPagesTest {
    private static final String ARN = "arn:aws:sqs:eu-central-1:111122223333:";

    private final WireMockServer sqs =
            new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());

    @BeforeEach
    void start() {
        sqs.start();
    }

    @AfterEach
    void stop() {
        sqs.stop();
    }

    private QueuePolicies queues() {
        ClientAccess access = new ClientAccess(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIAEXAMPLE", "secret")),
                Region.EU_CENTRAL_1,
                Optional.of(EndpointAddress.parse("http://127.0.0.1:" + sqs.port())),
                ProfileFile.aggregator().build(),
                "default");
        return new AwsClients(AwsStub.hasty(), ProxySelector.of(null))
                .sqs(access)
                .with((client, calls) -> new QueuePolicies(client, calls, name -> ARN + name, _ -> Encryption.NONE));
    }

    private static String page(int from, int to, String next) {
        return IntStream.range(from, to)
                .mapToObj("\"https://sqs.eu-central-1.amazonaws.com/111122223333/queue-%04d\""::formatted)
                .collect(Collectors.joining(",", "{\"QueueUrls\":[", "]" + next + "}"));
    }

    @Test
    void queuesAfterTheFirstThousandAreListed() {
        sqs.stubFor(post(urlEqualTo("/"))
                .withHeader("X-Amz-Target", equalTo("AmazonSQS.ListQueues"))
                .willReturn(AwsStub.ok(page(0, 1000, ",\"NextToken\":\"second\""))));
        sqs.stubFor(post(urlEqualTo("/"))
                .withHeader("X-Amz-Target", equalTo("AmazonSQS.ListQueues"))
                .withRequestBody(containing("\"second\""))
                .willReturn(AwsStub.ok(page(1000, 1005, ""))));

        assertThat(queues().arns()).hasSize(1005).startsWith(ARN + "queue-0000").endsWith(ARN + "queue-1004");
    }

    @Test
    void noRedirectIsFollowed() {
        for (int status : List.of(301, 302, 307, 308)) {
            sqs.resetAll();
            sqs.stubFor(any(anyUrl())
                    .willReturn(aResponse()
                            .withStatus(status)
                            .withHeader("Location", "http://127.0.0.1:" + sqs.port() + "/elsewhere")));

            assertThat(AwsFailureAssertions.of(() -> queues().arns()).reason())
                    .isIn(Reason.AWS_UNREADABLE, Reason.UNEXPECTED, Reason.AWS_INVALID);
            assertThat(sqs.getAllServeEvents())
                    .isNotEmpty()
                    .allMatch(event -> event.getRequest().getUrl().equals("/"));
        }
    }
}
