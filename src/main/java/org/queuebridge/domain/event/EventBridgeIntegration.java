package org.queuebridge.domain.event;

import java.util.List;

/**
 * An Amazon EventBridge source integration of the organization ({@code GET /api/v2/integrations}).
 *
 * @param id its id in Genesys Cloud
 * @param name as the administrators named it
 * @param suffix the last part of the name of the partner event source
 * @param awsAccount the account that receives the events
 * @param awsRegion the region that receives the events
 * @param topics the topics in its filter; empty for all
 * @param enabled whether it is intended to be enabled
 * @param state ACTIVE, ACTIVATING, INACTIVE, DEACTIVATING or ERROR, as reported
 * @param stateText what Genesys Cloud says about the state; may be empty
 */
public record EventBridgeIntegration(
        String id,
        String name,
        String suffix,
        String awsAccount,
        String awsRegion,
        List<String> topics,
        boolean enabled,
        String state,
        String stateText) {
    public EventBridgeIntegration {
        topics = List.copyOf(topics);
    }

    /** Returns whether the filter includes a topic. An empty filter includes every topic. */
    public boolean sends(String topic) {
        return topics.isEmpty() || topics.contains(topic);
    }
}
