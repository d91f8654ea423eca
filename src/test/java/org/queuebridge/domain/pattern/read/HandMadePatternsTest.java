package org.queuebridge.domain.pattern.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.pattern.bus.GenesysSamples;
import org.queuebridge.json.JsonText;
import org.queuebridge.matching.EventRuler;

/** Patterns that people write and chance does not: a yes is held by an event that matches, a no by many that do not. */
class HandMadePatternsTest {
    private static final List<String> EVENTS = events();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // one alternative that perhaps matches several topics, another that surely matches the last
                "{'detail-type':[{'suffix':'}.flow.outcome'},{'cidr':'10.0.0.0/18'}]} | YES",
                "{'$or':[{'detail.foo':['a']},{'detail.foo':['b']},{'detail.foo':['c']},{'detail.foo':['d']},"
                        + "{'detail-type':['TOPIC.{id}.acw']}]} | YES",
                "{'detail.eventBody.heldDurationMs':[{'numeric':['>',5,'<',6]}]} | UNKNOWN",
                "{'detail.eventBody.heldDurationMs':[{'numeric':['<',0]}]} | UNKNOWN",
                "{'detail.eventBody.heldDurationMs':[{'numeric':['>',5.5,'<',6.5]}]} | YES",
                "{'detail.eventBody.heldDurationMs':[{'numeric':['>=',5,'<=',5]}]} | YES",
                "{'detail.eventBody.heldDurationMs':['5']} | NOT_YES",
                "{'detail-type':['TOPIC.{id}.user.end'],'detail.eventBody.heldDurationMs':['5']} | NO",
                "{'detail-type':[{'exists':false}]} | NO",
                "{'source':[{'exists':false}]} | NO",
                "{'account':[{'exists':false}],'detail.eventBody.queueId':['A']} | NO",
                "{'id':[{'exists':false}]} | NO",
                "{'detail.queueId':[{'exists':true}]} | NO",
                "{'queueId':[{'exists':true}]} | NO",
                "{'detail.queueId':[{'exists':false}]} | YES",
                "{'detail-type':[{'anything-but':{'prefix':''}}]} | NOT_YES",
                "{'detail-type':[{'anything-but':{'wildcard':'*'}}]} | NO",
                "{'detail-type':[{'anything-but':{'prefix':'v2.'}}]} | NO",
                "{'source':[{'anything-but':{'prefix':'aws.partner'}}]} | NO",
                "{'detail.eventBody.queueId':[{'anything-but':{'wildcard':'*-*'}}]} | NOT_YES",
                "{'detail.eventBody.queueId':[{'anything-but':'A'}]} | YES",
                "{'$or':[{'source':['aws.ec2']},{'detail-type':['TOPIC.{id}.acw']}]} | YES",
                "{'$or':[{'source':['aws.ec2']},{'account':['999900001111']}]} | NO",
                "{'$or':[{'$or':[{'source':['x']},{'region':['x']}]},{'detail.queue.id':['A']}]} | NO",
                "{'$or':[{'$or':[{'source':['x']},{'detail.eventBody.queueId':['A']}]},{'region':['x']}]} | YES",
                "{'detail':{'$or':[{'eventBody':{'queueId':['A']}},{'queueId':['A']}]}} | YES",
                "{'detail-type':['TOPIC.{id}.customer.end'],'$or':[{'detail.eventBody.queueId':['A']},"
                        + "{'detail.eventBody.mediaType':['VOICE']}]} | YES",
                "{'region':['us-east-1']} | NO",
                "{'account':[{'anything-but':'123456789012'}]} | NO",
                "{'account':[123456789012]} | NO",
                "{'account':[{'cidr':'10.0.0.0/8'}]} | NOT_YES",
                "{'source':[{'equals-ignore-case':'AWS.PARTNER/GENESYS.COM'}]} | NO",
                "{'detail-type':['V2.DETAIL.EVENTS.CONVERSATION.{ID}.ACD.END']} | NO",
                "{'detail-type':[{'equals-ignore-case':'V2.DETAIL.EVENTS.CONVERSATION.{ID}.ACD.END'}]} | YES",
                "{'detail-type':[null]} | NO",
                "{'detail-type':['']} | NO",
                "{'detail-type':[{'wildcard':'*.{id}.*.end'}],'detail.eventBody.queueId':['A']} | YES",
                "{'detail.eventBody.mediaType':[null]} | NOT_YES",
                "{'detail.eventBody.mediaType':['']} | NOT_YES",
                "{'detail.eventBody.queueId':['d5a3c6f1']} | NO",
                "{'detail.eventBody.queueId':['{A}']} | NO",
                "{'detail.eventBody.queueId':[{'equals-ignore-case':'D5A3C6F1-6C1E-4D7B-9A0E-3A2B8F4C7E10'}]} | YES",
                "{'detail':{'eventBody.queueId':['A']}} | YES",
                "{'detail.eventBody':{'queueId':['A']}} | YES",
                "{'detail.eventBody.queueId':['A'],'detail-type':['TOPIC.{id}.flow.end']} | NO",
                "{'detail.eventBody.queueId':[{'exists':false}],'detail-type':['TOPIC.{id}.acd.end']} | NO",
                "{'detail.eventBody.queueId':[{'exists':false}],'detail-type':['TOPIC.{id}.customer.end']} | YES",
                "{'detail':[{'exists':true}]} | NOT_YES",
                "{'detail.eventBody':[{'exists':false}]} | NOT_NO",
                "{'version':[0]} | NO",
                "{'version':['0']} | YES",
                "{'resources':['arn:x']} | NOT_YES",
                "{'resources':[{'exists':false}]} | YES",
                "{'time':[{'prefix':'2026'}]} | NOT_NO",
                "{'detail.eventBody.acdOutcome':[{'anything-but':['ANSWERED','ABANDON','FLOW_OUT','UNKNOWN']}]} |"
                        + " NOT_YES",
                "{'detail.eventBody.mediaType':[{'anything-but':[]}]} | NOT_NO",
            })
    void saysOnlyWhatHolds(String text, String expected) {
        Json.Obj pattern = JsonText.parse(json(text)).object().orElseThrow();
        PatternReading reading = PatternReader.read(pattern, Optional.of(GenesysSamples.BUS), StandardFormat.ALL);

        assertThat(reading.matches()).isIn(allowed(expected));
        Optional<Predicate<String>> matches = compiled(json(text));
        if (matches.isPresent() && reading.matches() == Answer.YES) {
            assertThat(samples(reading.scope())).anyMatch(matches.get());
        }
        if (matches.isPresent() && reading.matches() == Answer.NO) {
            assertThat(EVENTS).noneMatch(matches.get());
        }
    }

    private static List<Answer> allowed(String expected) {
        return Stream.of(Answer.values())
                .filter(answer -> expected.startsWith("NOT_")
                        ? !expected.endsWith(answer.name())
                        : expected.equals(answer.name()))
                .toList();
    }

    private static List<String> samples(PatternScope scope) {
        return new MatchingSampleEvents(GenesysSamples.BUS, GenesysSamples.BUS.name(), "123456789012", "eu-central-1")
                .of(scope, GenesysSamples.QUEUES.getFirst(), "").stream()
                        .map(JsonWriter::compact)
                        .toList();
    }

    /** Empty where EventBridge refuses it. */
    private static Optional<Predicate<String>> compiled(String pattern) {
        EventRuler ruler = new EventRuler();
        return ruler.problem(pattern).isPresent() ? Optional.empty() : Optional.of(ruler.compile(pattern));
    }

    private static List<String> events() {
        GenesysSamples random = new GenesysSamples(new Random(23));
        return Stream.generate(random::onPartnerBus)
                .limit(150)
                .map(JsonWriter::compact)
                .toList();
    }

    private static String json(String text) {
        return text.replace("'A'", "'" + GenesysSamples.QUEUES.getFirst() + "'")
                .replace("{A}", "{" + GenesysSamples.QUEUES.getFirst() + "}")
                .replace("TOPIC", "v2.detail.events.conversation")
                .replace('\'', '"');
    }
}
