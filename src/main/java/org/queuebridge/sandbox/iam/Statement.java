package org.queuebridge.sandbox.iam;

import java.util.List;
import java.util.function.Predicate;

/**
 * A statement of a policy, made ready to be asked.
 *
 * @param allows whether its effect is Allow
 * @param concerns whether requester, action and resource are those that it names
 * @param conditions all must hold
 * @param actions how many it names
 * @param namesResource whether it names resources; in a policy of one resource some services do without
 */
record Statement(
        boolean allows,
        Predicate<AccessRequest> concerns,
        List<Condition> conditions,
        int actions,
        boolean namesResource) {
    Statement {
        conditions = List.copyOf(conditions);
    }

    boolean appliesTo(AccessRequest request) {
        return concerns.test(request) && conditions.stream().allMatch(condition -> condition.holds(request.context()));
    }
}
