package org.queuebridge.domain.pattern.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.domain.pattern.read.ShortPatterns.DEFAULT;
import static org.queuebridge.domain.pattern.read.ShortPatterns.PARTNER;
import static org.queuebridge.domain.pattern.read.ShortPatterns.json;
import static org.queuebridge.domain.pattern.read.ShortPatterns.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.Samples;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.event.Topic;
import org.queuebridge.domain.pattern.bus.FlawKind;
import org.queuebridge.domain.pattern.bus.PatternFlaw;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.matching.EventRuler;

/** Why a pattern can never match, or may not. */
class PatternFlawsTest {
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
                "{'account':['999900001111']} | OTHER_ACCOUNT",
                "{'region':['us-east-1'],'detail':{'eventBody':{'queueId':['A']}}} | OTHER_REGION",
                "{'detail':{'queueId':['A']}} | WRONG_PATH",
                "{'eventBody':{'queueId':['A']}} | WRONG_PATH",
                "{'detail':{'eventbody':{'queueId':['A']}}} | WRONG_PATH",
                "{'detail-type':['TOPIC.{id}.acw'],'detail':{'eventBody':{'queueID':['A']}}} | WRONG_PATH",
                "{'detail-type':['TOPIC.{id}.acw'],'detail':{'eventBody':{'queue':{'id':['A']}}}} | WRONG_PATH",
                "{'detail-type':['TOPIC.{ID}.acd.end'],'detail.eventBody.queueId':['A']} | NEARLY_A_TOPIC",
                "{'detail-type':['TOPIC.*.acd.end']} | NEARLY_A_TOPIC",
                "{'detail-type':['TOPIC.acd.end']} | NEARLY_A_TOPIC",
                "{'detail-type':['acd.end']} | NEARLY_A_TOPIC",
                "{'detail-type':['TOPIC.{id}.user.ended'],'detail.eventBody.queueId':['A']} | PERHAPS_A_TOPIC",
                "{'detail-type':['TOPIC.{id}.acd.End']} | PERHAPS_A_TOPIC",
                "{'detail-type':[{'prefix':'TOPIC.{id}.Acd.'}]} | PERHAPS_A_TOPIC",
                "{'detail-type':[{'prefix':'TOPIC.{id}.usr.'}]} | PERHAPS_A_TOPIC",
                "{'detail-type':[{'wildcard':'TOPIC.*.ACD.*'}]} | PERHAPS_A_TOPIC",
                "{'detail-type':[{'wildcard':'*.acd.ended'}]} | PERHAPS_A_TOPIC",
                "{'detail-type':[{'suffix':'{id}.user.ends'}]} | PERHAPS_A_TOPIC",
                "{'detail-type':[{'equals-ignore-case':'TOPIC.{id}.user.ended'}]} | PERHAPS_A_TOPIC",
                "{'detail-type':['TOPIC.{id}.user.ended','TOPIC.{id}.user.end']} | ``",
                "{'detail-type':['TOPIC.{id}.acd']} | ``",
                "{'detail-type':[{'prefix':'TOPIC.{id}.'}]} | ``",
                "{'detail-type':['Conversation Ended']} | NO_SUCH_TOPIC",
                "{'detail-type':[{'prefix':'TOPIC.{id}.customer.'}],'detail.eventBody.queueId':['A']} |"
                        + " CUSTOMER_END_NAMES_NO_QUEUE",
                "{'detail-type':['TOPIC.{id}.user.end'],'detail.eventBody.acdOutcome':['ABANDON']} |"
                        + " FIELD_NOT_IN_TOPIC",
                "{'detail-type':['TOPIC.{id}.acd.end'],'detail.eventBody.mediaType':['voice']} | NO_SUCH_VALUE",
                "{'detail-type':['TOPIC.{id}.user.end'],'detail.eventBody.interactingDurationMs':['5']} |"
                        + " NO_SUCH_VALUE",
                "{'detail-type':['TOPIC.{id}.acd.end'],'detail.topicName':['TOPIC.{id}.acd.end']} | NO_SUCH_VALUE",
                "{'detail-type':['TOPIC.{id}.acd.end'],'detail.eventBody.queueId':[{'exists':false}]} | NO_SUCH_VALUE",
                "{'detail.eventBody.queueId':['Support']} | NO_SUCH_VALUE",
                "{'detail.eventBody.queueId':['']} | NO_SUCH_VALUE",
                "{'detail.eventBody.queueId':[null]} | NO_SUCH_VALUE",
                "{'detail.eventBody.queueId':[{'prefix':'queue-'}]} | NO_SUCH_VALUE",
                "{'detail.eventBody.queueId':[{'suffix':'a'},{'prefix':'queue-'}]} | ``",
                "{'detail.eventBody.queueId':[{'wildcard':'*-*-*-*-*-*'}]} | NO_SUCH_VALUE",
                "{'detail.eventBody.queueId':[{'wildcard':'d*-*-*0'}]} | ``",
                "{'detail.eventBody.queueId':[{'wildcard':'D5*'}]} | UPPER_CASE_ID",
                "{'foo':['x']} | NO_SUCH_FIELD",
                // may match: nothing is said
                "{'region':['eu-central-1'],'account':['123456789012']} | ``",
                "{'detail-type':['TOPIC.{id}.acd.start'],'detail.eventBody.queueId':['A']} | ``",
                "{'detail-type':['TOPIC.{id}.acd.transfer'],'detail.eventBody.queueId':['A']} | ``",
                "{'detail':{'eventBody':{'foo':['x']}}} | ``",
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
                "{'detail-type':['TOPIC.{id}.customer.end'],'detail.eventBody.queueId':['A']} |"
                        + " CUSTOMER_END_NAMES_NO_QUEUE",
                "{'detail-type':['TOPIC.acd.end']} | NEARLY_A_TOPIC",
                "{'detail-type':['TOPIC.{id}.user.ended']} | PERHAPS_A_TOPIC",
                "{'detail-type':['TOPIC.acd.end'],'source':['my.relay']} | ``",
                "{'detail-type':['conversation.ended']} | ``",
                "{'source':['genesys.cloud'],'detail-type':['conversation.ended']} | ``",
                "{'source':['genesys.cloud'],'detail':{'eventBody':{'queueId':['A']}}} | ``",
                "{'source':['aws.ec2'],'detail':{'eventBody':{'queueId':['D5A3C6F1-6C1E-4D7B-9A0E-3A2B8F4C7E10']}}} |"
                        + " ``",
                "{'detail':{'eventBody':{'queueId':['D5A3C6F1-6C1E-4D7B-9A0E-3A2B8F4C7E10']}}} | ``",
                "{'source':['ORG/conversation-detail-events'],'detail-type':['conversation.ended']} |"
                        + " FORMAT_NOT_ON_BUS",
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

