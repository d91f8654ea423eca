package org.queuebridge.connect;

import java.util.List;

/**
 * An Amazon EventBridge source integration of the organization ({@code GET /api/v2/integrations}).
 *
 * @param suffix the last part of the name of the partner event source
 * @param awsAccount the account that receives the events
 * @param awsRegion the region that receives the events
 * @param topics the topics in its filter; empty for all
 * @param state ACTIVE, ACTIVATING, INACTIVE, DEACTIVATING or ERROR, as reported
 */
public record EventBridgeIntegration(
        String suffix, String awsAccount, String awsRegion, List<String> topics, String state) {
    public EventBridgeIntegration {
        topics = List.copyOf(topics);
    }

    /** Returns whether the filter includes a topic. An empty filter includes every topic. */
    public boolean sends(String topic) {
        return topics.isEmpty() || topics.contains(topic);
    }
}
