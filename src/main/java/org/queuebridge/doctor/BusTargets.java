package org.queuebridge.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.queuebridge.changes.permission.CachedGrants;
import org.queuebridge.changes.permission.PermissionCheck;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.doctor.evidence.NotRead;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.check.Verdict;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.Target;

/**
 * The targets of the enabled rules of a bus: the first fault of each rule. One call for each rule; policies that
 * several rules need are read once.
 */
record BusTargets(AwsSession aws) {
    /** Calls, and lines on the screen: what is left is said. */
    static final int MOST_RULES = 50;

    void climb(List<Rule> enabled, Ladder ladder) throws InterruptedException {
        if (enabled.isEmpty()) {
            return;
        }
        ladder.checking(RungKind.PERMISSION);
        PermissionCheck check =
                new PermissionCheck(new CachedGrants(aws.services().grants()));
        List<String> unknown = new ArrayList<>(
                enabled.stream().skip(MOST_RULES).map(Rule::name).toList());
        int fine = 0;
        for (Rule rule : enabled.stream().limit(MOST_RULES).toList()) {
            Optional<Finding> finding = finding(rule, check);
            if (finding.isEmpty()) {
                fine++;
            } else if (finding.get().is(DoctorFinding.TARGETS_DENIED)) {
                ladder.add(RungKind.PERMISSION, finding.get());
                return; // nor of the other rules
            } else if (finding.get().verdict() == Verdict.UNKNOWN) {
                unknown.add(rule.name());
            } else {
                ladder.add(RungKind.PERMISSION, finding.get());
            }
        }
        if (fine > 0) {
            ladder.add(RungKind.PERMISSION, DoctorFinding.RULE_TARGETS_PASS.with(Integer.toString(fine)));
        }
        if (!unknown.isEmpty()) {
            ladder.add(RungKind.PERMISSION, DoctorFinding.RULE_TARGETS_UNKNOWN.shownBy(unknown));
        }
    }

    /** The first fault, or that something could not be checked; empty where every target lets the rule deliver. */
    private Optional<Finding> finding(Rule rule, PermissionCheck check) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        try {
            List<Target> targets = aws.services().eventBridge().targets(rule.bus(), rule.name());
            if (targets.isEmpty()) {
                return Optional.of(DoctorFinding.RULE_TARGETS_NONE.with(rule.name()));
            }
            List<Finding> found = new DeliveryChecks(aws).deliveries(targets, rule.arn(), check);
            return found.stream()
                    .filter(each -> each.verdict() == Verdict.FAIL)
                    .findFirst()
                    .map(fault -> DoctorFinding.RULE_TARGETS_FAIL.with(
                            List.of(rule.name(), fault.args().getFirst()), fault.evidence()))
                    .or(() -> found.stream()
                            .filter(each -> each.verdict() == Verdict.UNKNOWN)
                            .findFirst());
        } catch (FailureException e) {
            return Optional.of(
                    NotRead.of(e.unlessCanceled(), DoctorFinding.TARGETS_DENIED, DoctorFinding.RULE_TARGETS_UNKNOWN));
        }
    }
}
