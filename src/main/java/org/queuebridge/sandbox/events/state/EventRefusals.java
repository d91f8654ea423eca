package org.queuebridge.sandbox.events.state;

import org.queuebridge.sandbox.aws.AwsException;

/** What EventBridge says when it refuses. Sentences that no source has recorded are marked so. */
public final class EventRefusals {
    private EventRefusals() {}

    public static AwsException busMissing(String bus) {
        return missing("Event bus " + bus + " does not exist.");
    }

    static AwsException ruleMissing(String rule, String bus) {
        return missing("Rule " + rule + " does not exist on EventBus " + bus + ".");
    }

    /** Wording not recorded. */
    public static AwsException sourceMissing(String source) {
        return missing("Event source " + source + " does not exist.");
    }

    public static AwsException busExists(String bus) {
        return AwsException.refusal("ResourceAlreadyExistsException", "Event bus " + bus + " already exists.");
    }

    /** Wording not recorded. */
    public static AwsException sourceDeleted(String source) {
        return AwsException.refusal("InvalidStateException", "Event source " + source + " is in state DELETED.");
    }

    public static AwsException tooMany() {
        return AwsException.refusal(
                "LimitExceededException", "The requested resource exceeds the maximum number allowed.");
    }

    public static AwsException ruleHasTargets() {
        return AwsException.validation("Rule can't be deleted since it has targets.");
    }

    static AwsException invalidPattern(String reason) {
        return AwsException.refusal("InvalidEventPatternException", "Event pattern is not valid. Reason: " + reason);
    }

    /** Of DeleteRule and RemoveTargets, which can be forced. */
    public static AwsException managedUnlessForced(String rule) {
        return managed(rule + " is a managed rule. Set 'force' parameter to true to override.");
    }

    /** Of operations that cannot be forced. Wording not recorded. */
    public static AwsException managed(StoredRule rule) {
        return managed(rule.name() + " is a managed rule.");
    }

    public static AwsException managedTags(String rule) {
        return managed("Tag related operations on the managed rule " + rule + " is not allowed");
    }

    private static AwsException managed(String message) {
        return AwsException.refusal("ManagedRuleException", message);
    }

    private static AwsException missing(String message) {
        return AwsException.refusal("ResourceNotFoundException", message);
    }
}
