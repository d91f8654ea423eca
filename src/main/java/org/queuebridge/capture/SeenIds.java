package org.queuebridge.capture;

import java.util.LinkedHashSet;
import java.util.Set;

/** Remembers the newest ids, to tell what comes twice: both services deliver at least once. */
final class SeenIds {
    private static final int MOST = 10_000;

    private final Set<String> ids = new LinkedHashSet<>();

    /** Whether the id is new. */
    boolean add(String id) {
        boolean fresh = ids.add(id);
        if (ids.size() > MOST) {
            ids.remove(ids.iterator().next());
        }
        return fresh;
    }
}
