package org.queuebridge.changes.apply;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.queuebridge.changes.ChangeResult.Refused;
import org.queuebridge.changes.read.ReadRule.Part;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.Step;

/**
 * A change whose steps are all done.
 *
 * @param refused the permissions that could not be changed
 */
record SentChange(RuleChange change, List<Refused> refused) {
    SentChange {
        refused = List.copyOf(refused);
    }

    /** What the steps have written besides the fields; all of it where there were none. */
    Set<Part> written() {
        List<Step> steps = change.steps();
        if (steps.isEmpty()) {
            return EnumSet.allOf(Part.class);
        }
        Set<Part> written = EnumSet.noneOf(Part.class);
        steps.forEach(step -> written.addAll(written(step)));
        return written;
    }

    /** What a step writes besides the fields. PutRule gives tags to a new rule only. */
    static Set<Part> written(Step step) {
        return switch (step) {
            case Step.PutTargets _, Step.RemoveTargets _ -> EnumSet.of(Part.TARGETS);
            case Step.Tag _, Step.Untag _ -> EnumSet.of(Part.TAGS);
            case Step.PutRule put when !put.tags().isEmpty() -> EnumSet.of(Part.TAGS);
            case Step.PutRule _, Step.SwitchRule _, Step.DeleteRule _, Step.Allow _, Step.Disallow _ ->
                EnumSet.noneOf(Part.class);
        };
    }
}
