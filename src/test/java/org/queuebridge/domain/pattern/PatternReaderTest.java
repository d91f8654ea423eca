package org.queuebridge.domain.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.domain.event.EndEvent.AFTER_CALL_WORK;
import static org.queuebridge.domain.event.EndEvent.AGENT_ENDED;
import static org.queuebridge.domain.event.EndEvent.CUSTOMER_ENDED;
import static org.queuebridge.domain.event.EndEvent.LEFT_QUEUE;
import static org.queuebridge.domain.event.EndEvent.RELAYED_END;
import static org.queuebridge.domain.event.EndEvent.VOICEMAIL;
import static org.queuebridge.domain.event.EndEvent.WRAP_UP;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.Samples;
import org.queuebridge.domain.event.EndEvent;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.json.JsonText;
import org.queuebridge.matching.EventRuler;

class PatternReaderTest {
    private static final String ORG = "aws.partner/genesys.com/cloud/9d1f6a52-3c0b-4f3e-8a77-5f2a6c1e0b41/";
    private static final EventBus PARTNER = new EventBus(ORG + "conversation-detail-events", "arn");
    private static final EventBus DEFAULT = new EventBus("default", "arn");
    private static final String A = "d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10";
    private static final String B = "0b7d91e4-2f6a-4c38-8e15-6fd2b19c4a73";
    private static final Set<EndEvent> ALL = Set.of(EndEvent.values());

    /** Patterns are written with single quotes; A and B stand for two queues' ids. */
    @ParameterizedTest
    @MethodSource("patterns")
    void readsWhoGetsThrough(String pattern, List<String> ids, String who, Set<EndEvent> events) {
        PatternReading reading = read(pattern, PARTNER);
        assertThat(reading.queueIds()).isEqualTo(ids);
        assertThat(reading.everything()).isEqualTo(who.contains("everything"));
        assertThat(reading.otherQueues()).isEqualTo(who.contains("others"));
        assertThat(reading.events()).isEqualTo(events);
        assertThat(reading.flaws()).isEmpty();
    }

    static Stream<Arguments> patterns() {
        return Stream.of(
                Arguments.of("{'account':['123456789012']}", List.of(), "everything", ALL),
                Arguments.of("{'source':[{'prefix':'aws.partner/genesys.com'}]}", List.of(), "everything", ALL),
                Arguments.of("{'detail.eventBody.queueId':['A','B']}", List.of(A, B), "", ALL),
                Arguments.of("{'detail':{'eventBody.queueId':['B','A','B']}}", List.of(B, A), "", ALL),
                Arguments.of("{'detail':{'eventBody':{'mediaType':['VOICE']}}}", List.of(), "everything", ALL),
                Arguments.of(
                        "{'detail-type':['v2.detail.events.conversation.{id}.user.end','other'],'detail':{'eventBody':{'queueId':['A']}}}",
                        List.of(A),
                        "",
                        Set.of(AGENT_ENDED)),
                Arguments.of(
                        "{'detail-type':[{'prefix':'v2.detail.events.'}],'detail':{'eventBody':{'queueId':['A']}}}",
                        List.of(A),
                        "",
                        Set.of(AGENT_ENDED, LEFT_QUEUE, AFTER_CALL_WORK, WRAP_UP, VOICEMAIL, CUSTOMER_ENDED)),
                Arguments.of(
                        "{'detail-type':[{'suffix':'.end'}]}",
                        List.of(),
                        "everything",
                        Set.of(AGENT_ENDED, LEFT_QUEUE, VOICEMAIL, CUSTOMER_ENDED, RELAYED_END)),
                Arguments.of(
                        "{'detail-type':[{'wildcard':'*.{id}.acd.*'}]}", List.of(), "everything", Set.of(LEFT_QUEUE)),
                Arguments.of("{'detail-type':['v2.routing.queue']}", List.of(), "everything", Set.of()),
                Arguments.of(
                        "{'detail-type':['v2.detail.events.conversation.{id}.customer.end']}",
                        List.of(),
                        "everything",
                        Set.of(CUSTOMER_ENDED)),
                Arguments.of("{'detail':{'eventBody':{'queueId':[{'anything-but':['A']}]}}}", List.of(), "others", ALL),
                Arguments.of("{'detail':{'eventBody':{'queueId':['B',{'prefix':'d5'}]}}}", List.of(B), "others", ALL),
                Arguments.of("{'detail':{'eventBody':{'queueId':[{'exists':false}]}}}", List.of(), "others", ALL),
                Arguments.of(
                        "{'$or':[{'detail.eventBody.queueId':['A']},{'detail':{'eventBody':{'queueId':['B']}}}]}",
                        List.of(A, B),
                        "",
                        ALL),
                Arguments.of(
                        "{'$or':[{'detail.eventBody.queueId':['A']},{'account':['123456789012']}]}",
                        List.of(A),
                        "everything",
                        ALL),
                Arguments.of(
                        "{'detail':{'$or':[{'eventBody':{'queueId':['A']}},{'eventBody':{'queueId':['B']}}]}}",
                        List.of(A, B),
                        "",
                        ALL),
                // the branch that can never match is left out
                Arguments.of(
                        "{'$or':[{'detail-type':['v2.detail.events.conversation.{id}.customer.end'],'detail.eventBody.queueId':['B']},"
                            + "{'detail-type':['v2.detail.events.conversation.{id}.acw'],'detail.eventBody.queueId':['A']}]}",
                        List.of(A),
                        "",
                        Set.of(AFTER_CALL_WORK)),
                // of two conditions on one field the last counts
                Arguments.of(
                        "{'detail':{'eventBody':{'queueId':['A']}},'detail.eventBody.queueId':['B']}",
                        List.of(B),
                        "",
                        ALL));
    }

