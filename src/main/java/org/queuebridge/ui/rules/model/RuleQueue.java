package org.queuebridge.ui.rules.model;

import java.util.Comparator;
import java.util.Optional;
import org.queuebridge.domain.text.Folding;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.words.Messages;
import org.queuebridge.words.RuleWords;

/**
 * A queue that a rule names.
 *
 * @param id as the rule spells it
 * @param name empty where no queue of that id is loaded
 * @param missing whether the organization has no such queue; false while not all queues are loaded
 */
public record RuleQueue(String id, Optional<String> name, boolean missing) {
    /** By name; those without a name at the end. */
    static final Comparator<RuleQueue> BY_NAME = Comparator.comparing(
                    (RuleQueue queue) -> queue.name().isEmpty())
            .thenComparing(queue -> Folding.fold(queue.name().orElse("")))
            .thenComparing(queue -> queue.name().orElse(""))
            .thenComparing(RuleQueue::id);

    public static RuleQueue of(String id, KnownQueues known) {
        Optional<String> name = known.name(id);
        return new RuleQueue(id, name, name.isEmpty() && known.complete());
    }

    /** Its name, or the beginning of its id where it has none. */
    public String words() {
        String id8 = RuleWords.shortId(id);
        return name.orElse(missing ? Messages.text("rules.queue.missing", id8) : id8);
    }
}
