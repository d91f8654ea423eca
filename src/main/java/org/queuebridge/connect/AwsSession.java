package org.queuebridge.connect;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.code.common.CodeDestination;
import org.queuebridge.domain.rule.Arn;

/**
 * A connection to one account and region of AWS.
 *
 * @param account the account, region and endpoint, and who is signed in
 * @param endpoints the addresses that generated code uses instead of AWS's own, by the service's name in the AWS CLI
 * @param expires when the temporary credentials that it began with expire; they may be renewed automatically. Empty
 *     where that is not known, as of lasting keys
 * @param listed what was read when connecting
 * @param services the calls to AWS
 */
public record AwsSession(
        AwsAccount account,
        Map<String, String> endpoints,
        Optional<Instant> expires,
        ListedBuses listed,
        AwsServices services) {
    public AwsSession {
        endpoints = Map.copyOf(endpoints);
    }

    /** Returns the same session with another list of buses. */
    public AwsSession withListed(ListedBuses buses) {
        return new AwsSession(account, endpoints, expires, buses, services);
    }

    /** Returns whether both are the same connection, whatever buses they listed. */
    public boolean sameConnection(AwsSession other) {
        return withListed(other.listed).equals(other);
    }

    /** Returns the account, region and endpoints for generated code. */
    public CodeDestination codeDestination() {
        return new CodeDestination(account.id(), account.region(), Arn.partitionOf(account.callerArn()), endpoints);
    }
}