    @Test
    void readsRelayedPatternsByIdAndByName() {
        assertThat(read("{'detail':{'queue':{'id':['A']}}}", DEFAULT).queueIds())
                .containsExactly(A);
        PatternReading byName = read("{'detail':{'queue':{'name':['Support']}}}", DEFAULT);
        assertThat(byName.everything()).isFalse();
        assertThat(byName.otherQueues()).isTrue();
    }

    @Test
    void readsAnIdOfAnyCaseAsEventsHaveIt() {
        String pattern =
                "{'detail':{'eventBody':{'queueId':[{'equals-ignore-case':'" + A.toUpperCase(Locale.ROOT) + "'}]}}}";
        assertThat(read(pattern, PARTNER).queueIds()).containsExactly(A);
        assertThat(read(pattern, PARTNER).flaws()).isEmpty();
    }

    @Test
    void namesSourcesThatAreNamedExactly() {
        assertThat(read("{'source':['a','b',{'prefix':'c'}]}", DEFAULT).sources())
                .containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A-recommended-agent-leg-ended",
                "B-recommended-queue-leg-ended",
                "C-abandoned-only",
                "D-handled-or-abandoned",
                "E-several-topics-one-queue"
            })
    void findsNoFlawInTheSamples(String pattern) {
        PatternReading reading = PatternReader.read(
                JsonText.parse(Samples.pattern(pattern)).object().orElseThrow(),
                Optional.of(PARTNER),
                StandardFormat.ALL);
        assertThat(reading.queueIds()).containsExactly(A);
        assertThat(reading.neverMatches()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'detail-type':['TOPIC.{id}.customer.end'],'detail.eventBody.queueId':['A']} |"
                        + " CUSTOMER_END_NAMES_NO_QUEUE",
                "{'detail-type':['TOPIC.{id}.flow.outcome'],'detail.eventBody.queueId':[{'prefix':'d5'}]} |"
                        + " CUSTOMER_END_NAMES_NO_QUEUE",
                "{'detail-type':['TOPIC.2f7bf00a-0fc2-4d6a-9b56-92238191433e.user.end']} |"
                        + " CONVERSATION_ID_FOR_PLACEHOLDER",
                "{'detail-type':[{'prefix':'TOPIC.2f7bf00a-0fc2-4d6a-9b56-92238191433e.'}]} |"
                        + " CONVERSATION_ID_FOR_PLACEHOLDER",
                "{'source':['aws.partner/genesys.com/cloud/11111111-3c0b-4f3e-8a77-5f2a6c1e0b41/conversation-detail-events']}"
                    + " | OTHER_ORGANIZATION",
                "{'source':[{'prefix':'aws.partner/genesys.com/cloud/11111111-'}]} | OTHER_ORGANIZATION",
                "{'source':['ORG/another']} | OTHER_SOURCE",
                "{'source':['aws.ec2']} | OTHER_SOURCE",
                "{'source':[{'anything-but':{'prefix':'aws.'}}]} | OTHER_SOURCE",
                "{'source':['genesys.cloud']} | FORMAT_NOT_ON_BUS",
                "{'detail-type':['conversation.end']} | FORMAT_NOT_ON_BUS",
                "{'detail':{'queue':{'id':['A']}}} | FORMAT_NOT_ON_BUS",
                "{'detail':{'eventBody':{'queueId':['D5A3C6F1-6C1E-4D7B-9A0E-3A2B8F4C7E10']}}} | UPPER_CASE_ID",
                "{'$or':[{'source':['aws.ec2']},{'detail-type':['conversation.end']}]} | OTHER_SOURCE"
                        + " FORMAT_NOT_ON_BUS",
                // may match: nothing is said
                "{'detail-type':['TOPIC.{id}.customer.end','TOPIC.{id}.user.end'],'detail.eventBody.queueId':['A']} |"
                        + " ``",
                "{'detail-type':['TOPIC.{id}.customer.end'],'detail.eventBody.queueId':['A',{'exists':false}]} | ``",
                "{'detail':{'eventBody':{'queueId':['D5A3C6F1-6C1E-4D7B-9A0E-3A2B8F4C7E10','B']}}} | ``",
                "{'$or':[{'source':['aws.ec2']},{'detail.eventBody.queueId':['A']}]} | ``",
                "{'source':['genesys.cloud',{'suffix':'events'}]} | ``",
                "{'source':[{'prefix':'aws.partner/genesys.com/cloud/'}]} | ``",
                "{'detail':{'queue':{'id':[{'exists':false}]}}} | ``",
                "{'source':[{'an-operator-of-tomorrow':'x'}]} | ``",
            })
    void saysWhyAPatternNeverMatchesOnAPartnerBus(String pattern, String flaws) {
        assertThat(flawsOf(pattern, Optional.of(PARTNER))).isEqualTo(flaws);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'source':['ORG/conversation-detail-events']} | FORMAT_NOT_ON_BUS",
                "{'source':[{'prefix':'aws.partner/genesys.com'}]} | FORMAT_NOT_ON_BUS",
                "{'source':['genesys.cloud'],'detail':{'queue':{'id':['D5A3C6F1-6C1E-4D7B-9A0E-3A2B8F4C7E10']}}} |"
                        + " UPPER_CASE_ID",
                // a relay may send what it likes
                "{'source':['my.relay'],'detail-type':['TOPIC.{id}.customer.end'],'detail.eventBody.queueId':['A']} |"
                        + " ``",
                "{'source':['genesys.cloud'],'detail-type':['conversation.end']} | ``",
                "{'account':['123456789012']} | ``",
            })
    void saysWhyAPatternNeverMatchesOnAnotherBus(String pattern, String flaws) {
        assertThat(flawsOf(pattern, Optional.of(DEFAULT))).isEqualTo(flaws);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'source':['aws.ec2']} | ``",
                "{'detail-type':['conversation.end']} | ``",
                "{'detail-type':['TOPIC.{id}.customer.end'],'detail.eventBody.queueId':['A']} |"
                        + " CUSTOMER_END_NAMES_NO_QUEUE",
            })
    void findsWithoutABusWhatDoesNotDependOnIt(String pattern, String flaws) {
        assertThat(flawsOf(pattern, Optional.empty())).isEqualTo(flaws);
    }

    @Test
    void readsWhatEventBridgeWouldRefuse() {
        PatternReading reading = read("{'source':'x','detail':{'eventBody':{'queueId':[]}},'$or':[]}", DEFAULT);
        assertThat(reading.sources()).containsExactly("x");
        assertThat(reading.flaws()).isEmpty();
    }

    /** A flaw says that no event gets through: those that Genesys Cloud sends must not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'detail-type':['TOPIC.{id}.customer.end'],'detail.eventBody.queueId':['A']}",
                "{'detail-type':['TOPIC.2f7bf00a-0fc2-4d6a-9b56-92238191433e.user.end']}",
                "{'detail':{'eventBody':{'queueId':['D5A3C6F1-6C1E-4D7B-9A0E-3A2B8F4C7E10']}}}",
                "{'source':['ORG/another']}",
            })
    void agreesWithTheMatcher(String pattern) {
        var matches = new EventRuler().compile(json(pattern));
        assertThat(Stream.of("user-end-acd", "customer-end", "acd-end-answered", "flow-end")
                        .map(Samples::event)
                        .filter(matches))
                .isEmpty();
        assertThat(read(pattern, PARTNER).neverMatches()).isTrue();
    }

    private static String flawsOf(String pattern, Optional<EventBus> bus) {
        List<PatternFlaw> flaws = PatternReader.read(
                        JsonText.parse(json(pattern)).object().orElseThrow(), bus, StandardFormat.ALL)
                .flaws();
        return String.join(" ", flaws.stream().map(Enum::name).toList());
    }

    private static PatternReading read(String pattern, EventBus bus) {
        return PatternReader.read(
                JsonText.parse(json(pattern)).object().orElseThrow(), Optional.of(bus), StandardFormat.ALL);
    }

    private static String json(String pattern) {
        return pattern.replace("'A'", "'" + A + "'")
                .replace("'B'", "'" + B + "'")
                .replace("TOPIC", "v2.detail.events.conversation")
                .replace("ORG/", ORG)
                .replace('\'', '"');
    }
}
