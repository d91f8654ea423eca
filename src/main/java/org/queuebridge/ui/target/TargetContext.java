package org.queuebridge.ui.target;

import java.util.List;
import org.queuebridge.domain.json.Json;

/**
 * What the settings of a target are made for.
 *
 * @param arn the target's, as typed
 * @param region the rule's; empty while AWS is not connected
 * @param queues ARNs of the queues that there are, for dead letters
 * @param event one that the rule would let through
 * @param ruleArn the rule's, or the one that it will have
 * @param ruleName likewise
 */
public record TargetContext(
        String arn, String region, List<String> queues, Json.Obj event, String ruleArn, String ruleName) {
    public TargetContext {
        queues = List.copyOf(queues);
    }
}
