package org.queuebridge.changes.permission;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.ResourceState;
import org.queuebridge.domain.rule.TargetKind;

/** Reads each resource once, as many rules deliver to the same; reads it again after a change. */
public final class CachedGrants implements Grants {
    private final Grants grants;
    private final boolean failures;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    private sealed interface Answer {
        record Read(ResourceState state) implements Answer {}

        record Unread(Failure why) implements Answer {}
    }

    /** What cannot be read is tried again. */
    public CachedGrants(Grants grants) {
        this(grants, false);
    }

    private CachedGrants(Grants grants, boolean failures) {
        this.grants = grants;
        this.failures = failures;
    }

    /** For a single plan: what cannot be read is not tried again for each rule. */
    static CachedGrants ofPlan(Grants grants) {
        return new CachedGrants(grants, true);
    }

    @Override
    public ResourceState state(TargetKind kind, String resourceArn) {
        Answer known = answers.get(resourceArn);
        if (known == null) {
            known = read(kind, resourceArn);
            if (failures || known instanceof Answer.Read) {
                answers.put(resourceArn, known);
            }
        }
        return switch (known) {
            case Answer.Read(ResourceState state) -> state;
            case Answer.Unread(Failure why) -> throw new FailureException(why);
        };
    }

    private Answer read(TargetKind kind, String resourceArn) {
        try {
            return new Answer.Read(grants.state(kind, resourceArn));
        } catch (FailureException e) {
            return new Answer.Unread(e.unlessCanceled());
        }
    }

    @Override
    public Map<Grant, Failure> allow(Collection<Grant> more) {
        forget(more);
        return grants.allow(more);
    }

    @Override
    public Map<Grant, Failure> disallow(Collection<Grant> gone) {
        forget(gone);
        return grants.disallow(gone);
    }

    private void forget(Collection<Grant> changed) {
        changed.forEach(grant -> answers.remove(grant.resourceArn()));
    }
}
