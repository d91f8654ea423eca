package org.queuebridge.ui.rules.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.queue.QueueChange;
import org.queuebridge.domain.text.Folding;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.words.Messages;
import org.queuebridge.words.RuleWords;

/**
 * A queue that a rule names.
 *
 * @param id as the rule spells it
 * @param name the last known one; empty where no queue of that id is loaded or was loaded before
 * @param missing whether the organization has no such queue; false while not all queues are loaded
 * @param changes what became of it since queues were loaded earlier
 */
public record RuleQueue(String id, Optional<String> name, boolean missing, List<QueueChange> changes) {
    /** By name; those without a name at the end. */
    static final Comparator<RuleQueue> BY_NAME = Comparator.comparing(
                    (RuleQueue queue) -> queue.name().isEmpty())
            .thenComparing(queue -> Folding.fold(queue.name().orElse("")))
            .thenComparing(queue -> queue.name().orElse(""))
            .thenComparing(RuleQueue::id);

    public RuleQueue {
        changes = List.copyOf(changes);
    }

    public static RuleQueue of(String id, KnownQueues known) {
        Optional<String> name = known.name(id);
        boolean missing = name.isEmpty() && known.complete();
        return new RuleQueue(id, name.or(() -> known.lastName(id)), missing, known.changesOf(id));
    }

    /** Its name, or the beginning of its id where it has none. */
    public String words() {
        String words = name.orElseGet(() -> RuleWords.shortId(id));
        return missing ? Messages.text("rules.queue.missing", words) : words;
    }
}
