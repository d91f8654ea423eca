package org.queuebridge.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.BILLING_PATTERN;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.CUT;
import static org.queuebridge.rules.Examples.DENIED;
import static org.queuebridge.rules.Examples.NAME;
import static org.queuebridge.rules.Examples.OTHER;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.billing;
import static org.queuebridge.rules.Examples.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.queuebridge.Samples;
import org.queuebridge.domain.check.Verdict;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.queues.InMemoryGenesysCloud;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.Examples;
import org.queuebridge.rules.InMemoryEventBridge;
import org.queuebridge.rules.Verifying;

/** What verifying finds of whether events get through, by what is known of them and by trying made-up ones. */
class VerifyTrialTest {
    private static final String BILLING_LABEL = "Billing EN (" + BILLING.id() + ")";
    private static final String OTHER_LABEL = "Other (" + OTHER.id() + ")";

    private final Verifying verifying = new Verifying();
    private final InMemoryEventBridge aws = verifying.aws();

    @Test
    void queuesWhoseEventsDoNotMatchAreNamed() throws InterruptedException {
        aws.holding(rule(NAME, BILLING_PATTERN.replace("events\"]", "elsewhere\"]")), SQS);

        assertThat(verifying.find(Findings.EVENTS_LOCAL_FAIL).evidence()).containsExactly(BILLING_LABEL);
        assertThat(verifying.find(Findings.EVENTS_AWS_FAIL).evidence()).containsExactly(BILLING_LABEL);
    }

    @Test
    void awsMaySayOtherwise() throws InterruptedException {
        aws.awsMatches((_, _) -> true).holding(billing(), SQS);

        assertThat(verifying.find(Findings.EVENTS_LOCAL_PASS).verdict()).isEqualTo(Verdict.PASS);
        assertThat(verifying.find(Findings.EVENTS_AWS_LEAK).args()).containsExactly(OTHER_LABEL);
    }

    @Test
    void awsIsAskedForTenQueuesAndAnotherOneAtMost() throws InterruptedException {
        Queue[] many = IntStream.range(0, 40)
                .mapToObj(i -> InMemoryGenesysCloud.queue("00000000-0000-4000-9000-0000000000" + (10 + i), "Q" + i))
                .toArray(Queue[]::new);
        verifying.knowing(
                KnownQueues.of(Stream.concat(Stream.of(OTHER), Stream.of(many)).toList(), true));
        aws.holding(rule(NAME, Examples.pattern(many)), SQS);

        assertThat(verifying.find(Findings.EVENTS_AWS_PASS).args()).containsExactly("10", "40", OTHER_LABEL);
        assertThat(aws.calls().stream().filter("testPattern"::equals)).hasSize(11);
        assertThat(verifying.find(Findings.EVENTS_LOCAL_PASS).args()).containsExactly("40", "40", OTHER_LABEL);
    }

    @Test
    void whatAwsRefusesToTryIsUnknown() throws InterruptedException {
        aws.holding(billing(), SQS).failBefore("testPattern", DENIED).failBefore("testPattern", CUT);

        assertThat(verifying.find(Findings.EVENTS_AWS_DENIED))
                .isEqualTo(Findings.EVENTS_AWS_DENIED.with(
                        List.of("events:TestEventPattern"), List.of("AccessDeniedException", "not authorized")));
        assertThat(verifying.find(Findings.EVENTS_AWS_UNKNOWN).evidence()).containsExactly("CONNECTION_CUT events");
    }

