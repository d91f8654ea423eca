package org.queuebridge.ui.session;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.queuebridge.words.Messages;
import org.queuebridge.words.TimeWords;

/**
 * When the rules of the chosen bus were first seen to match an event that arrived while events were captured. On the
 * window's thread.
 */
public final class FirstSeen {
    private final ReadOnlyObjectWrapper<Map<String, Instant>> byRule = new ReadOnlyObjectWrapper<>(Map.of());

    /** The time of the first matching event, by the rule's name. */
    public ReadOnlyObjectProperty<Map<String, Instant>> byRuleProperty() {
        return byRule.getReadOnlyProperty();
    }

    /** These are known of the bus, by the rule's name. */
    public void show(Map<String, Instant> known) {
        byRule.set(Map.copyOf(known));
    }

    /** What to say of a rule or a rule set, by the names of its rules; empty where no event was seen. */
    public Optional<String> words(Collection<String> rules) {
        return rules.stream()
                .flatMap(rule -> Optional.ofNullable(byRule.get().get(rule)).stream())
                .min(Comparator.naturalOrder())
                .map(time -> Messages.text("capture.seen", TimeWords.moment(time, ZoneId.systemDefault())));
    }

    /** Rules of another bus or account are others. */
    public void clear() {
        byRule.set(Map.of());
    }
}
