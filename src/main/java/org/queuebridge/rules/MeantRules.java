package org.queuebridge.rules;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleKey;

/**
 * How the rules that were made here are meant to be, of one account and region, while the program runs: what a
 * verification compares with.
 */
public final class MeantRules {
    private final Map<RuleKey, RuleDraft> drafts = new ConcurrentHashMap<>();

    /** What is meant by that rule; empty where it was made elsewhere, or before the program started. */
    public Optional<RuleDraft> of(RuleKey key) {
        return Optional.ofNullable(drafts.get(key));
    }

    /** That rule is meant from now on as the draft has it. */
    public void remember(RuleDraft draft) {
        drafts.put(draft.key(), draft);
    }

    /** Nothing is meant by that rule any more. */
    public void forget(RuleKey key) {
        drafts.remove(key);
    }

    /** That rule is meant to be enabled or disabled from now on. */
    public void switched(RuleKey key, boolean enabled) {
        drafts.computeIfPresent(
                key,
                (_, draft) -> new RuleDraft(
                        draft.name(),
                        draft.bus(),
                        draft.pattern(),
                        draft.description(),
                        enabled,
                        draft.roleArn(),
                        draft.targets()));
    }
}
