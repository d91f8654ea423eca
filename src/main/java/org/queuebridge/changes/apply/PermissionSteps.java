package org.queuebridge.changes.apply;

import java.util.List;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.Step;

/** Steps of a rule that follow each other and change policies in one way: all add permissions, or all remove some. */
record PermissionSteps(List<Step> steps) {
    static final PermissionSteps NONE = new PermissionSteps(List.of());

    PermissionSteps {
        steps = List.copyOf(steps);
    }

    /** Those from a step on; none where it changes no policy. */
    static PermissionSteps from(List<Step> steps, int number) {
        Step first = steps.get(number);
        return first.permission().isEmpty()
                ? NONE
                : new PermissionSteps(steps.stream()
                        .skip(number)
                        .takeWhile(step -> step.kind() == first.kind())
                        .toList());
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    /** The grants of those steps that are of this kind. */
    List<Grant> grants(Step.Kind kind) {
        return steps.stream()
                .filter(step -> step.kind() == kind)
                .flatMap(step -> step.permission().stream())
                .toList();
    }
}
