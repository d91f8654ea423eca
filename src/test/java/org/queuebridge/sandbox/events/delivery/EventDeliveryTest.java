package org.queuebridge.sandbox.events.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.queuebridge.sandbox.events.LocalAwsFixture.PARTNER_BUS;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.demo.DemoQueues;
import org.queuebridge.sandbox.demo.DemoRules;
import org.queuebridge.sandbox.events.LocalAwsFixture;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
import software.amazon.awssdk.services.eventbridge.model.PutEventsResponse;
import software.amazon.awssdk.services.eventbridge.model.PutEventsResultEntry;
import software.amazon.awssdk.services.eventbridge.model.Target;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

class EventDeliveryTest {
    private static final Duration AT_ONCE = Duration.ZERO;
    private static final String SUPPORT_EN = DemoQueues.id("Support EN");

    private static final String OPEN =
            "{\"Statement\":{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"sqs:SendMessage\"}}";

    private final LocalAwsFixture aws = new LocalAwsFixture();
    private final EventBridgeClient client = aws.client();

    /** It takes everything, and so would be counted with each of the others. */
    @BeforeEach
    void disableTheArchive() {
        client.disableRule(request -> request.name("raw-archive").eventBusName(PARTNER_BUS));
    }

    @AfterEach
    void close() {
        aws.close();
    }

