package org.queuebridge.domain.permission;

import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.JsonSpans.Span;

/**
 * Puts a grant's statement into a policy and takes it out again. Nothing else in the text changes: not a blank, not the
 * order, not what this program does not know.
 */
public final class PolicyEdit {
    private static final String STATEMENT = "Statement";

    private PolicyEdit() {}

    /**
     * The policy with the statement, as its last one; the same where it is in it.
     *
     * @param policy one that can be understood, or none
     */
    public static String with(PolicyDocument policy, Grant grant) {
        String text = policy.text();
        if (text.isEmpty()) {
            return GrantStatement.policy(grant);
        }
        if (holds(policy, grant)) {
            return text;
        }
        String statement = GrantStatement.text(grant);
        Span all = statements(text);
        if (text.charAt(all.from()) != '[') {
            return text.substring(0, all.from()) + "[" + text.substring(all.from(), all.to()) + "," + statement + "]"
                    + text.substring(all.to());
        }
        List<Span> items = JsonSpans.items(text, all.from());
        return items.isEmpty()
                ? text.substring(0, all.from() + 1) + statement + text.substring(all.from() + 1)
                : text.substring(0, items.getLast().to())
                        + ","
                        + statement
                        + text.substring(items.getLast().to());
    }

    /**
     * The policy without the statement; the same where it is not in it.
     *
     * @return empty where nothing would be left in it
     */
    public static Optional<String> without(PolicyDocument policy, Grant grant) {
        Optional<PolicyStatement> found = find(policy, grant);
        if (found.isEmpty()) {
            return Optional.of(policy.text()).filter(text -> !text.isEmpty());
        }
        String text = policy.text();
        int at = found.get().number() - 1;
        Span all = statements(text);
        if (text.charAt(all.from()) != '[' || policy.statements().size() == 1) {
            return Optional.empty();
        }
        List<Span> items = JsonSpans.items(text, all.from());
        // With the comma before it, as it was put there; the first one with the comma behind it.
        return Optional.of(
                at > 0
                        ? cut(text, items.get(at - 1).to(), items.get(at).to())
                        : cut(text, items.get(0).from(), items.get(1).from()));
    }

    /** Whether the statement is in the policy. */
    public static boolean holds(PolicyDocument policy, Grant grant) {
        return find(policy, grant).isPresent();
    }

    private static Optional<PolicyStatement> find(PolicyDocument policy, Grant grant) {
        return policy.statements().stream()
                .filter(statement -> GrantStatement.isOf(grant, statement))
                .findFirst();
    }

    private static Span statements(String text) {
        return JsonSpans.member(text, STATEMENT)
                .orElseThrow(() -> new IllegalArgumentException("a policy without statements"));
    }

    private static String cut(String text, int from, int to) {
        return text.substring(0, from) + text.substring(to);
    }
}
