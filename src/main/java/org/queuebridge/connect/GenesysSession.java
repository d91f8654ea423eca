package org.queuebridge.connect;

import java.time.Instant;
import java.util.List;
import org.queuebridge.queues.GenesysCloud;

/**
 * Signed in to a Genesys Cloud organisation.
 *
 * @param organizationId a lower-case UUID, part of the partner event source's name
 * @param organizationName what people know it by
 * @param host the API's host, with its port where it is not 443
 * @param loopback whether it is on this computer: the sandbox, or another stand-in
 * @param tokenExpires when the token of this moment ends; it is renewed by itself
 * @param mayReadQueues whether the client's role has {@code routing:queue:view}
 * @param cloud the calls; they sign in anew as needed
 */
public record GenesysSession(
        String organizationId,
        String organizationName,
        String host,
        boolean loopback,
        Instant tokenExpires,
        boolean mayReadQueues,
        List<EventBridgeIntegration> integrations,
        GenesysCloud cloud) {}
