package org.queuebridge.changes.permission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
    private final List<String> calls = new ArrayList<>();
    private Encryption encryption = Encryption.NONE;

    /** What happens before and after {@code state}, {@code allow} and {@code disallow}. */
    public CallScript script() {
        return script;
    }

    /** The calls of {@code allow} and {@code disallow}, one for each policy. */
    public List<String> calls() {
        return List.copyOf(calls);
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
    public Map<Grant, Failure> allow(Collection<Grant> grants) {
        return scripted("allow", grants, this::allow);
    }

    @Override
    public Map<Grant, Failure> disallow(Collection<Grant> grants) {
        return scripted("disallow", grants, this::disallow);
    }

    /** Adds a statement. */
    public void allow(Grant grant) {
        policies.put(grant.resourceArn(), PolicyEdit.with(policy(grant.resourceArn()), grant));
    }

    /** Removes a statement. */
    public void disallow(Grant grant) {
        policies.put(
                grant.resourceArn(),
                PolicyEdit.without(policy(grant.resourceArn()), grant).orElse(""));
    }

    /** As the services do: a call for each resource, which fails for all of its grants. */
    private Map<Grant, Failure> scripted(String name, Collection<Grant> grants, Consumer<Grant> change) {
        Map<Grant, Failure> failed = new HashMap<>();
        grants.stream()
                .collect(Collectors.groupingBy(Grant::resourceArn, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(its -> {
                    try {
                        script.begin(name);
                        calls.add(name);
                        its.forEach(change);
                        script.end(name);
                    } catch (FailureException e) {
                        Failure why = e.unlessCanceled();
                        its.forEach(grant -> failed.put(grant, why));
                    }
                });
        return failed;
    }

    private PolicyDocument policy(String resourceArn) {
        String text = policies.get(resourceArn);
        if (text == null) {
            throw new FailureException(new Failure.NotFound(Reason.AWS_NOT_FOUND, List.of(resourceArn), Evidence.NONE));
        }
        return Policies.document(text);
    }
}
