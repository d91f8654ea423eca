package org.queuebridge.doctor;

import java.util.List;
import org.queuebridge.changes.permission.PermissionCheck;
import org.queuebridge.changes.permission.TargetPermission;
import org.queuebridge.changes.permission.TargetPermission.Outcome;
import org.queuebridge.changes.permission.TargetPermission.Use;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.rules.verify.FailureEvidence;

/** Whether the targets of a rule let it deliver, and their dead-letter queues. */
record DeliveryChecks(PermissionCheck permissions) {
    List<Finding> of(List<Target> targets, String ruleArn) {
        return permissions.of(targets, ruleArn).stream()
                .map(DeliveryChecks::finding)
                .toList();
    }

    private static Finding finding(TargetPermission permission) {
        boolean deadLetters = permission.use() == Use.DEAD_LETTERS;
        List<String> target = List.of(permission.target().arn());
        return switch (permission.delivers()) {
            case YES ->
                (deadLetters ? DoctorFinding.DEAD_LETTERS_PASS : DoctorFinding.DELIVERY_PASS).with(target, List.of());
            case NO ->
                (deadLetters ? DoctorFinding.DEAD_LETTERS_FAIL : DoctorFinding.DELIVERY_FAIL)
                        .with(target, evidence(permission.outcome()));
            case UNKNOWN ->
                (deadLetters ? DoctorFinding.DEAD_LETTERS_UNKNOWN : DoctorFinding.DELIVERY_UNKNOWN)
                        .with(target, evidence(permission.outcome()));
        };
    }

    private static List<String> evidence(Outcome outcome) {
        return switch (outcome) {
            case Outcome.NotThere(var why) -> FailureEvidence.of(why);
            case Outcome.Unread(var why) -> FailureEvidence.of(why);
            case Outcome.Judged _, Outcome.ByRole _, Outcome.NotChecked _ -> List.of();
        };
    }
}
