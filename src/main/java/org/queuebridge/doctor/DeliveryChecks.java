package org.queuebridge.doctor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.changes.permission.CachedGrants;
import org.queuebridge.changes.permission.PermissionCheck;
import org.queuebridge.changes.permission.TargetPermission;
import org.queuebridge.changes.permission.TargetPermission.Outcome;
import org.queuebridge.changes.permission.TargetPermission.Use;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.doctor.evidence.DeliveryReason;
import org.queuebridge.doctor.evidence.EvidenceLine;
import org.queuebridge.doctor.evidence.KeyEvidence;
import org.queuebridge.doctor.evidence.MissingInput;
import org.queuebridge.doctor.evidence.NotRead;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.check.Verdict;
import org.queuebridge.domain.permission.KeyState;
import org.queuebridge.domain.permission.KeyVerdict;
import org.queuebridge.domain.permission.PermissionVerdict;
import org.queuebridge.domain.permission.grant.NeededGrants;
import org.queuebridge.domain.rule.RulePlace;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetCheck;
import org.queuebridge.domain.rule.TargetCheck.Problem;
import org.queuebridge.rules.deadletter.DeliveryError;
import org.queuebridge.rules.verify.FailureEvidence;

/** Whether the targets of a rule let it deliver, and their dead-letter queues. */
record DeliveryChecks(AwsSession aws) {
    /** Problems that keep every event out, whatever policies say. */
    private static final Set<Problem> IMPOSSIBLE = Set.of(
            Problem.OTHER_REGION,
            Problem.OTHER_ACCOUNT,
            Problem.OTHER_ACCOUNT_ROLE_MISSING,
            Problem.ROLE_MISSING,
            Problem.FIFO_TOPIC);

    /**
     * A rung of a target.
     *
     * @param delivering the target, where it lets the rule deliver
     * @param reasons why deliveries may fail that nothing here can tell
     */
    record OfTarget(RungKind kind, Finding finding, Optional<String> delivering, List<DeliveryReason> reasons) {
        OfTarget {
            reasons = List.copyOf(reasons);
        }

        private static OfTarget of(RungKind kind, Finding finding) {
            return new OfTarget(kind, finding, Optional.empty(), List.of());
        }
    }

    /**
     * The rungs of all targets.
     *
     * @param topics of the events that the rule matches; none where that is not known
     * @param since from when on the messages of dead-letter queues tell of the rule as it is
     */
    List<OfTarget> of(List<Target> targets, String ruleArn, List<String> topics, Instant since) {
        PermissionCheck check =
                new PermissionCheck(new CachedGrants(aws.services().grants()));
        List<OfTarget> found = new ArrayList<>();
        for (Target target : targets) {
            InputChecks.of(target).ifPresent(wrong -> found.add(OfTarget.of(RungKind.INPUT, wrong)));
            List<String> missing = MissingInput.of(target, topics);
            if (!missing.isEmpty()) {
                found.add(
                        OfTarget.of(RungKind.INPUT, DoctorFinding.INPUT_MISSING.with(List.of(target.arn()), missing)));
            }
            boolean permitted = false;
            for (TargetPermission permission : check.of(List.of(target), ruleArn)) {
                OfTarget rung = permission.use() == Use.DEAD_LETTERS ? deadLetters(permission) : delivery(permission);
                permitted |= rung.delivering().isPresent();
                found.add(rung);
            }
            found.add(held(target, ruleArn, permitted, since));
        }
        return found;
    }

    /** What is in the dead-letter queue of a target. What a permission shows to be gone is no reason any longer. */
    private OfTarget held(Target target, String ruleArn, boolean permitted, Instant since) {
        Optional<String> queue = NeededGrants.ofDeadLetters(target, ruleArn).map(grant -> grant.resourceArn());
        if (queue.isEmpty()) {
            return OfTarget.of(RungKind.DEAD_LETTERS, DoctorFinding.DEAD_LETTERS_NONE.with(target.arn()));
        }
        DeadLetterChecks.Held held =
                new DeadLetterChecks(aws.services().deadLetters()).held(queue.get(), Optional.of(ruleArn));
        List<DeliveryReason> reasons = held.seen().stream()
                .filter(letter ->
                        letter.targetArn().filter(target.arn()::equals).isPresent())
                .filter(letter ->
                        letter.sent().filter(sent -> !sent.isBefore(since)).isPresent())
                .flatMap(letter -> letter.errorCode().stream())
                .distinct()
                .map(code -> DeliveryReason.said(code, target.arn(), target.roleArn()))
                .filter(reason -> !permitted
                        || reason.error()
                                .filter(DeliveryError::goneWherePermitted)
                                .isEmpty())
                .toList();
        return new OfTarget(RungKind.DEAD_LETTERS, held.finding(), Optional.empty(), reasons);
    }

    /** Whether each target can receive anything of a rule, without looking at dead-letter queues. */
    List<Finding> deliveries(List<Target> targets, String ruleArn, PermissionCheck check) {
        List<Finding> found = new ArrayList<>();
        for (Target target : targets) {
            InputChecks.of(target).ifPresent(found::add);
            check.of(List.of(target), ruleArn).stream()
                    .filter(permission -> permission.use() != Use.DEAD_LETTERS)
                    .map(permission -> delivery(permission).finding())
                    .forEach(found::add);
        }
        return found;
    }

