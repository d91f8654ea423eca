package org.queuebridge.sandbox.logs;

import java.time.InstantSource;
import java.util.Optional;
import org.queuebridge.domain.permission.Encryption;
import org.queuebridge.domain.permission.PolicyDocument;
import org.queuebridge.domain.permission.ResourceState;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.json.JsonText;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.Regional;

/** Log groups and resource policies of every account and region, in memory. Safe for use by many threads. */
public final class LocalLogs {
    private static final String GROUP = "log-group:";

    private final Regional<Long> groups = new Regional<>();
    private final Regional<Policy> policies = new Regional<>();
    private final InstantSource clock;

    /** A policy of a region, and when it was put, in milliseconds since 1970. */
    record Policy(String name, String document, long updated) {}

    /** No log group anywhere. */
    public LocalLogs(InstantSource clock) {
        this.clock = clock;
    }

    /** Makes a log group; says its ARN. */
    public String create(AccountRegion home, String name) {
        groups.in(home).put(name, clock.millis());
        return home.arn("logs", GROUP + name);
    }

    /** Puts a region's policy of that name. */
    public void policy(AccountRegion home, String name, String document) {
        policies.in(home).put(name, new Policy(name, document, clock.millis()));
    }

    /** What decides who may write to a log group; empty where there is none. */
    public Optional<ResourceState> state(String arn) {
        return Arn.parse(arn)
                .filter(parsed ->
                        groups.find(AccountRegion.of(parsed), name(parsed)).isPresent())
                .map(parsed -> new ResourceState(
                        policies.in(AccountRegion.of(parsed)).values().stream()
                                .map(LocalLogs::read)
                                .toList(),
                        Encryption.NONE));
    }

    /** When the log groups were made, in milliseconds since 1970, by their names. */
    Regional<Long> groups() {
        return groups;
    }

    Regional<Policy> policies() {
        return policies;
    }

    private static String name(Arn arn) {
        return arn.resource().substring(GROUP.length()).replaceFirst(":\\*$", "");
    }

    private static PolicyDocument read(Policy policy) {
        return new PolicyDocument(
                policy.name(),
                policy.document(),
                JsonText.parse(policy.document()).object());
    }
}
