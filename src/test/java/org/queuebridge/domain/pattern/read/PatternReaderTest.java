package org.queuebridge.domain.pattern.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.domain.event.EndEvent.AFTER_CALL_WORK;
import static org.queuebridge.domain.event.EndEvent.AGENT_ENDED;
import static org.queuebridge.domain.event.EndEvent.CUSTOMER_ENDED;
import static org.queuebridge.domain.event.EndEvent.LEFT_QUEUE;
import static org.queuebridge.domain.event.EndEvent.RELAYED_END;
import static org.queuebridge.domain.event.EndEvent.VOICEMAIL;
import static org.queuebridge.domain.event.EndEvent.WRAP_UP;
import static org.queuebridge.domain.pattern.read.ShortPatterns.A;
import static org.queuebridge.domain.pattern.read.ShortPatterns.B;
import static org.queuebridge.domain.pattern.read.ShortPatterns.DEFAULT;
import static org.queuebridge.domain.pattern.read.ShortPatterns.PARTNER;
import static org.queuebridge.domain.pattern.read.ShortPatterns.read;

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
import org.queuebridge.domain.event.FiresWhen;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.pattern.PatternIntent;
import org.queuebridge.json.JsonText;

class PatternReaderTest {
    private static final Set<EndEvent> ALL = Set.of(EndEvent.values());

    /** Patterns are written with single quotes; A and B stand for two queues' ids. */
    @ParameterizedTest
    @MethodSource("patterns")
    void readsWhoMatches(String pattern, List<String> ids, String who, Set<EndEvent> events) {
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

    @Test
    void readsWhatEventBridgeWouldRefuse() {
        PatternReading reading = read("{'source':'x','detail':{'eventBody':{'queueId':[]}},'$or':[]}", DEFAULT);
        assertThat(reading.sources()).containsExactly("x");
        assertThat(reading.flaws()).isEmpty();
    }

    /** Ways that do not ask for the same conversations are no single intent: an update would make them alike. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        'direction':['INBOUND'],       | 'direction':['OUTBOUND'],
        'mediaType':['VOICE'],         | 'mediaType':['CHAT'],
        'direction':['INBOUND'],       | ``
        'disconnectType':[{'anything-but':{'suffix':'TRANSFER'}}], | ``
        """)
    void differingAlternativesHaveNoIntent(String one, String other) {
        String alternative = "{'detail-type':['TOPIC.{id}.user.end'],'detail':{'eventBody':{%s'queueId':['A']}}}";
        String pattern = "{'source':['ORG/conversation-detail-events'],'$or':[%s,%s]}";

        assertThat(read(pattern.formatted(alternative.formatted(one), alternative.formatted(other)), PARTNER)
                        .intent())
                .isEmpty();
        assertThat(read(pattern.formatted(alternative.formatted(one), alternative.formatted(one)), PARTNER)
                        .intent())
                .isPresent();
    }

    /** Listing all seven transfers means the same as leaving out what ends in TRANSFER. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        user.end | 'disconnectType':[{'anything-but':[SIX,'DND_TRANSFER']}]         | AGENT_ENDED
        user.end | 'disconnectType':[{'anything-but':['DND_TRANSFER',SIX]}]         | AGENT_ENDED
        user.end | 'disconnectType':[{'anything-but':[SIX]}]                        | ``
        user.end | 'disconnectType':[{'anything-but':[SIX,'DND_TRANSFER','PEER']}]  | ``
        user.end | 'disconnectType':[{'anything-but':[SIX,'DND_TRANSFER']},'PEER']  | ``
        user.end | 'disconnectType':[SIX,'DND_TRANSFER']                            | ``
        user.end | 'disconnectType':[{'anything-but':{'prefix':[SIX,'DND_TRANSFER']}}] | ``
        acd.end  | 'acdOutcome':['ABANDON']                                         | GAVE_UP
        acd.end  | 'acdOutcome':[{'anything-but':[SIX,'DND_TRANSFER']}]             | ``
        """)
    void transfersMayBeListed(String topic, String condition, String meaning) {
        String six = "'TRANSFER','CONFERENCE_TRANSFER','CONSULT_TRANSFER','FORWARD_TRANSFER','NO_ANSWER_TRANSFER',"
                + "'NOT_AVAILABLE_TRANSFER'";
        String pattern = "{'source':['ORG/conversation-detail-events'],'detail-type':['TOPIC.{id}." + topic
                + "'],'detail':{'eventBody':{" + condition.replace("SIX", six) + ",'queueId':['A']}}}";

        Optional<FiresWhen> ended = read(pattern, PARTNER).intent().map(PatternIntent::ended);
        assertThat(ended.map(FiresWhen::meanings).map(Object::toString)).isEqualTo(named(meaning));
        assertThat(ended.filter(FiresWhen::withoutTransfers).isPresent()).isEqualTo(meaning.equals("AGENT_ENDED"));
    }

    private static Optional<String> named(String meaning) {
        return Optional.of("[" + meaning + "]").filter(_ -> !meaning.isEmpty());
    }

    /** Everything on a bus gets through where no more is asked than what all of its events have. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {'account':['123456789012']}                              | true
        {'region':['us-east-1','eu-central-1']}                   | true
        {'source':[{'prefix':'aws.partner/genesys.com'}]}         | true
        {'$or':[{'account':['123456789012']},{'detail-type':['x']}]} | true
        {'account':['123456789012'],'detail-type':[{'prefix':'v2.'}]} | false
        {'account':['999999999999']}                              | false
        {'detail':{'eventBody':{'queueId':['A']}}}                | false
        """)
    void recognizesPatternsThatMatchEverythingOnABus(String pattern, boolean wholeBus) {
        assertThat(read(pattern, PARTNER).wholeBus()).isEqualTo(wholeBus);
        assertThat(read(pattern, DEFAULT).wholeBus())
                .as("others may send there")
                .isFalse();
    }

    /** So that a rule which did not change is not taken for changed. */
    @Test
    void readingIsDeterministic() {
        String pattern = "{'detail':{'eventBody':{'queueId':['A',{'prefix':'d5'}]}}}";

        assertThat(read(pattern, PARTNER)).isEqualTo(read(pattern, PARTNER)).hasSameHashCodeAs(read(pattern, PARTNER));
        assertThat(read(pattern, PARTNER)).isNotEqualTo(read(pattern, DEFAULT));
        assertThat(read(pattern, PARTNER)).isNotEqualTo(read(pattern.replace("d5", "d6"), PARTNER));
    }
}
