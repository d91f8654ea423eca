package org.queuebridge.ui.capture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * The captured events: the newest 5,000, newest first. While it is paused it goes on keeping what arrives, and shows it
 * later. On the window's thread.
 */
public final class CapturedList {
    /** As many events are kept; some 10 MB. */
    static final int MOST = 5_000;

    private final Deque<CaptureRow> kept = new ArrayDeque<>();
    private final BooleanProperty paused = new SimpleBooleanProperty();
    private final BooleanProperty grouped = new SimpleBooleanProperty();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<CaptureRow>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private long received;
    private long waiting;

    /**
     * What the list shows.
     *
     * @param rows those that the filter lets through, newest first, or conversation by conversation
     * @param received how many events arrived in all
     * @param waiting how many arrived since it was paused
     * @param dropped how many older ones are no longer kept
     */
    public record Shown(List<CaptureRow> rows, long received, long waiting, long dropped) {
        static final Shown NOTHING = new Shown(List.of(), 0, 0, 0);

        public Shown {
            rows = List.copyOf(rows);
        }
    }

    CapturedList() {
        paused.subscribe(_ -> refresh());
        grouped.subscribe(_ -> refresh());
        filter.subscribe(_ -> refresh());
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<CaptureRow>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Whether what arrives waits until this is false again. */
    public BooleanProperty pausedProperty() {
        return paused;
    }

    /** Whether events of one conversation stand together. */
    public BooleanProperty groupedProperty() {
        return grouped;
    }

    /** Words that all must occur in an event. */
    public StringProperty filterProperty() {
        return filter;
    }

    void choose(CaptureRow row) {
        selected.set(Optional.of(row));
    }

    void clear() {
        kept.clear();
        received = 0;
        waiting = 0;
        selected.set(Optional.empty());
        paused.set(false);
        refresh();
    }

    void add(List<CaptureRow> rows) {
        rows.forEach(kept::addFirst);
        received += rows.size();
        waiting += paused.get() ? rows.size() : 0;
        while (kept.size() > MOST) {
            kept.removeLast();
        }
        refresh();
    }

    /** Everything that is kept, newest first. */
    List<CaptureRow> kept() {
        return List.copyOf(kept);
    }

    /** Replaces rows of the same events. */
    void replace(List<CaptureRow> rows) {
        Map<Long, CaptureRow> byNumber = new LinkedHashMap<>();
        rows.forEach(row -> byNumber.put(row.number(), row));
        List<CaptureRow> now = new ArrayList<>(kept);
        kept.clear();
        now.forEach(row -> kept.addLast(byNumber.getOrDefault(row.number(), row)));
        selected.set(selected.get().map(row -> byNumber.getOrDefault(row.number(), row)));
        refresh();
    }

    private void refresh() {
        if (!paused.get()) {
            waiting = 0;
        }
        List<String> words = Stream.of(filter.get().toLowerCase(Locale.ROOT).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        List<CaptureRow> rows =
                kept.stream().skip(waiting).filter(row -> row.has(words)).toList();
        shown.set(new Shown(
                grouped.get() ? together(rows) : rows, received, waiting, Math.max(0, received - kept.size())));
    }

    /** Conversations in the order of their newest events; in each, the events as they happened. */
    private static List<CaptureRow> together(List<CaptureRow> rows) {
        Map<String, List<CaptureRow>> groups = new LinkedHashMap<>();
        for (CaptureRow row : rows) {
            String group = row.conversation().isEmpty() ? "#" + row.number() : row.conversation();
            groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(row);
        }
        return groups.values().stream()
                .flatMap(group -> group.stream().sorted(Comparator.comparingLong(CaptureRow::number)))
                .toList();
    }
}
