package org.queuebridge.domain.permission;

import java.util.List;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.permission.PermissionVerdict.Need;
import org.queuebridge.domain.permission.policy.PolicyStatement;

/** Whether EventBridge may use the key that a queue or topic is encrypted with. */
public sealed interface KeyVerdict {
    /** The key's policy lets it. */
    record Allows(String keyArn) implements KeyVerdict {}

    /**
     * The key's policy lacks a statement.
     *
     * @param missing never empty
     */
    record Lacks(String keyArn, List<Need> missing) implements KeyVerdict {
        public Lacks {
            missing = List.copyOf(missing);
        }
    }

    /** That statement of the key's policy forbids it. */
    record Denies(String keyArn, PolicyStatement statement) implements KeyVerdict {}

    /**
     * That statement of the key's policy decides, and whether it applies cannot be checked from here.
     *
     * @param about the condition key, operator or policy variable that cannot be evaluated
     */
    record Uncertain(String keyArn, PolicyStatement statement, String about) implements KeyVerdict {}

    /** There is a policy, but not one that can be understood. */
    record Unreadable(String keyArn) implements KeyVerdict {}

    /** The key encrypts nothing in this state. */
    record Unusable(String keyArn, String state) implements KeyVerdict {}

    /** The key or its policy could not be read. */
    record Unread(KeyState.Unread key) implements KeyVerdict {}

    /** Whether the key keeps no event out. */
    default Answer delivers() {
        return switch (this) {
            case Allows _ -> Answer.YES;
            case Lacks _, Denies _, Unusable _ -> Answer.NO;
            case Uncertain _, Unreadable _, Unread _ -> Answer.UNKNOWN;
        };
    }
}
