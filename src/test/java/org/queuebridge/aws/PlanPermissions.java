package org.queuebridge.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.queuebridge.changes.permission.Grants;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.permission.grant.NeededGrants;
import org.queuebridge.domain.permission.policy.PolicyDocument;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.sandbox.demo.DemoAccount;

/** What a plan does to the policies of targets, in a sandbox. */
final class PlanPermissions {
    private static final String GROUP = "arn:aws:logs:eu-central-1:123456789012:log-group:/aws/events/raw-archive";

    /** As many as fill a policy of log groups, and begin a second one. */
    private static final int FILLING = 14;

    private PlanPermissions() {}

    /** A policy by its name, whatever white space is in it. */
    record Policy(String name, Optional<Json.Obj> json) {
        static Policy of(PolicyDocument document) {
            return new Policy(document.name(), document.json());
        }
    }

    /**
     * Rules with what their targets must permit: given where one is new, taken where it goes, unless another one needs
     * it.
     */
    static List<RuleChange> with(Stream<RuleChange> all, List<TargetKind> kinds) {
        List<RuleChange> changes = all.toList();
        Set<String> kept = changes.stream()
                .flatMap(change -> needed(change.after(), kinds).stream())
                .filter(Grant::shared)
                .map(Grant::resourceArn)
                .collect(Collectors.toSet());
        return changes.stream()
                .map(change -> {
                    List<Grant> allowed = change.before().isEmpty() ? needed(change.after(), kinds) : List.of();
                    List<Grant> disallowed = change.after().isEmpty() ? needed(change.before(), kinds) : List.of();
                    return change.allowing(allowed)
                            .disallowing(disallowed.stream()
                                    .filter(grant -> !kept.contains(grant.resourceArn()))
                                    .toList());
                })
                .toList();
    }

    /** What is there before: what goes was given once, in policies that others share. */
    static void prepare(Grants grants, ChangePlan plan) {
        List<Grant> all = new ArrayList<>();
        IntStream.range(0, FILLING)
                .mapToObj(i -> new RuleKey("default", "a-rule-of-others-" + i))
                .forEach(key -> all.add(new Grant(TargetKind.LOGS, GROUP, ruleArn(key))));
        plan.changes().forEach(change -> all.addAll(change.disallowed()));
        if (!grants.allow(all).isEmpty()) {
            throw new IllegalStateException("the policies could not be prepared");
        }
    }

    /** The policies that the plan is about, by their resources. */
    static Map<String, List<Policy>> there(Grants grants, ChangePlan plan) {
        Map<String, List<Policy>> policies = new TreeMap<>();
        plan.changes().stream()
                .flatMap(change -> Stream.concat(change.allowed().stream(), change.disallowed().stream()))
                .forEach(grant -> policies.put(
                        grant.resourceArn(),
                        grants.state(grant.kind(), grant.resourceArn()).policies().stream()
                                .map(Policy::of)
                                .toList()));
        return policies;
    }

    static String ruleArn(RuleKey key) {
        return new EventBus(
                        key.bus(), "arn:aws:events:eu-central-1:" + DemoAccount.AWS_ACCOUNT + ":event-bus/" + key.bus())
                .ruleArn(key.name());
    }

    private static List<Grant> needed(Optional<RuleImage> image, List<TargetKind> kinds) {
        List<Grant> needed = new ArrayList<>();
        image.ifPresent(rule -> rule.targets()
                .forEach(target -> NeededGrants.ofTarget(target, ruleArn(rule.key()))
                        .filter(grant -> kinds.contains(grant.kind()))
                        .ifPresent(needed::add)));
        return needed;
    }
}
