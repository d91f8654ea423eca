package org.queuebridge.changes.apply;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.queuebridge.changes.permission.Grants;
import org.queuebridge.changes.permission.GrantsStillUsed;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.rules.EventBridge;

/**
 * Changes the policies of a plan's targets. A statement that several rules share is added with the first of them, and
 * removed with the last. Thread-safe.
 */
final class PlanPolicies {
    private final EventBridge events;
    private final Grants grants;
    private final ReentrantLock changing = new ReentrantLock();
    private final Set<Grant> added = new HashSet<>();

    /** For how many rules of the plan each shared statement is still to be removed. */
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

    /** Throws {@link FailureException} where the call was refused or its outcome is not known. */
    void allow(Grant grant) {
        alone(() -> {
            if (!added.contains(statement(grant))) {
                grants.allow(grant);
                added.add(statement(grant));
            }
        });
    }

    /** Throws as {@link #allow}. */
    void disallow(Grant grant) {
        alone(() -> {
            boolean last = !grant.shared() || leaving.merge(statement(grant), -1, Integer::sum) <= 0;
            if (last && !new GrantsStillUsed(events, grants).livesOn(grant)) {
                added.remove(statement(grant));
                grants.disallow(grant);
            }
        });
    }

    /** The same for every rule that shares the statement. */
    private static Grant statement(Grant grant) {
        return new Grant(grant.kind(), grant.resourceArn(), grant.source());
    }

    private void alone(Runnable change) {
        try {
            changing.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure.Canceled(), e);
        }
        try {
            change.run();
        } finally {
            changing.unlock();
        }
    }
}
