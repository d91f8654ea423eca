package org.queuebridge.changes.permission;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.Encryption;
import org.queuebridge.domain.permission.ResourceState;
import org.queuebridge.domain.permission.grant.PolicyEdit;
import org.queuebridge.domain.permission.policy.Policies;
import org.queuebridge.domain.permission.policy.PolicyDocument;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.rules.CallScript;

/** Policies in memory, by the ARNs of their resources; an empty text for a resource without one. */
public final class InMemoryGrants implements Grants {
    private final Map<String, String> policies = new TreeMap<>();
    private final CallScript script = new CallScript();
    private Encryption encryption = Encryption.NONE;

    /** What happens before and after {@code state}, {@code allow} and {@code disallow}. */
    public CallScript script() {
        return script;
    }

    /** A resource with that policy. */
    public InMemoryGrants holding(String resourceArn, String policy) {
        policies.put(resourceArn, policy);
        return this;
    }

    /** No such resource any more. */
    public void deleted(String resourceArn) {
        policies.remove(resourceArn);
    }

    InMemoryGrants encrypted(Encryption kind) {
        encryption = kind;
        return this;
    }

    /** Every policy as it is. */
    public Map<String, String> all() {
        return Map.copyOf(policies);
    }

    @Override
    public ResourceState state(TargetKind kind, String resourceArn) {
        script.begin("state");
        return new ResourceState(List.of(policy(resourceArn)), encryption);
    }

    @Override
    public void allow(Grant grant) {
        script.begin("allow");
        policies.put(grant.resourceArn(), PolicyEdit.with(policy(grant.resourceArn()), grant));
        script.end("allow");
    }

    @Override
    public void disallow(Grant grant) {
        script.begin("disallow");
        policies.put(
                grant.resourceArn(),
                PolicyEdit.without(policy(grant.resourceArn()), grant).orElse(""));
        script.end("disallow");
    }

    private PolicyDocument policy(String resourceArn) {
        String text = policies.get(resourceArn);
        if (text == null) {
            throw new FailureException(new Failure.NotFound(Reason.AWS_NOT_FOUND, List.of(resourceArn), Evidence.NONE));
        }
        return Policies.document(text);
    }
}
