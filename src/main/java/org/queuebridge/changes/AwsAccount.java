package org.queuebridge.changes;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.queuebridge.domain.Loopback;

/**
 * The AWS account and region that a plan changes, and who is signed in.
 *
 * @param account the account's twelve digits
 * @param region the region, e.g. {@code eu-central-1}
 * @param endpoint the endpoint of EventBridge that is really used
 * @param callerArn the ARN of who is signed in, as AWS gives it
 */
public record AwsAccount(String account, String region, String endpoint, String callerArn) {
    /** Whether both change the same rules, whoever is signed in. */
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