    /** Of several topics that are near, the nearest: one for each text, and none where others reach a topic. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ['TOPIC.{id}.user.ended']                         | user.end
        ['TOPIC.{id}.user.strt']                          | user.start
        ['TOPIC.{id}.customer.sturt']                     | customer.start
        ['TOPIC.{id}.acd.endd','TOPIC.{id}.user.ended']   | acd.end user.end
        ['TOPIC.{id}.acd.endd','TOPIC.{id}.acd.endd']     | acd.end
        ['TOPIC.{id}.user.ended',{'anything-but':'x'}]    | ``
        ['TOPIC.{id}.somebody.left']                      | ``
        """)
    void suggestsTheIntendedTopic(String types, String intended) {
        PatternReading reading = read("{'detail-type':" + types + "}", PARTNER);

        assertThat(reading.flaws().stream()
                        .filter(flaw -> flaw.kind() == FlawKind.PERHAPS_A_TOPIC)
                        .map(flaw -> flaw.args().getLast().substring(Topic.BEGINNING.length())))
                .containsExactly(intended.isEmpty() ? new String[0] : intended.split(" ", -1));
        assertThat(reading.flaws())
                .allSatisfy(flaw ->
                        assertThat(json(types)).contains('"' + flaw.args().getFirst() + '"'));
        assertThat(reading.matches()).isEqualTo(types.contains("anything-but") ? Answer.YES : Answer.UNKNOWN);
    }

    private static String flawsOf(String pattern, Optional<EventBus> bus) {
        List<PatternFlaw> flaws = read(pattern, bus).flaws();
        return String.join(" ", flaws.stream().map(flaw -> flaw.kind().name()).toList());
    }
}
