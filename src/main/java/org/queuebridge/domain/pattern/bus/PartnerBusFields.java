package org.queuebridge.domain.pattern.bus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.event.EventSource;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.value.TextCondition;
import org.queuebridge.domain.pattern.value.ValueSet;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.EventBus;

/**
 * The fields that are the same in all events of a partner bus: the source is the name of the bus, and account and
 * region are those of the bus.
 */
record PartnerBusFields(EventBus partner) {
    /** Whether such an event can pass these tests of {@code source}, {@code account} or {@code region}. */
    ConditionJudgement judge(String path, ValueSet tests) {
        Json own = constants().get(path);
        if (own == null) {
            return ConditionJudgement.UNKNOWN;
        }
        Answer admitted = tests.has(own);
        return admitted == Answer.NO
                ? new ConditionJudgement(
                        Answer.NO,
                        tests.tests().stream()
                                .map(test -> whyNot(path, test))
                                .distinct()
                                .toList())
                : new ConditionJudgement(admitted, List.of());
    }

    /** By path; without account and region where the bus's ARN does not tell them. */
    Map<String, Json> constants() {
        Map<String, Json> constants = new HashMap<>();
        constants.put("source", new Json.Str(partner.name()));
        Arn.parse(partner.arn()).ifPresent(arn -> {
            constants.put("account", new Json.Str(arn.account()));
            constants.put("region", new Json.Str(arn.region()));
        });
        return constants;
    }

    private PatternFlaw whyNot(String path, Json test) {
        return switch (path) {
            case "account" -> PatternFlaw.of(FlawKind.OTHER_ACCOUNT, own(path));
            case "region" -> PatternFlaw.of(FlawKind.OTHER_REGION, own(path));
            default ->
                PatternFlaw.of(TextCondition.beginning(test).map(this::ofSource).orElse(FlawKind.OTHER_SOURCE));
        };
    }

    private String own(String path) {
        return constants().get(path) instanceof Json.Str(String text) ? text : "";
    }

    private FlawKind ofSource(String source) {
        if (source.equals(EventSource.proposedFor(StandardFormat.RELAYED, partner, Optional.empty())
                .text())) {
            return FlawKind.FORMAT_NOT_ON_BUS;
        }
        boolean otherOrganization = source.startsWith(EventBus.GENESYS_PREFIX)
                && partner.genesysOrganization()
                        .filter(own -> !source.startsWith(EventBus.GENESYS_PREFIX + own))
                        .isPresent();
        return otherOrganization ? FlawKind.OTHER_ORGANIZATION : FlawKind.OTHER_SOURCE;
    }
}
