package org.queuebridge.domain.rule;

import java.util.Optional;

/**
 * A rule as EventBridge returns it (DescribeRule, ListRules).
 *
 * @param name unique on its bus
 * @param bus the name of its bus
 * @param arn as AWS gives it
 * @param fields the fields that PutRule writes
 * @param managedBy the AWS service that owns it; such a rule must not be changed
 */
public record Rule(String name, String bus, String arn, RuleFields fields, Optional<String> managedBy) {
    /** A rule without a schedule, in one of the two usual states. */
    public Rule(
            String name,
            String bus,
            String arn,
            Optional<String> pattern,
            boolean enabled,
            String description,
            Optional<String> roleArn,
            Optional<String> managedBy) {
        this(name, bus, arn, RuleFields.of(pattern, enabled, description, roleArn), managedBy);
    }

    /** Returns the key that identifies the rule. */
    public RuleKey key() {
        return new RuleKey(bus, name);
    }

    public boolean managed() {
        return managedBy.isPresent();
    }

    /** The event pattern's JSON text; empty for a scheduled rule. */
    public Optional<String> pattern() {
        return fields.pattern();
    }

    /** Returns whether the rule is evaluated. */
    public boolean enabled() {
        return fields.enabled();
    }

    /** Returns the description; empty if there is none. */
    public String description() {
        return fields.description();
    }

    /** The rule's own role. */
    public Optional<String> roleArn() {
        return fields.roleArn();
    }
}
