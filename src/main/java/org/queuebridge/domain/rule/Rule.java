package org.queuebridge.domain.rule;

import java.util.Optional;

/**
 * A rule as EventBridge has it (DescribeRule, ListRules).
 *
 * @param name unique on its bus
 * @param bus the name of its bus
 * @param arn as AWS gives it
 * @param pattern the event pattern's JSON text; empty for a scheduled rule
 * @param enabled whether it is evaluated; EventBridge's state ENABLED, or ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS
 * @param description empty where it has none
 * @param roleArn the rule's own role
 * @param managedBy the AWS service that owns it; such a rule must not be changed
 */
public record Rule(
        String name,
        String bus,
        String arn,
        Optional<String> pattern,
        boolean enabled,
        String description,
        Optional<String> roleArn,
        Optional<String> managedBy) {
    public boolean managed() {
        return managedBy.isPresent();
    }
}
