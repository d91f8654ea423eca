package org.queuebridge.changes.permission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.permission.ResourceState;
import org.queuebridge.domain.permission.grant.GrantChoice;
import org.queuebridge.domain.permission.grant.NeededGrants;
import org.queuebridge.domain.permission.grant.PolicyEdit;

/** Finds statements that several rules need. Only reads. */
record SharedGrants(Grants grants) {
    /** The statements of this program that let the rule deliver, each by itself. */
    List<Grant> parts(Grant grant) {
        try {
            return parts(grant, grants.state(grant.kind(), grant.resourceArn()));
        } catch (FailureException e) {
            e.unlessCanceled();
            return List.of();
        }
    }

    static List<Grant> parts(Grant grant, ResourceState resource) {
        return resource.policies().stream()
                .flatMap(policy -> PolicyEdit.parts(policy, grant).stream())
                .toList();
    }

    /** Whether another rule needs this statement, and has no other. */
    boolean livesOn(Collection<DeliveringRule> rules, Grant part) {
        return rules.stream()
                .filter(rule -> !rule.ruleArn().equals(part.ruleArn()))
                .filter(rule -> NeededGrants.letsIn(part, rule.ruleArn()))
                .flatMap(rule -> rule.needed().stream().filter(needed -> DeliveringRule.sameResource(needed, part)))
                .anyMatch(needed -> parts(needed).stream().allMatch(own -> own.sameStatement(part)));
    }

    /**
     * The changes with each grant in the form that has room in the policy. A grant without room is left out, as AWS
     * would refuse it.
     */
    List<RuleChange> fitted(List<RuleChange> changes) {
        Map<Grant, List<Grant>> byResource = new LinkedHashMap<>();
        changes.stream()
                .flatMap(change -> change.allowed().stream())
                .forEach(grant -> byResource
                        .computeIfAbsent(new Grant(grant.kind(), grant.resourceArn(), ""), _ -> new ArrayList<>())
                        .add(grant));
        List<Grant> chosen = byResource.values().stream().flatMap(this::chosen).toList();
        return changes.stream()
                .map(change -> change.allowing(change.allowed().stream()
                        .flatMap(grant -> chosen.stream()
                                .filter(fits -> DeliveringRule.sameResource(fits, grant)
                                        && fits.ruleArn().equals(grant.ruleArn())))
                        .toList()))
                .toList();
    }

    /** A resource that could not be read has no missing grant. */
    private Stream<Grant> chosen(List<Grant> missing) {
        Grant first = missing.getFirst();
        GrantChoice choice = GrantChoice.of(missing, grants.state(first.kind(), first.resourceArn()));
        return choice.fits() ? choice.grants().stream() : Stream.of();
    }
}
