package org.queuebridge.changes.bulk;

import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.change.RuleChange;

/**
 * What an {@link BulkEdit} makes of a rule, or of the rules of a set.
 *
 * @param name the rule's or the set's
 * @param changes none where it stays as it is
 * @param obstacle why it cannot be as wanted; empty where it can, or is so already
 */
public record BulkEditResult(String name, List<RuleChange> changes, Optional<Obstacle> obstacle) {
    public BulkEditResult {
        changes = List.copyOf(changes);
    }

    /** Why a rule is left alone. The words are in {@code messages.properties} under {@code bulk.obstacle.<NAME>}. */
    public enum Obstacle {
        /** It is not there any more. */
        GONE,
        /** It lets events through whatever their queue. */
        EVERY_QUEUE,
        /** Its pattern is one that only a person can change. */
        WRITTEN_BY_HAND,
        /** It would let nothing through any more. */
        NO_QUEUE_LEFT,
        /** Its pattern would be longer than it may be. */
        TOO_LONG,
        /** It would need a further rule, whose name another rule has. */
        NAME_TAKEN,
        /** It would have more targets than a rule may have. */
        TOO_MANY_TARGETS
    }

    static BulkEditResult leftAlone(String name, Obstacle why) {
        return new BulkEditResult(name, List.of(), Optional.of(why));
    }
}
