package org.queuebridge.domain.permission.grant;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.permission.policy.PolicyDocument;
import org.queuebridge.domain.permission.policy.PolicyStatement;
import org.queuebridge.domain.permission.policy.PolicyWildcards;

/**
 * Adds a grant to the text of a policy and removes it. Nothing else in the text changes: neither white space nor order
 * nor unknown fields. Statements for single rules by older versions of this program are merged into the shared one.
 */
public final class PolicyEdit {
    private PolicyEdit() {}

    /**
     * The policy with the grant; the same where it is in it.
     *
     * @param policy one that can be understood, or none
     */
    public static String with(PolicyDocument policy, Grant grant) {
        return with(policy, List.of(grant));
    }

    /** The same with several grants of one resource. */
    public static String with(PolicyDocument policy, List<Grant> grants) {
        List<Grant> missing =
                grants.stream().filter(grant -> !covers(policy, grant)).toList();
        if (missing.isEmpty()) {
            return policy.text();
        }
        Grant first = missing.getFirst();
        return switch (first.kind()) {
            case SQS -> list(policy, first, missing);
            case LAMBDA -> each(policy, missing);
            default ->
                written(policy, first.shared() ? ours(policy, first) : List.of(), first, List.of(first.source()));
        };
    }

    /**
     * The policy without the grant's source; the same where that is not in it.
     *
     * @return empty where nothing would be left in it
     */
    public static Optional<String> without(PolicyDocument policy, Grant grant) {
        boolean all = !GrantStatement.namesRules(grant.kind()) && grant.shared();
        List<PolicyStatement> of = ours(policy, grant).stream()
                .filter(statement -> all || GrantStatement.isOf(grant, statement))
                .toList();
        if (of.isEmpty()) {
            return Optional.of(policy.text()).filter(text -> !text.isEmpty());
        }
        StatementTexts texts = new StatementTexts(policy.text());
        for (PolicyStatement statement : of.reversed()) {
            List<String> left = GrantStatement.sources(grant, statement).stream()
                    .filter(source -> !source.equals(grant.source()))
                    .toList();
            if (left.isEmpty() || !GrantStatement.namesRules(grant.kind())) {
                texts.remove(statement.number());
            } else {
                texts.replace(statement.number(), JsonWriter.compact(GrantStatement.json(grant, left)));
            }
        }
        return texts.text();
    }

    /** Whether the grant's source is in the policy as it is. */
    public static boolean holds(PolicyDocument policy, Grant grant) {
        return ours(policy, grant).stream().anyMatch(statement -> GrantStatement.isOf(grant, statement));
    }

    /** Whether a statement of this program lets in all that the grant does. */
    public static boolean covers(PolicyDocument policy, Grant grant) {
        return sources(policy, grant).stream().anyMatch(source -> PolicyWildcards.arnFits(source, grant.source()));
    }

    /** The grants that this program's statements in the policy are for the rule of that one. */
    public static List<Grant> parts(PolicyDocument policy, Grant grant) {
        return sources(policy, grant).stream()
                .filter(source -> PolicyWildcards.arnFits(source, grant.ruleArn()))
                .map(grant::by)
                .toList();
    }

    /**
     * What must leave the policy of a function so that the grant fits into it: the statements that it makes
     * superfluous, where it has no room beside them.
     */
    public static List<Grant> superfluous(PolicyDocument policy, Grant grant) {
        int length = PolicyLimit.length(policy.text()) + PolicyLimit.length(GrantStatement.text(grant)) + 1;
        boolean fits = PolicyLimit.of(grant.kind())
                .filter(limit -> length > limit.bytes())
                .isEmpty();
        return fits
                ? List.of()
                : sources(policy, grant).stream()
                        .filter(source -> PolicyWildcards.arnFits(grant.source(), source))
                        .map(grant::by)
                        .toList();
    }

    /** All that this program's statements let deliver to the grant's resource. */
    static Set<String> sources(PolicyDocument policy, Grant grant) {
        Set<String> sources = new LinkedHashSet<>();
        ours(policy, grant).forEach(statement -> sources.addAll(GrantStatement.sources(grant, statement)));
        return sources;
    }

    private static List<PolicyStatement> ours(PolicyDocument policy, Grant grant) {
        return policy.statements().stream()
                .filter(GrantStatement::isOurs)
                .filter(statement -> GrantStatement.meansTheSame(grant, statement))
                .toList();
    }

    /** In one statement. What a pattern covers is named no more where there is no room for it. */
    private static String list(PolicyDocument policy, Grant first, List<Grant> missing) {
        List<PolicyStatement> ours = ours(policy, first);
        Set<String> sources = sources(policy, first);
        missing.forEach(grant -> sources.add(grant.source()));
        String text = written(policy, ours, first, List.copyOf(sources));
        boolean fits = PolicyLimit.of(first.kind())
                .filter(limit -> PolicyLimit.length(text) > limit.bytes())
                .isEmpty();
        return fits ? text : written(policy, ours, first, uncovered(sources));
    }

    private static List<String> uncovered(Set<String> sources) {
        return sources.stream()
                .filter(source -> sources.stream()
                        .noneMatch(other -> !other.equals(source) && PolicyWildcards.arnFits(other, source)))
                .toList();
    }

    private static String each(PolicyDocument policy, List<Grant> missing) {
        StatementTexts texts = new StatementTexts(policy.text());
        missing.forEach(grant -> texts.append(GrantStatement.text(grant)));
        return texts.text().orElse("");
    }

    /** With one statement in place of those of this program. */
    private static String written(
            PolicyDocument policy, List<PolicyStatement> ours, Grant grant, List<String> sources) {
        StatementTexts texts = new StatementTexts(policy.text());
        String statement = JsonWriter.compact(GrantStatement.json(grant, sources));
        Optional<PolicyStatement> shared = ours.stream()
                .filter(each ->
                        each.sid().filter(GrantStatement.sid(grant)::equals).isPresent())
                .findFirst();
        shared.ifPresent(there -> texts.replace(there.number(), statement));
        if (shared.isEmpty()) {
            texts.append(statement);
        }
        ours.reversed().stream()
                .filter(each -> shared.filter(each::equals).isEmpty())
                .forEach(each -> texts.remove(each.number()));
        return texts.text().orElse("");
    }
}
