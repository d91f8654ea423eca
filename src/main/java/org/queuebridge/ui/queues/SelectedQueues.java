package org.queuebridge.ui.queues;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** The selected queues by id, in the order of selection. Immutable. */
public final class SelectedQueues {
    /** No queue. */
    public static final SelectedQueues NONE = new SelectedQueues(new LinkedHashSet<>());

    private final SequencedSet<String> ids;

    private SelectedQueues(SequencedSet<String> ids) {
        this.ids = Collections.unmodifiableSequencedSet(ids);
    }

    public boolean has(String id) {
        return ids.contains(id);
    }

    public int size() {
        return ids.size();
    }

    public List<String> ids() {
        return List.copyOf(ids);
    }

    /** The first ones, at most so many. */
    public List<String> first(int most) {
        return ids.stream().limit(most).toList();
    }

    /** Adds queues. */
    SelectedQueues with(Collection<String> more) {
        SequencedSet<String> all = new LinkedHashSet<>(ids);
        all.addAll(more);
        return new SelectedQueues(all);
    }

    /** Removes queues. */
    SelectedQueues without(Collection<String> fewer) {
        SequencedSet<String> rest = new LinkedHashSet<>(ids);
        fewer.forEach(rest::remove);
        return new SelectedQueues(rest);
    }
}
