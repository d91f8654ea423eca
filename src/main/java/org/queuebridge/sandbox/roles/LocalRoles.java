package org.queuebridge.sandbox.roles;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.queuebridge.sandbox.iam.AccessRequest;
import org.queuebridge.sandbox.iam.Decision;
import org.queuebridge.sandbox.iam.Policy;
import org.queuebridge.sandbox.iam.RequestContext;
import org.queuebridge.sandbox.iam.Requester;

/**
 * Roles with their policies, of every account, in memory. A role that nobody created here is assumed to exist and to be
 * allowed everything. Safe for use by many threads.
 */
public final class LocalRoles {
    private static final String ASSUME = "sts:AssumeRole";

    private final Map<String, Role> roles = new ConcurrentHashMap<>();

    /**
     * A role.
     *
     * @param trust the policy that says who may assume it
     * @param policies what it may do, by name
     */
    record Role(String trust, Map<String, String> policies) {
        Role {
            policies = Map.copyOf(policies);
        }

        Role with(String name, String policy) {
            Map<String, String> more = new TreeMap<>(policies);
            more.put(name, policy);
            return new Role(trust, more);
        }
    }

    /** Creates a role that may do nothing yet, or gives the one of that ARN another trust policy. */
    public void trust(String arn, String policy) {
        roles.compute(arn, (_, present) -> new Role(policy, present == null ? Map.of() : present.policies()));
    }

    /** The trust policy of a role that was created here. */
    public Optional<String> trust(String arn) {
        return find(arn).map(Role::trust);
    }

    /** Gives a role that exists a policy, or the one of that name another text. */
    public void allow(String arn, String name, String policy) {
        roles.computeIfPresent(arn, (_, role) -> role.with(name, policy));
    }

    public void remove(String arn) {
        roles.remove(arn);
    }

    /** Whether a service may assume a role. */
    public boolean mayAssume(String service, String arn, RequestContext context) {
        return find(arn)
                .map(role -> allows(
                        Policy.parse(role.trust()).stream(),
                        new AccessRequest(new Requester.Service(service), ASSUME, arn, context)))
                .orElse(true);
    }

    /** Whether a role's own policies allow a call. */
    public boolean allows(String arn, AccessRequest request) {
        return find(arn)
                .map(role -> allows(
                        role.policies().values().stream().flatMap(text -> Policy.parseOfRole(text).stream()), request))
                .orElse(true);
    }

    Optional<Role> find(String arn) {
        return Optional.ofNullable(roles.get(arn));
    }

    private static boolean allows(Stream<Policy> policies, AccessRequest request) {
        return Decision.of(policies.toList(), request) == Decision.ALLOWED;
    }
}
