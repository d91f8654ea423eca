package org.queuebridge.rules;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.queuebridge.domain.rule.RuleDraft;

/**
 * How the rules that were made here are meant to be, of one account and region, while the program runs: what a
 * verification compares with.
 */
public final class MeantRules {
    private final Map<Key, RuleDraft> drafts = new ConcurrentHashMap<>();

    private record Key(String bus, String name) {}

    /** What is meant by that rule; empty where it was made elsewhere, or before the program started. */
    public Optional<RuleDraft> of(String bus, String name) {
        return Optional.ofNullable(drafts.get(new Key(bus, name)));
    }

    /** That rule is meant from now on as the draft has it. */
    public void remember(RuleDraft draft) {
        drafts.put(new Key(draft.bus(), draft.name()), draft);
    }

    /** Nothing is meant by that rule any more. */
    public void forget(String bus, String name) {
        drafts.remove(new Key(bus, name));
    }

    void switched(String bus, String name, boolean enabled) {
        drafts.computeIfPresent(
                new Key(bus, name),
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
