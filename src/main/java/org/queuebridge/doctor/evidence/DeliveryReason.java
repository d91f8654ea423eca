package org.queuebridge.doctor.evidence;

import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.rules.deadletter.DeliveryError;

/**
 * What may be the reason that deliveries to a target fail, as a line of evidence: what EventBridge says in a
 * dead-letter queue, or what could not be looked at. The words are in the messages under {@code evidence.<name>}.
 *
 * @param name {@code CAUSE_} and a code that is known, or one of the constants
 * @param target its ARN
 * @param code as EventBridge has it; empty where it says nothing
 * @param role with which the rule delivers
 */
public record DeliveryReason(String name, String target, String code, Optional<String> role) {
    /** The role is not read. */
    public static final String ROLE = "DELIVERY_ROLE";

    /** Whether the target lets the rule deliver could not be checked. */
    public static final String OPEN = "DELIVERY_OPEN";

    /** A code that AWS does not document. */
    public static final String NOT_LISTED = "CAUSE_NOT_LISTED";

    private static final String CAUSE = "CAUSE_";
    private static final String TAB = "\t";

    /** That nothing is known of a target. */
    public static DeliveryReason unchecked(Target target) {
        Optional<String> role = target.roleArn();
        return new DeliveryReason(role.isPresent() ? ROLE : OPEN, target.arn(), "", role);
    }

    /** What the messages of a dead-letter queue say. */
    public static DeliveryReason said(String code, String target, Optional<String> role) {
        return new DeliveryReason(
                DeliveryError.of(code).map(DeliveryReason::key).orElse(NOT_LISTED), target, code, role);
    }

    /** The name of a known cause. */
    public static String key(DeliveryError error) {
        return CAUSE + error;
    }

    /** Reads a line of evidence; empty where it is about something else. */
    public static Optional<DeliveryReason> read(String line) {
        List<String> parts = List.of(line.split(TAB, -1));
        boolean reason = parts.size() == 4
                && (parts.getFirst().startsWith(CAUSE) || List.of(ROLE, OPEN).contains(parts.getFirst()));
        return reason
                ? Optional.of(new DeliveryReason(
                        parts.get(0),
                        parts.get(1),
                        parts.get(2),
                        Optional.of(parts.get(3)).filter(role -> !role.isEmpty())))
                : Optional.empty();
    }

    public String line() {
        return String.join(TAB, name, target, code.replace('\t', ' '), role.orElse(""));
    }

    /** What EventBridge says; empty where it says nothing, or nothing that is documented. */
    public Optional<DeliveryError> error() {
        return DeliveryError.of(code);
    }
}
