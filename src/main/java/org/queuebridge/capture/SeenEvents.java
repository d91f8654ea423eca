package org.queuebridge.capture;

import java.util.LinkedHashSet;
import java.util.Set;

/** Remembers the newest events by their ids, to tell what comes twice: both services deliver at least once. */
final class SeenEvents {
    private static final int MOST = 10_000;

    private final Set<String> ids = new LinkedHashSet<>();

    /** Whether the event is new, or has no id. */
    boolean add(CapturedEvent event) {
        boolean fresh = event.id().map(ids::add).orElse(true);
        if (ids.size() > MOST) {
            ids.remove(ids.iterator().next());
        }
        return fresh;
    }
}
