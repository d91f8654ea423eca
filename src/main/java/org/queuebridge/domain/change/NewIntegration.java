package org.queuebridge.domain.change;

import java.util.List;

/**
 * An Amazon EventBridge source integration as it is created. Genesys Cloud gives it its id only then, so that it is
 * found again by its name.
 *
 * @param name no other integration has it
 * @param suffix the last part of the name of the partner event source
 * @param account the AWS account that receives the events
 * @param region the region that receives them
 * @param topics the event filter, never empty: that would mean every topic
 */
public record NewIntegration(String name, String suffix, String account, String region, List<String> topics) {
    public NewIntegration {
        topics = List.copyOf(topics);
    }
}
