package org.queuebridge.domain.pattern.bus;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.event.CustomFormat;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.EventSource;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.EventFields;
import org.queuebridge.domain.pattern.value.ValueSet;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.EventBus;

/**
 * Judges conditions by the events of a relay, as far as their format is known.
 *
 * @param bus where they arrive; account and region are its own unless a bus elsewhere forwards them
 */
record RelayedEventJudge(EventFormat format, Optional<EventBus> bus) {
    private static final Set<String> KNOWN = Set.of("detail.conversationId", "detail.queue.id", "detail.queue.name");

    /** Whether such an event can pass these tests of that field. */
    ConditionJudgement judge(String path, ValueSet tests) {
        return switch (path) {
            case "source" -> only(source(), tests, PatternFlaw.of(FlawKind.OTHER_SOURCE));
            case "detail-type" -> only(detailType(), tests, PatternFlaw.of(FlawKind.NO_SUCH_TOPIC, detailType()));
            case "account" -> own(arn().map(Arn::account), tests, FlawKind.OTHER_ACCOUNT);
            case "region" -> own(arn().map(Arn::region), tests, FlawKind.OTHER_REGION);
            default -> detail(path, tests);
        };
    }

    private String source() {
        return format instanceof CustomFormat custom
                ? custom.source()
                : EventSource.proposedFor(format, new EventBus("default", ""), Optional.empty())
                        .text();
    }

    private String detailType() {
        return format.detailType(format.meanings().getFirst());
    }

    private Optional<Arn> arn() {
        return bus.flatMap(it -> Arn.parse(it.arn()));
    }

    private static ConditionJudgement only(String value, ValueSet tests, PatternFlaw why) {
        return ConditionJudgement.of(tests.has(new Json.Str(value)), why);
    }

    private static ConditionJudgement own(Optional<String> own, ValueSet tests, FlawKind why) {
        return own.map(value -> tests.has(new Json.Str(value)) == Answer.YES
                        ? ConditionJudgement.YES
                        : ConditionJudgement.perhapsNot(PatternFlaw.of(why, value)))
                .orElse(ConditionJudgement.UNKNOWN);
    }

    private ConditionJudgement detail(String path, ValueSet tests) {
        if (path.equals("detail.queue.name")) {
            return perhapsAbsent(tests, tests.anyText(), PatternFlaw.of(FlawKind.NO_SUCH_VALUE, path, "Support"));
        }
        boolean id =
                path.equals(format.dottedQueuePath()) || (format == StandardFormat.RELAYED && KNOWN.contains(path));
        if (id) {
            return perhapsAbsent(tests, GenesysBodyField.ID.admits(tests), PatternFlaw.of(FlawKind.UPPER_CASE_ID));
        }
        return sampled(path).stream().anyMatch(value -> tests.has(value) == Answer.YES)
                ? ConditionJudgement.YES
                : ConditionJudgement.UNKNOWN;
    }

    private List<Json> sampled(String path) {
        return format instanceof CustomFormat custom
                ? EventFields.of(custom.sample()).at(path)
                : List.of();
    }

    private static ConditionJudgement perhapsAbsent(ValueSet tests, Answer value, PatternFlaw why) {
        return value == Answer.NO && tests.absent() ? ConditionJudgement.UNKNOWN : ConditionJudgement.of(value, why);
    }
}
