package org.queuebridge.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.OTHER;
import static org.queuebridge.rules.Examples.SALES;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.read.PatternReader;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.json.JsonText;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.Examples;

class RuleSampleEventsTest {
    private static final EventBus RELAY =
            new EventBus("relay", "arn:aws:events:us-west-2:999900001111:event-bus/relay");
    private static final String OF_BILLING = Examples.pattern(BILLING);
    private static final KnownQueues KNOWN = KnownQueues.of(List.of(BILLING, SALES, OTHER), true);
    private static final String NOBODYS = "00000000-0000-4000-8000-000000000000";

    @Test
    void anEventIsOfTheRulesAccountRegionAndBus() {
        Json.Obj event = only(BUS, OF_BILLING);

        assertThat(text(event, "account")).isEqualTo("111122223333");
        assertThat(text(event, "region")).isEqualTo("eu-central-1");
        assertThat(text(event, "source")).isEqualTo(BUS.name());
        assertThat(text(event, "detail-type")).endsWith(".user.end");
    }

    @Test
    void aRuleWithoutAProperArnHasEventsAllTheSame() {
        Json.Obj event = parsed(
                sample(BUS, "ended", OF_BILLING, KNOWN).events(BILLING.id()).getFirst());

        assertThat(text(event, "account")).matches("\\d{12}");
        assertThat(text(event, "region")).isEqualTo("us-east-1");
    }

    /** Which topic and source an event has, by what the pattern asks for and by the bus. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        'detail':{'queue':{'id':['Q']}}                                          | genesys.cloud | conversation.end
        'source':['acme'],'detail':{'queue':{'id':['Q']}}                        | acme          | conversation.end
        'source':['acme'],'detail-type':['over'],'detail':{'queue':{'id':['Q']}} | acme          | over
        'source':['acme'],'detail-type':['T.acd.end'],'detail.eventBody.queueId':['Q'] | acme      | T.acd.end
        'source':['acme'],'detail-type':['T.acw'],'detail.eventBody.queueId':['Q']     | acme      | T.acw
        """)
    void onOtherBusesThePatternNamesTheSender(String pattern, String source, String type) {
        Json.Obj event = only(RELAY, full("{" + pattern + "}"));

        assertThat(text(event, "source")).isEqualTo(source);
        assertThat(text(event, "detail-type")).isEqualTo(full(type));
    }

    @Test
    void onAPartnerBusOnlyItsOwnSourceArrives() {
        String elsewhere = OF_BILLING.replace(BUS.name(), "aws.partner/genesys.com/cloud/elsewhere/x");

        assertThat(text(only(BUS, elsewhere), "source")).isEqualTo(BUS.name());
    }

    @Test
    void aPatternThatCanNeverMatchIsTriedWithTheUsualEvent() {
        String never = full("{'detail-type':['T.customer.end'],'detail.eventBody.queueId':['Q']}");

        assertThat(sample(BUS, arn(), never, KNOWN).perQueue()).isEqualTo(1);
        assertThat(sample(BUS, arn(), full("{'account':['x']}"), KNOWN).queueIds())
                .isEmpty();
    }

    @Test
    void thereIsAnEventForEachKindThatThePatternAsksFor() {
        String two = full("{'detail-type':['T.acw','T.acd.end'],'detail.eventBody.queueId':['Q']}");
        RuleSampleEvents samples = sample(BUS, arn(), two, KNOWN);

        assertThat(samples.perQueue()).isEqualTo(2);
        assertThat(samples.events(BILLING.id()))
                .extracting(event -> text(parsed(event), "detail-type"))
                .containsExactlyInAnyOrder(full("T.acw"), full("T.acd.end"));
    }

    @Test
    void theOtherQueueIsTheFirstByNameThatTheRuleDoesNotName() {
        assertThat(sample(BUS, arn(), OF_BILLING, KNOWN).otherQueue()).isEqualTo(OTHER.id());
        assertThat(sample(BUS, arn(), Examples.pattern(BILLING, OTHER), KNOWN).otherQueue())
                .isEqualTo(SALES.id());
        assertThat(sample(BUS, arn(), OF_BILLING, KnownQueues.of(List.of(BILLING), true))
                        .otherQueue())
                .isEqualTo(NOBODYS);
    }

    @Test
    void theEventOfAnotherQueueDiffersInTheQueueAlone() {
        String pattern = full("{'detail':{'eventBody':{'queueId':['Q'],'mediaType':['CHAT']}}}");
        RuleSampleEvents samples = sample(BUS, arn(), pattern, KNOWN);
        String own = samples.events(BILLING.id()).getFirst();

        assertThat(own).contains("\"mediaType\":\"CHAT\"", BILLING.id());
        assertThat(samples.events(OTHER.id())).first().isEqualTo(own.replace(BILLING.id(), OTHER.id()));
    }

    @Test
    void aRelayedEventHasTheNameOfItsQueueToo() {
        String pattern = full("{'detail':{'queue':{'id':['Q']}}}");

        assertThat(sample(RELAY, arn(), pattern, KNOWN).events(BILLING.id()))
                .allSatisfy(event -> assertThat(event).contains(BILLING.name()));
    }

    private static Json.Obj only(EventBus bus, String pattern) {
        List<String> events = sample(bus, arn(), pattern, KNOWN).events(BILLING.id());
        assertThat(events).hasSize(1);
        return parsed(events.getFirst());
    }

    private static RuleSampleEvents sample(EventBus bus, String arn, String pattern, KnownQueues known) {
        Rule rule =
                new Rule("ended", bus.name(), arn, Optional.of(pattern), true, "", Optional.empty(), Optional.empty());
        return RuleSampleEvents.of(
                bus, rule, PatternReader.read(parsed(pattern), Optional.of(bus), StandardFormat.ALL), known);
    }

    private static String arn() {
        return "arn:aws:events:eu-central-1:111122223333:rule/ended";
    }

    private static String full(String pattern) {
        return pattern.replace("'Q'", "'" + BILLING.id() + "'")
                .replace("T.", "v2.detail.events.conversation.{id}.")
                .replace('\'', '"');
    }

    private static Json.Obj parsed(String text) {
        return JsonText.parse(text).object().orElseThrow();
    }

    private static String text(Json.Obj event, String field) {
        return ((Json.Str) event.get(field).orElseThrow()).value();
    }
}
