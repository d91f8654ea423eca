package org.queuebridge.changes;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.queuebridge.domain.Loopback;

/**
 * Where a plan writes, and as whom.
 *
 * @param account twelve digits
 * @param region e.g. {@code eu-central-1}
 * @param endpoint the effective endpoint of EventBridge
 * @param callerArn who AWS says we are
 */
public record AwsAccount(String account, String region, String endpoint, String callerArn) {
    /** Whether both write to the same rules, as whomever. */
    public boolean samePlace(AwsAccount other) {
        return account.equals(other.account) && region.equals(other.region) && endpoint.equals(other.endpoint);
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
}
