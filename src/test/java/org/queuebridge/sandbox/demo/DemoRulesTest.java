package org.queuebridge.sandbox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.sandbox.events.LocalEventBridge;
import org.queuebridge.sandbox.events.request.EventLimits;

class DemoRulesTest {
    private final LocalEventBridge events =
            DemoRules.eventBridge(EventLimits.ofNewAccount(), Clock.systemUTC(), _ -> Optional.empty());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        genesys-ended-support   | ENABLED  | arn:aws:sqs:eu-central-1:123456789012:conversation-ended
        genesys-abandoned-sales | ENABLED  | arn:aws:lambda:eu-central-1:123456789012:function:on-abandon
        genesys-ended-billing   | ENABLED  |
        legacy-support          | ENABLED  | arn:aws:sqs:eu-central-1:123456789012:legacy
        conv-end-customer       | ENABLED  | arn:aws:sns:eu-central-1:123456789012:crm-feed
        nightly-export          | DISABLED | arn:aws:logs:eu-central-1:123456789012:log-group:/aws/events/nightly-export
        raw-archive             | ENABLED  | arn:aws:logs:eu-central-1:123456789012:log-group:/aws/events/raw-archive
        events-bridge-managed   | ENABLED  |
        """)
    void thePartnersBusHasRulesOfAllKinds(String name, String state, String target) {
        JsonObject rule = rule(name);

        assertThat(rule.get("State").getAsString()).isEqualTo(state);
        assertThat(rule.get("Description").getAsString()).isNotBlank();
        assertThat(targetArns(name)).isEqualTo(target == null ? List.of() : List.of(target));
        assertThat(rule.has("ManagedBy")).isEqualTo(name.equals("events-bridge-managed"));
    }

    @Test
    void theHealthyRuleEqualsTheSample() {
        assertThat(JsonParser.parseString(
                        rule("genesys-ended-support").get("EventPattern").getAsString()))
                .isEqualTo(JsonParser.parseString("""
                    {"source": ["%s"], "detail-type": ["v2.detail.events.conversation.{id}.user.end"],
                     "detail": {"eventBody": {"queueId": ["%s", "%s", "%s"]}}}
                    """.formatted(
                                DemoAccount.EVENT_SOURCE,
                                DemoQueues.id("Support EN"),
                                DemoQueues.id("Support DE"),
                                DemoQueues.id("Support – VIP"))));
    }

    @Test
    void onlyTheLegacyRuleNamesAQueueThatIsGone() {
        Set<String> known = DemoQueues.generate(DemoQueues.DEFAULT_COUNT, 1).stream()
                .map(Queue::id)
                .collect(Collectors.toSet());
        Map<String, List<String>> unknown =
                call("ListRules", "EventBusName", DemoAccount.EVENT_SOURCE).getAsJsonArray("Rules").asList().stream()
                        .map(JsonElement::getAsJsonObject)
                        .collect(Collectors.toMap(
                                rule -> rule.get("Name").getAsString(),
                                rule -> queueIds(rule).stream()
                                        .filter(id -> !known.contains(id))
                                        .toList()));

        unknown.values().removeIf(List::isEmpty);
        assertThat(unknown).isEqualTo(Map.of("legacy-support", List.of(DemoQueues.DELETED_ID)));
    }

    private JsonObject rule(String name) {
        return call("DescribeRule", "Name", name, "EventBusName", DemoAccount.EVENT_SOURCE);
    }

    private List<String> targetArns(String rule) {
        return call("ListTargetsByRule", "Rule", rule, "EventBusName", DemoAccount.EVENT_SOURCE)
                .getAsJsonArray("Targets")
                .asList()
                .stream()
                .map(target -> target.getAsJsonObject().get("Arn").getAsString())
                .toList();
    }

    private JsonObject call(String operation, String... members) {
        JsonObject request = new JsonObject();
        for (int i = 0; i < members.length; i += 2) {
            request.addProperty(members[i], members[i + 1]);
        }
        return events.call(events.home(), operation, request);
    }

    private static List<String> queueIds(JsonObject rule) {
        JsonObject pattern =
                JsonParser.parseString(rule.get("EventPattern").getAsString()).getAsJsonObject();
        return pattern.has("detail")
                ? pattern
                        .getAsJsonObject("detail")
                        .getAsJsonObject("eventBody")
                        .getAsJsonArray("queueId")
                        .asList()
                        .stream()
                        .map(JsonElement::getAsString)
                        .toList()
                : List.of();
    }
}
