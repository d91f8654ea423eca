package org.queuebridge.aws.policy;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.Grant;

/** Tells which grants of a policy failed. */
final class FailedGrants {
    private FailedGrants() {}

    /**
     * The grants that the change leaves in the queue where it throws. A cancellation is thrown.
     *
     * @param change changes one policy, or those of a region; one that adds statement by statement takes each grant out
     *     of the queue that is done
     */
    static Map<Grant, Failure> of(Collection<Grant> grants, Consumer<Queue<Grant>> change) {
        Queue<Grant> left = new ArrayDeque<>(grants);
        try {
            change.accept(left);
            return Map.of();
        } catch (FailureException e) {
            Failure why = e.unlessCanceled();
            return left.stream().distinct().collect(Collectors.toMap(grant -> grant, _ -> why));
        }
    }

    /** The same, where each resource has its own policy, in the grants' order. */
    static Map<Grant, Failure> ofEachResource(List<Grant> grants, BiConsumer<String, Queue<Grant>> change) {
        Map<Grant, Failure> failed = new HashMap<>();
        grants.stream()
                .collect(Collectors.groupingBy(Grant::resourceArn, LinkedHashMap::new, Collectors.toList()))
                .forEach((resource, its) -> failed.putAll(of(its, left -> change.accept(resource, left))));
        return failed;
    }
}
