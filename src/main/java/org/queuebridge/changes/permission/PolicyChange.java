package org.queuebridge.changes.permission;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.permission.grant.EmptyTopicPolicy;
import org.queuebridge.domain.permission.grant.GrantStatement;
import org.queuebridge.domain.permission.grant.PolicyEdit;
import org.queuebridge.domain.permission.policy.PolicyDocument;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.json.JsonText;

/**
 * How a plan changes the policy of one resource, for all of its rules together.
 *
 * @param kind LAMBDA, SQS, SNS or LOGS
 * @param allowed grants whose statements are added
 * @param disallowed grants whose statements are removed
 * @param policy the current policy, without text where there is none; empty where it is not known
 * @param withoutRoom how many rules have no room in the policy, and so will deliver nothing
 */
public record PolicyChange(
        TargetKind kind,
        String resourceArn,
        List<Grant> allowed,
        List<Grant> disallowed,
        Optional<PolicyDocument> policy,
        int withoutRoom) {
    public PolicyChange {
        allowed = List.copyOf(allowed);
        disallowed = List.copyOf(disallowed);
    }

    /**
     * The changes of each resource's policy, in the plan's order.
     *
     * @param known the current policy that takes a grant, where it is known
     */
    public static List<PolicyChange> of(ChangePlan plan, Function<Grant, Optional<PolicyDocument>> known) {
        List<Grant> allowed = grants(plan, RuleChange::allowed);
        List<Grant> disallowed = grants(plan, RuleChange::disallowed);
        Map<String, Grant> resources = new LinkedHashMap<>();
        Stream.concat(allowed.stream(), disallowed.stream())
                .forEach(grant -> resources.putIfAbsent(grant.resourceArn(), grant));
        return resources.values().stream()
                .map(grant -> new PolicyChange(
                        grant.kind(),
                        grant.resourceArn(),
                        at(grant.resourceArn(), allowed),
                        at(grant.resourceArn(), disallowed),
                        known.apply(grant),
                        0))
                .toList();
    }

    /** A policy that has no room: it does not change. */
    static PolicyChange full(Grant grant, int rules, Optional<PolicyDocument> policy) {
        return new PolicyChange(grant.kind(), grant.resourceArn(), List.of(), List.of(), policy, rules);
    }

    /** The current statements; where the policy is not known, those that are removed. */
    public List<Json> before() {
        return policy.map(PolicyChange::json).orElseGet(() -> statements(disallowed));
    }

    /** The statements after the plan; where the policy is not known, those that are added. */
    public List<Json> after() {
        return policy.map(this::changed).map(this::left).orElseGet(() -> statements(allowed));
    }

    private static List<Grant> grants(ChangePlan plan, Function<RuleChange, List<Grant>> which) {
        Set<List<String>> statements = new HashSet<>();
        return plan.changes().stream()
                .flatMap(change -> which.apply(change).stream())
                .filter(grant -> statements.add(List.of(grant.resourceArn(), grant.source())))
                .toList();
    }

    private static List<Grant> at(String resourceArn, List<Grant> grants) {
        return grants.stream()
                .filter(grant -> grant.resourceArn().equals(resourceArn))
                .toList();
    }

    private PolicyDocument changed(PolicyDocument policy) {
        PolicyDocument changed = allowed.isEmpty() ? policy : document(PolicyEdit.with(policy, allowed));
        for (Grant grant : disallowed) {
            changed = PolicyEdit.without(changed, grant)
                    .map(PolicyChange::document)
                    .orElseGet(PolicyDocument::none);
        }
        return changed;
    }

    /** An empty policy is removed, except for a topic's. */
    private List<Json> left(PolicyDocument changed) {
        return changed.text().isEmpty() && kind == TargetKind.SNS
                ? List.of(EmptyTopicPolicy.ownAccount(resourceArn))
                : json(changed);
    }

    private static PolicyDocument document(String text) {
        return new PolicyDocument("", text, JsonText.parse(text).object());
    }

    private static List<Json> json(PolicyDocument policy) {
        return policy.json().stream().<Json>map(json -> json).toList();
    }

    private static List<Json> statements(List<Grant> grants) {
        return List.copyOf(GrantStatement.json(grants));
    }
}
