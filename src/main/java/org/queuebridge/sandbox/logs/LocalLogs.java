package org.queuebridge.sandbox.logs;

import java.time.InstantSource;
import java.util.Optional;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsArn;
import org.queuebridge.sandbox.aws.Regional;
import org.queuebridge.sandbox.iam.Policy;
import org.queuebridge.sandbox.iam.ResourceAccess;

/** Log groups and resource policies of every account and region, in memory. Safe for use by many threads. */
public final class LocalLogs {
    private static final String GROUP = "log-group:";

    private final Regional<StoredLogGroup> groups = new Regional<>();
    private final Regional<StoredPolicy> policies = new Regional<>();
    private final Regional<LogDelivery.Source> sources = new Regional<>();
    private final Regional<LogDelivery.Destination> destinations = new Regional<>();
    private final Regional<LogDelivery.Connection> connections = new Regional<>();
    private final InstantSource clock;

    /** A policy of a region, and when it was put, in milliseconds since 1970. */
    record StoredPolicy(String name, String document, long updated) {}

    /** No log group anywhere. */
    public LocalLogs(InstantSource clock) {
        this.clock = clock;
    }

    /** Makes a log group; says its ARN. */
    public String create(AccountRegion home, String name) {
        String arn = home.arn("logs", GROUP + name);
        groups.in(home).put(name, new StoredLogGroup(arn, clock.millis()));
        return arn;
    }

    /** Makes a log group; says whether there was none of that name. */
    boolean createIfAbsent(AccountRegion home, String name) {
        String arn = home.arn("logs", GROUP + name);
        return groups.in(home).putIfAbsent(name, new StoredLogGroup(arn, clock.millis())) == null;
    }

    /** Writes to a log group, if there is one of that ARN. */
    public void write(String groupArn, String stream, String message) {
        group(groupArn).ifPresent(group -> group.write(stream, clock.millis(), message));
    }

    /** Puts a region's policy of that name. */
    public void policy(AccountRegion home, String name, String document) {
        policies.in(home).put(name, new StoredPolicy(name, document, clock.millis()));
    }

    /**
     * What decides who may write to a log group; empty where there is none of that ARN. One that ends in {@code :*}
     * stands for the group's streams, and EventBridge looks for a group whose name ends so.
     */
    public Optional<ResourceAccess> access(String arn) {
        return group(arn)
                .flatMap(_ -> AwsArn.parse(arn))
                .map(parsed -> new ResourceAccess(
                        policies.in(parsed.home()).values().stream()
                                .flatMap(policy -> Policy.parse(policy.document()).stream())
                                .toList(),
                        Optional.empty()));
    }

    Optional<StoredLogGroup> group(String arn) {
        return AwsArn.parse(arn)
                .filter(parsed -> parsed.resource().startsWith(GROUP))
                .flatMap(parsed -> groups.find(parsed.home(), parsed.resource().substring(GROUP.length())));
    }

    Regional<StoredLogGroup> groups() {
        return groups;
    }

    Regional<StoredPolicy> policies() {
        return policies;
    }

    Regional<LogDelivery.Source> sources() {
        return sources;
    }

    Regional<LogDelivery.Destination> destinations() {
        return destinations;
    }

    Regional<LogDelivery.Connection> connections() {
        return connections;
    }
}
