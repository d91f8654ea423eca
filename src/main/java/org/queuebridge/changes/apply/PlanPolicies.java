package org.queuebridge.changes.apply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.queuebridge.changes.permission.CachedGrants;
import org.queuebridge.changes.permission.Grants;
import org.queuebridge.changes.permission.GrantsStillUsed;
import org.queuebridge.changes.permission.PermissionCheck;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.task.Parallel;
import org.queuebridge.task.UnexpectedFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Changes the policies of a plan's targets, each once for all rules that have come to their permissions. A statement
 * that several rules share is added with the first of them, and removed with the last.
 */
final class PlanPolicies {
    private static final Logger LOG = LoggerFactory.getLogger(PlanPolicies.class);

    private final EventBridge events;
    private final Grants grants;
    private final Set<Grant> added = new HashSet<>();

    /** For how many rules of the plan each statement is still to be removed. */
    private final Map<Grant, Integer> leaving = new HashMap<>();

    PlanPolicies(EventBridge events, Grants grants, ChangePlan plan) {
        this.events = events;
        this.grants = grants;
        plan.changes().stream()
                .map(RuleChange::disallowed)
                .flatMap(disallowed ->
                        disallowed.stream().map(PlanPolicies::statement).distinct())
                .forEach(statement -> leaving.merge(statement, 1, Integer::sum));
    }

    /** Sends the permissions that these rules wait for. The journal knows of all of them before. */
    void send(List<ApplyRuleChange> rules) throws InterruptedException {
        Parallel.each(rules, Parallel.CALLS_AT_ONCE, ApplyRuleChange::beginPermissions);
        Map<Grant, Failure> failed = new HashMap<>();
        failed.putAll(
                allow(rules.stream().flatMap(rule -> rule.allowing().stream()).toList()));
        failed.putAll(disallow(
                rules.stream().flatMap(rule -> rule.disallowing().stream()).toList()));
        PermissionCheck now = new PermissionCheck(new CachedGrants(grants));
        Parallel.each(rules, Parallel.CALLS_AT_ONCE, rule -> rule.endPermissions(failed, now));
    }

    private Map<Grant, Failure> allow(List<Grant> all) {
        List<Grant> missing =
                all.stream().filter(grant -> !added.contains(statement(grant))).toList();
        Map<Grant, Failure> failed = tried(missing, grants::allow);
        missing.stream().filter(grant -> !failed.containsKey(grant)).forEach(grant -> added.add(statement(grant)));
        return failed;
    }

    private Map<Grant, Failure> disallow(List<Grant> all) {
        all.forEach(grant -> leaving.merge(statement(grant), -1, Integer::sum));
        Map<Grant, List<Grant>> last = all.stream()
                .filter(grant -> leaving.getOrDefault(statement(grant), 0) <= 0)
                .collect(Collectors.groupingBy(PlanPolicies::statement, LinkedHashMap::new, Collectors.toList()));
        GrantsStillUsed used = new GrantsStillUsed(events, new CachedGrants(grants));
        Map<Grant, Failure> failed = new HashMap<>();
        List<Grant> gone = new ArrayList<>();
        last.forEach((statement, sharing) -> failed.putAll(tried(sharing, its -> {
            if (!used.livesOn(its.getFirst())) {
                gone.addAll(its);
                added.remove(statement);
            }
            return Map.of();
        })));
        failed.putAll(tried(gone, grants::disallow));
        return failed;
    }

    /** An error that nobody foresaw fails these grants alone. */
    private static Map<Grant, Failure> tried(List<Grant> some, Function<List<Grant>, Map<Grant, Failure>> call) {
        try {
            return some.isEmpty() ? Map.of() : call.apply(some);
        } catch (RuntimeException e) {
            Failure why = UnexpectedFailure.logged(LOG, "policies were not changed", e);
            return some.stream().distinct().collect(Collectors.toMap(grant -> grant, _ -> why));
        }
    }

    /** The same for every rule that shares the statement. */
    private static Grant statement(Grant grant) {
        return new Grant(grant.kind(), grant.resourceArn(), grant.source());
    }
}
