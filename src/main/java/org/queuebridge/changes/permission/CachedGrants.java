package org.queuebridge.changes.permission;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.ResourceState;
import org.queuebridge.domain.rule.TargetKind;

/** Reads each resource once, as many rules deliver to the same; reads it again after a change. */
public final class CachedGrants implements Grants {
    private final Grants grants;
    private final Map<String, ResourceState> states = new ConcurrentHashMap<>();

    public CachedGrants(Grants grants) {
        this.grants = grants;
    }

    @Override
    public ResourceState state(TargetKind kind, String resourceArn) {
        ResourceState known = states.get(resourceArn);
        if (known != null) {
            return known;
        }
        ResourceState read = grants.state(kind, resourceArn);
        states.put(resourceArn, read);
        return read;
    }

    @Override
    public void allow(Grant grant) {
        states.remove(grant.resourceArn());
        grants.allow(grant);
    }

    @Override
    public void disallow(Grant grant) {
        states.remove(grant.resourceArn());
        grants.disallow(grant);
    }
}
