package org.queuebridge.domain.permission.grant;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.queuebridge.domain.rule.TargetKind;

/**
 * The size limit of the policy of one resource (facts, EventBridge: limits).
 *
 * @param bytes in UTF-8
 * @param statements how many
 */
public record PolicyLimit(int bytes, int statements) {
    /** That of a kind; empty where it is not certain, and for log groups, see {@link LogPolicyChoice}. */
    public static Optional<PolicyLimit> of(TargetKind kind) {
        return switch (kind) {
            case SQS -> Optional.of(new PolicyLimit(8_192, 20));
            case LAMBDA -> Optional.of(new PolicyLimit(20_480, Integer.MAX_VALUE));
            default -> Optional.empty();
        };
    }

    static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
