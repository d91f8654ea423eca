package org.queuebridge.connect;

import java.time.Instant;
import java.util.List;
import org.queuebridge.domain.event.EventBridgeIntegration;
import org.queuebridge.queues.GenesysCloud;

/**
 * A signed-in session with a Genesys Cloud organization.
 *
 * @param organizationId a lower-case UUID, part of the name of the partner event source
 * @param organizationName the name that people see
 * @param host the API's host, with its port if it is not 443
 * @param loopback whether the server is on this computer: the sandbox, or another stand-in
 * @param tokenExpires when the first token expires; tokens are renewed automatically
 * @param mayReadQueues whether the client's role has {@code routing:queue:view}
 * @param integrations the Amazon EventBridge integrations; empty without the permission to read them
 * @param cloud the calls to Genesys Cloud; they renew the token as needed
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
