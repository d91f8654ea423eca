package org.queuebridge.changes.bulk;

import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.change.RuleChange;

/**
 * What a {@link BulkEdit} changes in a rule or rule set.
 *
 * @param name the name of the rule or set
 * @param changes the changes; none where it needs none
 * @param obstacle why it cannot be changed as asked; empty where it can, or needs no change
 */
public record BulkEditResult(String name, List<RuleChange> changes, Optional<Obstacle> obstacle) {
    public BulkEditResult {
        changes = List.copyOf(changes);
    }

    /** Why a rule is left unchanged. The words are in the messages under {@code bulk.obstacle.<NAME>}. */
    public enum Obstacle {
        /** The rule no longer exists. */
        GONE,
        /** It matches events of every queue. */
        EVERY_QUEUE,
        /** Its pattern can only be edited by hand. */
        WRITTEN_BY_HAND,
        /** It would match no event any more. */
        NO_QUEUE_LEFT,
        /** Its pattern would be over the limit. */
        TOO_LONG,
        /** It would need another rule, whose name is taken. */
        NAME_TAKEN,
        /** It would have more targets than a rule can have. */
        TOO_MANY_TARGETS
    }

    static BulkEditResult leftAlone(String name, Obstacle why) {
        return new BulkEditResult(name, List.of(), Optional.of(why));
    }
}
