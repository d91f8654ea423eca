package org.queuebridge.domain.permission.grant;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.ResourceState;
import org.queuebridge.domain.permission.policy.PolicyDocument;
import org.queuebridge.domain.permission.policy.PolicyWildcards;
import org.queuebridge.domain.rule.RuleName;
import org.queuebridge.domain.rule.TargetKind;

/**
 * Chooses the statements by which the rules of a plan may deliver to one resource: one for each rule's ARN if the
 * policy has room, or else patterns that are as narrow as possible. On the default bus, ARNs of rules name no bus, and
 * {@code *} stands for slashes too: a pattern there is made for a rule set only, whose name no other bus should begin
 * with.
 *
 * @param grants the grants in the order of the rules
 * @param fits whether the policy has room for them
 */
public record GrantChoice(List<Grant> grants, boolean fits) {
    public GrantChoice {
        grants = List.copyOf(grants);
    }

    /**
     * The choice.
     *
     * @param missing grants of one resource, each for another rule; not empty
     */
    public static GrantChoice of(List<Grant> missing, ResourceState resource) {
        Grant first = missing.getFirst();
        if (!GrantStatement.namesRules(first.kind())) {
            return new GrantChoice(missing, first.kind() != TargetKind.LOGS || hasRoom(first, resource));
        }
        PolicyDocument policy = resource.policies().getFirst();
        Set<String> rules = new LinkedHashSet<>();
        missing.forEach(grant -> rules.add(grant.ruleArn()));
        PolicyEdit.sources(policy, first).stream()
                .filter(source -> !PolicyWildcards.isPattern(source))
                .forEach(rules::add);
        List<Function<Grant, Grant>> widths = List.of(
                Function.identity(),
                grant -> setOf(grant.ruleArn(), rules).map(grant::by).orElse(grant),
                grant -> isOnDefaultBus(grant.ruleArn()) ? grant : grant.by(common(grant.ruleArn(), rules)));
        return widths.stream()
                .map(width -> new GrantChoice(missing.stream().map(width).toList(), true))
                .filter(choice -> fits(choice.grants(), policy))
                .findFirst()
                .orElseGet(() -> new GrantChoice(missing, false));
    }

    /** A pattern of the rules of the set that the rule is of, where others are of it too. */
    private static Optional<String> setOf(String ruleArn, Collection<String> rules) {
        return stem(ruleArn)
                .filter(stem -> rules.stream()
                                .filter(other ->
                                        stem(other).filter(stem::equals).isPresent())
                                .count()
                        > 1)
                .map(stem -> stem + "-*");
    }

    /** A pattern of all rules on the same bus whose names begin alike. */
    private static String common(String ruleArn, Collection<String> rules) {
        String bus = bus(ruleArn);
        List<String> onBus =
                rules.stream().filter(other -> bus(other).equals(bus)).toList();
        return onBus.size() == 1 ? ruleArn : onBus.stream().reduce(ruleArn, GrantChoice::prefix) + "*";
    }

    private static String prefix(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return one.substring(0, length);
    }

    private static Optional<String> stem(String ruleArn) {
        return RuleName.setOf(ruleArn.substring(bus(ruleArn).length())).map(set -> bus(ruleArn) + set);
    }

    private static boolean isOnDefaultBus(String ruleArn) {
        return bus(ruleArn).endsWith(":rule/");
    }

    private static String bus(String ruleArn) {
        return ruleArn.substring(0, ruleArn.lastIndexOf('/') + 1);
    }

    private static boolean fits(List<Grant> grants, PolicyDocument policy) {
        Grant first = grants.getFirst();
        PolicyLimit limit = PolicyLimit.of(first.kind()).orElseThrow();
        if (first.kind() == TargetKind.LAMBDA) {
            return lengthOfFunction(grants, policy) <= limit.bytes();
        }
        StatementTexts after = new StatementTexts(PolicyEdit.with(policy, grants));
        return PolicyLimit.length(after.text().orElse("")) <= limit.bytes() && after.size() <= limit.statements();
    }

    /** With a statement for each source, and without those that a pattern makes superfluous. */
    private static int lengthOfFunction(List<Grant> grants, PolicyDocument policy) {
        Set<String> added = grants.stream().map(GrantStatement::text).collect(Collectors.toSet());
        Stream<String> gone = PolicyEdit.sources(policy, grants.getFirst()).stream()
                .filter(source -> grants.stream().anyMatch(grant -> PolicyWildcards.arnFits(grant.source(), source)))
                .map(source -> GrantStatement.text(grants.getFirst().by(source)));
        return PolicyLimit.length(policy.text())
                + added.stream().mapToInt(PolicyLimit::length).sum()
                + added.size()
                - gone.mapToInt(PolicyLimit::length).sum();
    }

    private static boolean hasRoom(Grant grant, ResourceState resource) {
        return LogPolicyChoice.hasRoom(
                resource.policies(), GrantStatement.policy(grant).length());
    }
}
