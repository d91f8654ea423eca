package org.queuebridge.ui.capture.list;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/**
 * The captured events: the newest 5,000, newest first. While it is paused it goes on keeping what arrives, and shows it
 * later. On the window's thread.
 */
public final class CapturedList {
    /** As many events are kept; some 20 MB. */
    public static final int MOST = 5_000;

    private final Deque<Kept> kept = new ArrayDeque<>();
    private final BooleanProperty paused = new SimpleBooleanProperty();
    private final BooleanProperty grouped = new SimpleBooleanProperty();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<CaptureLine>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableValue<Optional<CaptureRow>> selectedRow = selected.map(line -> line.map(CaptureLine::row));
    private final Set<String> closed = new HashSet<>();
    private long received;
    private long waiting;

    /** An event with what can be found in it: to make that for each typed letter would take too long. */
    private record Kept(CaptureRow row, String searchText) {
        static Kept of(CaptureRow row) {
            return new Kept(row, row.searchText());
        }

        boolean has(List<String> words) {
            return words.stream().allMatch(searchText::contains);
        }
    }

    /**
     * What the list shows.
     *
     * @param rows those that the filter lets through, newest first
     * @param lines the same, or conversation by conversation
     * @param received how many events arrived in all
     * @param waiting how many arrived since it was paused
     * @param dropped how many older ones are no longer kept
     */
    public record Shown(List<CaptureRow> rows, List<CaptureLine> lines, long received, long waiting, long dropped) {
        static final Shown NOTHING = new Shown(List.of(), List.of(), 0, 0, 0);

        public Shown {
            rows = List.copyOf(rows);
            lines = List.copyOf(lines);
        }
    }

    /** An empty list. */
    public CapturedList() {
        paused.subscribe(_ -> refresh());
        grouped.subscribe(_ -> refresh());
        filter.subscribe(_ -> refresh());
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<CaptureLine>> selectedLineProperty() {
        return selected.getReadOnlyProperty();
    }

    /** The selected event; of a conversation its first one. */
    public ObservableValue<Optional<CaptureRow>> selectedProperty() {
        return selectedRow;
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

    /** Selects a line. */
    public void choose(CaptureLine line) {
        selected.set(Optional.of(line));
    }

    /** Shows or hides the events of a conversation. */
    public void open(CaptureLine.Conversation conversation, boolean open) {
        if (open ? closed.remove(conversation.id()) : closed.add(conversation.id())) {
            refresh();
        }
    }

    /** Forgets all events. */
    public void clear() {
        kept.clear();
        received = 0;
        waiting = 0;
        closed.clear();
        selected.set(Optional.empty());
        paused.set(false);
        refresh();
    }

    /** Adds events, the newest last. */
    public void add(List<CaptureRow> rows) {
        rows.forEach(row -> kept.addFirst(Kept.of(row)));
        received += rows.size();
        waiting += paused.get() ? rows.size() : 0;
        while (kept.size() > MOST) {
            kept.removeLast();
        }
        refresh();
    }

    /** Everything that is kept, newest first. */
    public List<CaptureRow> kept() {
        return kept.stream().map(Kept::row).toList();
    }

    /** Replaces rows of the same events. */
    public void replace(List<CaptureRow> rows) {
        Map<Long, CaptureRow> byNumber = new LinkedHashMap<>();
        rows.forEach(row -> byNumber.put(row.number(), row));
        List<CaptureRow> now = kept();
        kept.clear();
        now.forEach(row -> kept.addLast(Kept.of(byNumber.getOrDefault(row.number(), row))));
        refresh();
    }

    private void refresh() {
        if (!paused.get()) {
            waiting = 0;
        }
        List<String> words = Stream.of(filter.get().toLowerCase(Locale.ROOT).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        List<CaptureRow> rows = kept.stream()
                .skip(waiting)
                .filter(each -> each.has(words))
                .map(Kept::row)
                .toList();
        List<CaptureLine> lines = grouped.get() ? CaptureGroups.byConversation(rows, closed) : CaptureGroups.flat(rows);
        selected.set(selected.get().map(line -> now(line, lines)));
        shown.set(new Shown(rows, lines, received, waiting, Math.max(0, received - kept.size())));
    }

    /** The selected line as it is now. One that is no longer shown stays selected, with its details. */
    private static CaptureLine now(CaptureLine line, List<CaptureLine> lines) {
        return lines.stream().filter(line::isSameAs).findFirst().orElse(line);
    }
}
