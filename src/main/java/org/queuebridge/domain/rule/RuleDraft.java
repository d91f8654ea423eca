package org.queuebridge.domain.rule;

import java.util.List;
import java.util.Optional;

/**
 * A rule that a person is composing.
 *
 * @param name 1–64 of {@code [.\-_A-Za-z0-9]}
 * @param bus the name of the bus
 * @param pattern the event pattern's compact JSON text, as it is sent
 * @param description at most 512 characters; may be empty
 * @param enabled its state once it is created
 * @param roleArn the rule's own role
 * @param targets 1–5
 */
public record RuleDraft(
        String name,
        String bus,
        String pattern,
        String description,
        boolean enabled,
        Optional<String> roleArn,
        List<Target> targets) {
    public RuleDraft {
        targets = List.copyOf(targets);
    }

    /** Returns the key that will identify the rule. */
    public RuleKey key() {
        return new RuleKey(bus, name);
    }

    /** Returns the fields that PutRule will write. */
    public RuleFields fields() {
        return RuleFields.of(Optional.of(pattern), enabled, description, roleArn);
    }

    /** Returns one rule of the set that the draft is split into. */
    public RuleDraft part(int number, String partsPattern, String partsDescription) {
        return new RuleDraft(
                RuleName.ofPart(name, number), bus, partsPattern, partsDescription, enabled, roleArn, targets);
    }

    /** Returns the same draft with another pattern. */
    public RuleDraft withPattern(String other) {
        return new RuleDraft(name, bus, other, description, enabled, roleArn, targets);
    }

    /** Returns the same draft with other targets. */
    public RuleDraft to(List<Target> others) {
        return new RuleDraft(name, bus, pattern, description, enabled, roleArn, others);
    }

    /** Returns the same draft with another name. */
    public RuleDraft named(String other) {
        return new RuleDraft(other, bus, pattern, description, enabled, roleArn, targets);
    }
}
