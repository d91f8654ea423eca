package org.queuebridge.ui.target;

import java.util.List;
import org.queuebridge.domain.json.Json;

/**
 * The context in which a target is set up.
 *
 * @param arn the target's ARN as typed
 * @param region the rule's region; empty while AWS is not connected
 * @param queues ARNs of the queues that can take dead letters
 * @param event a sample event that the rule matches
 * @param ruleArn the rule's current or future ARN
 * @param ruleName the rule's current or future name
 */
public record TargetContext(
        String arn, String region, List<String> queues, Json.Obj event, String ruleArn, String ruleName) {
    public TargetContext {
        queues = List.copyOf(queues);
    }
}