    @Test
    void aPartnersEventReachesTheTargetOfTheRuleThatMatches() throws InterruptedException {
        String event = partnerEvent("user.end", SUPPORT_EN);

        int delivered = aws.events.publish(PARTNER_BUS, event);

        assertThat(delivered).isEqualTo(1);
        assertThat(aws.events.inbox(DemoRules.ENDED_QUEUE).take(AT_ONCE)).hasValueSatisfying(message -> {
            assertThat(message.ruleArn()).endsWith("/genesys-ended-support");
            assertThat(message.targetId()).isEqualTo("queue");
            assertThat(JsonParser.parseString(message.body())).isEqualTo(JsonParser.parseString(event));
        });
        assertThat(aws.events.inbox(DemoRules.ENDED_QUEUE).take(AT_ONCE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "user.end, Support EN, 1",
        "user.end, Support ES, 0",
        "user.end, Support DE, 1",
        "user.end, Billing, 0",
        "acd.end, Support EN, 0"
    })
    void onlyWhatADemoRuleMatchesArrives(String topic, String queue, int targets) {
        assertThat(aws.events.publish(PARTNER_BUS, partnerEvent(topic, DemoQueues.id(queue))))
                .isEqualTo(targets);
    }

    /** The last one is what the rule {@code conv-end-customer} waits for in vain. */
    @ParameterizedTest
    @CsvSource({"user-end-acd, 1", "user-end-no-queue, 0", "acd-end-answered, 0", "customer-end, 0"})
    void samplesOfGenesysCloudsEventsArrive(String sample, int targets) throws IOException {
        String event = Files.readString(Path.of("src/test/resources/samples/events/" + sample + ".json"));

        assertThat(aws.events.publish(PARTNER_BUS, event)).isEqualTo(targets);
    }

    @Test
    void theArchiveRuleMatchesEveryEventOfTheAccount() throws InterruptedException {
        client.enableRule(request -> request.name("raw-archive").eventBusName(PARTNER_BUS));

        assertThat(aws.events.publish(PARTNER_BUS, partnerEvent("acd.end", SUPPORT_EN)))
                .isEqualTo(1);
        assertThat(aws.events.inbox(DemoRules.ARCHIVE_LOGS).take(AT_ONCE)).isPresent();
    }

    @Test
    void aDisabledRuleDeliversNothing() {
        client.disableRule(request -> request.name("genesys-ended-support").eventBusName(PARTNER_BUS));

        assertThat(aws.events.publish(PARTNER_BUS, partnerEvent("user.end", SUPPORT_EN)))
                .isZero();
    }

    @Test
    void anEventOfAPendingSourceIsDropped() {
        assertThat(aws.events.publish(DemoRules.PENDING_SOURCE, partnerEvent("user.end", SUPPORT_EN)))
                .isZero();
        assertThatThrownBy(() -> aws.events.publish("nowhere", "{}"))
                .isInstanceOf(AwsException.class)
                .hasMessage("Event bus nowhere does not exist.");
        assertThatThrownBy(() -> aws.events.publish(PARTNER_BUS, "[]")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRelayedEventArrivesAsTheServiceWrapsIt() throws InterruptedException {
        PutEventsResponse answer = client.putEvents(request -> request.entries(PutEventsRequestEntry.builder()
                .eventBusName(DemoRules.RELAY_BUS)
                .source("genesys.cloud")
                .detailType("conversation.end")
                .resources("arn:aws:sqs:eu-central-1:123456789012:q")
                .detail("{\"queue\":{\"id\":\"" + SUPPORT_EN + "\"}}")
                .build()));

        Optional<DeliveredEvent> message =
                aws.events.inbox(DemoRules.RELAYED_QUEUE).take(AT_ONCE);

        assertThat(answer.failedEntryCount()).isZero();
        assertThat(message.map(DeliveredEvent::body).map(JsonParser::parseString))
                .contains(JsonParser.parseString(
                        """
                        {"version": "0", "id": "%s", "detail-type": "conversation.end", "source": "genesys.cloud",
                         "account": "123456789012", "time": "2026-11-23T09:41:00Z", "region": "eu-central-1",
                         "resources": ["arn:aws:sqs:eu-central-1:123456789012:q"], "detail": {"queue": {"id": "%s"}}}
                        """.formatted(answer.entries().getFirst().eventId(), SUPPORT_EN)));
    }

    @Test
    void aFaultyEntryFailsAlone() {
        PutEventsResponse answer = client.putEvents(request -> request.entries(
                entry("{}").build(),
                entry("{}").source(null).build(),
                entry("[]").build(),
                entry("{}").source("aws.sqs").build(),
                entry("{}").eventBusName("nowhere").build()));

        assertThat(answer.failedEntryCount()).isEqualTo(3);
        assertThat(answer.entries())
                .extracting(PutEventsResultEntry::errorCode)
                .containsExactly(null, "InvalidArgument", "MalformedDetail", "NotAuthorizedForSourceException", null);
        assertThat(answer.entries().get(1).errorMessage())
                .isEqualTo("Parameter Source is not valid. Reason: Source is a required argument.");
    }

    @Test
    void tooLargeBatchesAreRefused() {
        assertThatThrownBy(() -> client.putEvents(request -> request.entries(
                        entry("{\"x\":\"" + "y".repeat(262_144) + "\"}").build())))
                .hasMessageContaining("Total size of the entries in the request is over the limit.");
    }

    @ParameterizedTest
    @MethodSource
    void aTargetReceivesWhatItsSettingsMakeOfTheEvent(Target.Builder settings, String received) {
        String queue = aws.targets.sqs().create(aws.events.home(), "q", Map.of("Policy", OPEN));
        client.putRule(request -> request.name("mine").eventPattern("{\"source\":[\"a\"]}"));
        client.putTargets(request ->
                request.rule("mine").targets(settings.id("t").arn(queue).build()));

        client.putEvents(request -> request.entries(entry("{\"id\":\"x 1\",\"list\":[1,{\"a\":2.50}],\"none\":null}")
                .build()));

        assertThat(receivedFrom("q")).containsExactly(received);
        assertThat(aws.events.inbox(queue).messages())
                .extracting(DeliveredEvent::body)
                .containsExactly(received);
    }

    static Stream<Arguments> aTargetReceivesWhatItsSettingsMakeOfTheEvent() {
        return Stream.of(
                Arguments.of(Target.builder().input("{\"said\": 1}"), "{\"said\": 1}"),
                Arguments.of(Target.builder().inputPath("$.detail.list"), "[1,{\"a\":2.50}]"),
                Arguments.of(Target.builder().inputPath("$.detail.list[1].a"), "2.50"),
                Arguments.of(Target.builder().inputPath("$.detail.id"), "\"x 1\""),
                Arguments.of(Target.builder().inputPath("$.nothing.x"), "null"),
                Arguments.of(
                        transformer("{\"id\":<id>,\"by\":<aws.events.rule-arn>}"),
                        "{\"id\":\"x 1\",\"by\":\"arn:aws:events:eu-central-1:123456789012:rule/mine\"}"));
    }

    private static Target.Builder transformer(String template) {
        Map<String, String> paths = Map.of("id", "$.detail.id", "list", "$.detail.list", "gone", "$.detail.gone");
        return Target.builder()
                .inputTransformer(input -> input.inputPathsMap(paths).inputTemplate(template));
    }

    /** What cannot be delivered is kept as it was. */
    @Test
    void aDeadLetterQueueReceivesTheEventItself() {
        String dead = aws.targets.sqs().create(aws.events.home(), "dead", Map.of("Policy", OPEN));
        client.putRule(request -> request.name("mine").eventPattern("{\"source\":[\"a\"]}"));
        client.putTargets(request -> request.rule("mine")
                .targets(transformer("\"<id>\"")
                        .id("t")
                        .arn("arn:aws:sqs:eu-central-1:123456789012:gone")
                        .deadLetterConfig(queue -> queue.arn(dead))
                        .build()));

        client.putEvents(request -> request.entries(entry("{\"id\":1}").build()));

        assertThat(receivedFrom("dead"))
                .singleElement()
                .satisfies(body -> assertThat(JsonParser.parseString(body).getAsJsonObject())
                        .extracting(event -> event.get("detail").toString())
                        .isEqualTo("{\"id\":1}"));
    }

    private List<String> receivedFrom(String queue) {
        SqsClient sqs = aws.client(SqsClient.builder(), DemoAccount.ACCESS_KEY_ID);
        String url = sqs.getQueueUrl(request -> request.queueName(queue)).queueUrl();
        return sqs.receiveMessage(request -> request.queueUrl(url).maxNumberOfMessages(10)).messages().stream()
                .map(Message::body)
                .toList();
    }

    @Test
    void theControlPortAcceptsEventsAndShowsInboxes() throws Exception {
        String inbox = "/sandbox/inbox?arn=" + URLEncoder.encode(DemoRules.ENDED_QUEUE, StandardCharsets.UTF_8);

        JsonObject delivered = json(
                "POST",
                "/sandbox/events?bus=" + URLEncoder.encode(PARTNER_BUS, StandardCharsets.UTF_8),
                partnerEvent("user.end", SUPPORT_EN));
        JsonObject seen = json("GET", inbox, "");
        assertThat(send("DELETE", inbox, "").statusCode()).isEqualTo(204);

        assertThat(delivered.get("delivered").getAsInt()).isEqualTo(1);
        assertThat(seen.getAsJsonArray("messages")).hasSize(1);
        assertThat(json("GET", inbox, "").getAsJsonArray("messages")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /sandbox/events, {}, the parameter 'bus' is missing",
        "POST, /sandbox/events?bus=nowhere, {}, Event bus nowhere does not exist.",
        "POST, /sandbox/events?bus=default, [], the event is not a JSON object",
        "GET, /sandbox/inbox, '', the parameter 'arn' is missing"
    })
    void theControlPortReportsInvalidRequests(String method, String path, String body, String message)
            throws Exception {
        HttpResponse<String> answer = send(method, path, body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(message);
    }

    private JsonObject json(String method, String path, String body) throws Exception {
        return JsonParser.parseString(send(method, path, body).body()).getAsJsonObject();
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(aws.url() + path))
                            .header("Content-Type", "application/json")
                            .method(method, HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static PutEventsRequestEntry.Builder entry(String detail) {
        return PutEventsRequestEntry.builder().source("a").detailType("b").detail(detail);
    }

    private static String partnerEvent(String topic, String queueId) {
        return """
            {"version": "0", "id": "58fb5dac-f077-4eec-a25f-c638dbdd4304", "account": "123456789012",
             "detail-type": "v2.detail.events.conversation.{id}.%s", "source": "%s",
             "time": "2026-10-14T09:31:45Z", "region": "eu-central-1", "resources": [],
             "detail": {"eventBody": {"queueId": "%s", "acdOutcome": "ANSWERED"}}}
            """.formatted(topic, PARTNER_BUS, queueId);
    }
}
