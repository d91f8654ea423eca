package org.queuebridge.changes;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.domain.Loopback;
import org.queuebridge.rules.seen.SeenBus;

/**
 * The AWS account and region that a plan changes, and who is signed in.
 *
 * @param id the account's twelve digits
 * @param region the region, e.g. {@code eu-central-1}
 * @param endpoint the endpoint of EventBridge that is really used
 * @param callerArn the ARN of who is signed in, as AWS gives it
 * @param sameEndpoints the other endpoints that are known to lead to the same rules, e.g. AWS's own by dual stack or
 *     FIPS; not recorded in the journal
 */
public record AwsAccount(String id, String region, String endpoint, String callerArn, Set<String> sameEndpoints) {
    public AwsAccount {
        sameEndpoints = Set.copyOf(sameEndpoints);
    }

    /** An account without other known endpoints. */
    public AwsAccount(String id, String region, String endpoint, String callerArn) {
        this(id, region, endpoint, callerArn, Set.of());
    }

    /** The caller's name behind the kind of identity: {@code user/admin} is admin, {@code root} root. */
    public String callerName() {
        String resource = callerArn.substring(callerArn.lastIndexOf(':') + 1);
        return resource.substring(resource.indexOf('/') + 1);
    }

    /** Whether both change the same rules, whoever is signed in. */
    public boolean samePlace(AwsAccount other) {
        return id.equals(other.id) && region.equals(other.region) && (leadsTo(other) || other.leadsTo(this));
    }

    private boolean leadsTo(AwsAccount other) {
        return endpoint.equals(other.endpoint) || sameEndpoints.contains(other.endpoint);
    }

    /** Whether the endpoint is on this computer, where nothing real can be touched. */
    public boolean loopback() {
        return host().filter(Loopback::is).isPresent();
    }

    /** The endpoint's host; empty where it has none. */
    public Optional<String> host() {
        try {
            return Optional.ofNullable(new URI(endpoint).getHost());
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    /** A bus of it, as what was seen there is kept. */
    public SeenBus seenBus(String bus) {
        return new SeenBus(id, region, endpoint, bus);
    }
}
