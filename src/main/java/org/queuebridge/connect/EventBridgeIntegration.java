package org.queuebridge.connect;

import java.util.List;

/**
 * An Amazon EventBridge source integration of the organisation ({@code GET /api/v2/integrations}).
 *
 * @param suffix the last part of the partner event source's name
 * @param awsAccount the account it sends to
 * @param awsRegion the region it sends to
 * @param topics the topics it sends
 * @param state ACTIVE, ACTIVATING, INACTIVE, DEACTIVATING or ERROR, as reported
 */
public record EventBridgeIntegration(
        String suffix, String awsAccount, String awsRegion, List<String> topics, String state) {
    public EventBridgeIntegration {
        topics = List.copyOf(topics);
    }

    /** Whether events of that topic are sent, as far as its filter says: where that is empty, everything may be. */
    public boolean sends(String topic) {
        return topics.isEmpty() || topics.contains(topic);
    }
}
