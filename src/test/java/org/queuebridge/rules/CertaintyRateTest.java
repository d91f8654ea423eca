package org.queuebridge.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.queuebridge.Samples;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.pattern.read.PatternReading;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.demo.DemoRules;
import org.queuebridge.sandbox.events.LocalEventBridge;
import org.queuebridge.sandbox.events.request.EventLimits;

/** Three answers are of use only where the third is rare: over the demo's rules and the sample patterns. */
class CertaintyRateTest {
    private final LocalEventBridge events =
            DemoRules.eventBridge(EventLimits.ofNewAccount(), Clock.systemUTC(), _ -> Optional.empty());

    @Test
    void lessThanTwoPercentCannotBeTold() {
        List<List<PatternReading>> buses = Stream.of(
                        demo(DemoAccount.EVENT_SOURCE), demo("contact-center-relay"), samples())
                .map(Stream::toList)
                .toList();
        List<Answer> matching = new ArrayList<>();
        List<Answer> covering = new ArrayList<>();
        buses.forEach(bus -> bus.forEach(reading -> {
            matching.add(reading.matches());
            matching.add(reading.gate().everything());
            matching.addAll(reading.gate().ids().values());
            bus.forEach(other -> covering.add(reading.scope().coveredBy(List.of(other.scope()))));
        }));

        assertThat(unknown("matches", matching)).isLessThan(2);
        assertThat(unknown("is covered", covering)).isLessThan(2);
    }

    /** In percent. */
    private static double unknown(String what, List<Answer> answers) {
        long unknown = answers.stream().filter(Answer.UNKNOWN::equals).count();
        System.out.printf("%s: cannot be told of %d of %d%n", what, unknown, answers.size());
        assertThat(answers).hasSizeGreaterThan(30);
        return unknown * 100.0 / answers.size();
    }

    private Stream<PatternReading> demo(String name) {
        JsonObject request = new JsonObject();
        request.addProperty("EventBusName", name);
        EventBus bus = new EventBus(
                name,
                "arn:aws:events:%s:%s:event-bus/%s".formatted(DemoAccount.AWS_REGION, DemoAccount.AWS_ACCOUNT, name));
        return events.call(events.home(), "ListRules", request).getAsJsonArray("Rules").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(rule -> reading(bus, rule.get("EventPattern").getAsString()));
    }

    private static Stream<PatternReading> samples() {
        return Stream.of(
                        "A-recommended-agent-leg-ended",
                        "B-recommended-queue-leg-ended",
                        "C-abandoned-only",
                        "D-handled-or-abandoned",
                        "E-several-topics-one-queue")
                .map(name -> reading(Examples.BUS, Samples.pattern(name)));
    }

    private static PatternReading reading(EventBus bus, String pattern) {
        return RuleInsight.reading(bus, Optional.of(pattern), StandardFormat.ALL)
                .orElseThrow();
    }
}