    private OfTarget delivery(TargetPermission permission) {
        Finding finding = impossible(permission.target()).orElseGet(() -> judged(permission));
        boolean delivers = finding.is(DoctorFinding.DELIVERY_PASS);
        return new OfTarget(
                RungKind.PERMISSION,
                finding,
                Optional.of(permission.target().arn()).filter(_ -> delivers),
                finding.verdict() == Verdict.UNKNOWN
                        ? List.of(DeliveryReason.unchecked(permission.target()))
                        : List.of());
    }

    private Optional<Finding> impossible(Target target) {
        RulePlace place = new RulePlace(aws.account().region(), aws.account().id());
        List<String> problems = TargetCheck.check(target, place).stream()
                .filter(IMPOSSIBLE::contains)
                .map(problem -> EvidenceLine.valueOf("TARGET_" + problem.name()).of())
                .toList();
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(DoctorFinding.DELIVERY_IMPOSSIBLE.with(List.of(target.arn()), problems));
    }

    private static Finding judged(TargetPermission permission) {
        String arn = permission.target().arn();
        List<String> target = List.of(arn);
        return switch (permission.outcome()) {
            case Outcome.NotThere(Failure why) -> DoctorFinding.DELIVERY_GONE.with(target, FailureEvidence.of(why));
            case Outcome.Unread(Failure why) ->
                NotRead.of(why, DoctorFinding.DELIVERY_DENIED, DoctorFinding.DELIVERY_UNKNOWN, arn);
            case Outcome.ByRole _ ->
                DoctorFinding.DELIVERY_ROLE.with(
                        arn, permission.target().roleArn().orElse(""));
            case Outcome.NotChecked() -> DoctorFinding.DELIVERY_UNKNOWN.with(target, List.of());
            case Outcome.Judged judged -> byVerdict(arn, judged.verdict());
        };
    }

    private static Finding byVerdict(String arn, PermissionVerdict verdict) {
        List<String> target = List.of(arn);
        return switch (verdict.delivers()) {
            case YES -> DoctorFinding.DELIVERY_PASS.with(target, List.of());
            case UNKNOWN -> unknown(verdict, DoctorFinding.DELIVERY_DENIED, DoctorFinding.DELIVERY_UNKNOWN, arn);
            case NO ->
                (byKey(verdict) ? DoctorFinding.DELIVERY_KEY : DoctorFinding.DELIVERY_FAIL)
                        .with(target, KeyEvidence.of(verdict));
        };
    }

    /** Whether only the key keeps events out: a statement in the policy of the target does not help. */
    private static boolean byKey(PermissionVerdict verdict) {
        return verdict instanceof PermissionVerdict.AwsManagedKey
                || (verdict instanceof PermissionVerdict.Encrypted(PermissionVerdict policy, KeyVerdict key)
                        && policy.delivers() != Answer.NO
                        && key.delivers() == Answer.NO);
    }

    /** What cannot be told, for want of a right where that is so. */
    private static Finding unknown(PermissionVerdict verdict, DoctorFinding denied, DoctorFinding unknown, String arn) {
        return unread(verdict)
                .map(why -> NotRead.of(why, denied, unknown, arn))
                .orElseGet(() -> unknown.with(List.of(arn), KeyEvidence.of(verdict)));
    }

    /** Why the key could not be read. */
    private static Optional<Failure> unread(PermissionVerdict verdict) {
        return verdict
                        instanceof
                        PermissionVerdict.Encrypted(
                                PermissionVerdict _,
                                KeyVerdict.Unread(KeyState.Unread(String _, Failure why)))
                ? Optional.of(why)
                : Optional.empty();
    }

    private static OfTarget deadLetters(TargetPermission permission) {
        String arn = permission.target().arn();
        List<String> target = List.of(arn);
        Finding finding = switch (permission.outcome()) {
            case Outcome.NotThere(Failure why) -> DoctorFinding.DEAD_LETTERS_GONE.with(target, FailureEvidence.of(why));
            case Outcome.Unread(Failure why) ->
                NotRead.of(why, DoctorFinding.DEAD_LETTERS_DENIED, DoctorFinding.DEAD_LETTERS_UNKNOWN, arn);
            case Outcome.ByRole _, Outcome.NotChecked _ -> DoctorFinding.DEAD_LETTERS_UNKNOWN.with(target, List.of());
            case Outcome.Judged judged ->
                switch (judged.verdict().delivers()) {
                    case YES -> DoctorFinding.DEAD_LETTERS_PASS.with(target, List.of());
                    case NO -> DoctorFinding.DEAD_LETTERS_FAIL.with(target, KeyEvidence.of(judged.verdict()));
                    case UNKNOWN ->
                        unknown(
                                judged.verdict(),
                                DoctorFinding.DEAD_LETTERS_DENIED,
                                DoctorFinding.DEAD_LETTERS_UNKNOWN,
                                arn);
                };
        };
        return OfTarget.of(RungKind.DEAD_LETTERS, finding);
    }
}
