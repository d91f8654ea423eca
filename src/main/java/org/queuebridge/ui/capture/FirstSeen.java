package org.queuebridge.ui.capture;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** When rules were first seen to match an event that arrived, since the program started. On the window's thread. */
public final class FirstSeen {
    private final ReadOnlyObjectWrapper<Map<String, Instant>> byRule = new ReadOnlyObjectWrapper<>(Map.of());

    /** The time of the first matching event, by the rule's name. */
    public ReadOnlyObjectProperty<Map<String, Instant>> byRuleProperty() {
        return byRule.getReadOnlyProperty();
    }

    void add(List<CaptureRow> rows) {
        Map<String, Instant> now = new HashMap<>(byRule.get());
        rows.forEach(row ->
                row.matching().forEach(rule -> now.putIfAbsent(rule, row.event().time())));
        if (now.size() != byRule.get().size()) {
            byRule.set(Map.copyOf(now));
        }
    }

    /** Rules of another bus or account are others. */
    void clear() {
        byRule.set(Map.of());
    }
}