    @Test
    void furtherConditionsAreNotTakenForAFailure() throws InterruptedException {
        String network = "\"foo\":[{\"cidr\":\"10.0.0.0/8\"}],\"queueId\"";
        aws.holding(rule(NAME, BILLING_PATTERN.replace("\"queueId\"", network)), SQS);

        assertThat(verifying.find(Findings.EVENTS_LOCAL_CONDITIONS).evidence()).containsExactly("detail.eventBody.foo");
        assertThat(verifying.find(Findings.EVENTS_AWS_CONDITIONS).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    /** Sample events have what the pattern asks for, and are of the topics that it asks for. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {'detail-type':['TOPIC.acd.start'],'detail':{'eventBody':{'queueId':['BILLING']}}}
        {'detail-type':['TOPIC.user.start','TOPIC.voicemail.start'],'detail.eventBody.queueId':['BILLING']}
        {'detail':{'eventBody':{'queueId':['BILLING'],'mediaType':['CHAT'],'acdOutcome':['FLOW_OUT']}}}
        {'detail':{'eventBody':{'queueId':['BILLING'],'interactingDurationMs':[{'numeric':['>',0]},5000]}}}
        {'detail':{'eventBody':{'queueId':['BILLING'],'userId':[{'prefix':'ab'}],'wrapupCode':[{'exists':false}]}}}
        {'$or':[{'detail-type':['TOPIC.acw']},{'detail-type':[{'suffix':'.start'}]}],'detail.eventBody.queueId':['BILLING']}
        """)
    void soundPatternsOfAnyTopicPass(String pattern) throws InterruptedException {
        aws.holding(rule(NAME, json(pattern)), SQS);

        assertThat(verifying.keys()).contains("matchable.pass", "events.local.pass", "events.aws.pass");
    }

    /** Cases in which the pattern was said to be able to match, and no event gets through. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {'account':['999900001111']}                                              | OTHER_ACCOUNT
        {'region':['us-east-1'],'detail':{'eventBody':{'queueId':['BILLING']}}}   | OTHER_REGION
        {'detail':{'queueId':['BILLING']}}                                        | WRONG_PATH
        {'detail-type':['v2.detail.events.conversation.{ID}.acd.end'],'detail.eventBody.queueId':['BILLING']} | NEARLY_A_TOPIC
        """)
    void patternsThatCanNeverMatchFail(String pattern, String flaw) throws InterruptedException {
        aws.holding(rule(NAME, json(pattern)), SQS);

        assertThat(verifying.find(Findings.MATCHABLE_FAIL).evidence())
                .singleElement()
                .asString()
                .startsWith(flaw);
    }

    @Test
    void whereItCannotBeToldThatIsSaid() throws InterruptedException {
        aws.holding(rule(NAME, json("{'detail':{'eventBody':{'queueId':['BILLING'],'foo':['x']}}}")), SQS);

        assertThat(verifying.find(Findings.MATCHABLE_UNKNOWN).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("foreignPatterns")
    void patternsOfOtherPeopleAreTriedWithEventsOfTheirKind(String what, EventBus bus, String pattern)
            throws InterruptedException {
        Rule foreign = new Rule(
                NAME,
                bus.name(),
                "arn:aws:events:eu-central-1:111122223333:rule/x",
                Optional.of(pattern),
                true,
                "",
                Optional.empty(),
                Optional.empty());
        aws.holding(foreign, SQS);

        assertThat(Verifying.keys(verifying.findings(bus, Optional.of(verifying.cloud()))))
                .as(what)
                .contains("events.local.pass", "events.aws.pass");
    }

    static Stream<Arguments> foreignPatterns() {
        EventBus relay = new EventBus("relay", "arn:aws:events:eu-central-1:111122223333:event-bus/relay");
        String id = BILLING.id();
        return Stream.of(
                Arguments.of("queue leg ended", BUS, Samples.pattern("B-recommended-queue-leg-ended")),
                Arguments.of("several topics", BUS, Samples.pattern("E-several-topics-one-queue")),
                Arguments.of("dotted", BUS, "{\"detail.eventBody.queueId\":[\"" + id + "\"]}"),
                Arguments.of("relayed", relay, "{\"detail\":{\"queue\":{\"id\":[\"" + id + "\"]}}}"),
                Arguments.of("relayed from elsewhere", relay, """
                    {"source":["acme.relay"],"detail-type":["conversation.end"],"detail":{"queue":{"id":["%s"]}}}
                    """.formatted(id)),
                Arguments.of("partner events on a custom bus", relay, """
                    {"source":["%s"],"detail-type":["v2.detail.events.conversation.{id}.acd.end"],
                     "detail":{"eventBody":{"queueId":["%s"]}}}
                    """.formatted(BUS.name(), id)));
    }

    private static String json(String pattern) {
        return pattern.replace("'BILLING'", "'" + BILLING.id() + "'")
                .replace("TOPIC", "v2.detail.events.conversation.{id}")
                .replace('\'', '"');
    }
}
