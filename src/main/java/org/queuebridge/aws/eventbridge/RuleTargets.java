package org.queuebridge.aws.eventbridge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.queuebridge.aws.client.BatchCall;
import org.queuebridge.aws.client.RawJson;
import org.queuebridge.aws.client.SdkPages;
import org.queuebridge.aws.client.ServiceCalls;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.Target;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.ListTargetsByRuleResponse;

/**
 * Reads and writes the targets of rules with every field that EventBridge keeps, including fields that this program
 * does not know.
 */
record RuleTargets(EventBridgeClient client, ServiceCalls calls) {
    List<Target> all(String bus, String rule) {
        return SdkPages.all(
                token -> page(bus, rule, token),
                Page::targets,
                page -> page.answer().nextToken());
    }

    void put(String bus, String rule, List<Target> targets) {
        BatchCall.sendAll(
                calls,
                "events:PutTargets",
                targets,
                Target::id,
                batch -> FromSdk.refused(client.putTargets(request -> request.eventBusName(bus)
                        .rule(rule)
                        .overrideConfiguration(RawJson.sending(body(bus, rule, batch))))));
    }

    void remove(String bus, String rule, Collection<String> targetIds) {
        BatchCall.sendAll(
                calls,
                "events:RemoveTargets",
                List.copyOf(targetIds),
                id -> id,
                batch -> FromSdk.refused(client.removeTargets(
                        request -> request.eventBusName(bus).rule(rule).ids(batch))));
    }

    private record Page(ListTargetsByRuleResponse answer, List<Target> targets) {}

    private Page page(String bus, String rule, @Nullable String token) {
        RawJson.Answer whole = new RawJson.Answer();
        ListTargetsByRuleResponse answer = calls.make(
                "events:ListTargetsByRule",
                () -> client.listTargetsByRule(request -> request.eventBusName(bus)
                        .rule(rule)
                        .limit(SdkPages.LIMIT)
                        .nextToken(token)
                        .overrideConfiguration(RawJson.keeping(whole))));
        return new Page(answer, targets(whole.object()));
    }

    private static List<Target> targets(Optional<Json.Obj> answer) {
        List<Target> targets = new ArrayList<>();
        if (answer.flatMap(object -> object.get("Targets")).orElse(null) instanceof Json.Arr(List<Json> items)) {
            for (Json item : items) {
                if (item instanceof Json.Obj target) {
                    targets.add(Target.of(target));
                }
            }
        }
        return targets;
    }

    private static Json.Obj body(String bus, String rule, List<Target> targets) {
        return Json.obj(
                Map.entry("Rule", new Json.Str(rule)),
                Map.entry("EventBusName", new Json.Str(bus)),
                Map.entry(
                        "Targets",
                        new Json.Arr(targets.stream().<Json>map(Target::json).toList())));
    }
}
