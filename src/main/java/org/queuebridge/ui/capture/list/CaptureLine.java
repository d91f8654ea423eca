package org.queuebridge.ui.capture.list;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.domain.Answer;
import org.queuebridge.words.Messages;

/** A line of the list of captured events. */
public sealed interface CaptureLine {
    /**
     * An event.
     *
     * @param grouped whether it stands below the line of its conversation
     */
    record Event(CaptureRow row, boolean grouped) implements CaptureLine {}

    /**
     * The line of a conversation, above its events.
     *
     * @param id of the conversation; empty for events that have none
     * @param rows its events as they happened; at least one
     * @param open whether the lines of its events are shown
     */
    record Conversation(String id, List<CaptureRow> rows, boolean open) implements CaptureLine {
        public Conversation {
            rows = List.copyOf(rows);
        }

        private String span() {
            String first = rows.getFirst().time();
            String last = rows.getLast().time();
            return first.equals(last) ? first : first + "–" + last;
        }
    }

    /** The event, or the first one of the conversation. */
    default CaptureRow row() {
        return switch (this) {
            case Event(var row, var _) -> row;
            case Conversation(var _, var rows, var _) -> rows.getFirst();
        };
    }

    /** Whether this is the line of the same event or conversation, as it is now or was before. */
    default boolean isSameAs(CaptureLine other) {
        return switch (this) {
            case Event(var row, var _) -> other instanceof Event(var its, var _) && its.number() == row.number();
            case Conversation(var id, var _, var _) ->
                other instanceof Conversation(var its, var _, var _) && its.equals(id);
        };
    }

    /** When it was; of a conversation from when until when. */
    default String time() {
        return switch (this) {
            case Event(var row, var _) -> row.time();
            case Conversation group -> group.span();
        };
    }

    /** The queues, each once; of a conversation those that its events name. */
    default String queues() {
        String named = each(CaptureRow::queue);
        return named.isEmpty() ? row().queueWords() : named;
    }

    /** The divisions, each once. */
    default String divisions() {
        return each(CaptureRow::division);
    }

    /** What happened; or how many events there are. */
    default String kind() {
        return switch (this) {
            case Event(var row, var _) -> row.kind();
            case Conversation(var _, var rows, var _) -> Messages.text("capture.line.events", rows.size());
        };
    }

    /** What the rule does with it, or how many of the events match. */
    default String ruleWords() {
        return switch (this) {
            case Event(var row, var _) -> row.ruleWords();
            case Conversation(var _, var rows, var _) ->
                Messages.text("capture.line.matching", matching(rows), rows.size());
        };
    }

    /** For a conversation: whether any of its events is matched; "cannot be told" where only some could be judged. */
    default Answer matched() {
        return switch (this) {
            case Event(var row, var _) -> row.matched();
            case Conversation(var _, var rows, var _) -> {
                if (matching(rows) > 0) {
                    yield Answer.YES;
                }
                yield rows.stream().allMatch(row -> row.matched() == Answer.NO) ? Answer.NO : Answer.UNKNOWN;
            }
        };
    }

    /** The rules that match it, or any of the events. */
    default List<String> rules() {
        return rows().flatMap(row -> row.matching().stream()).distinct().toList();
    }

    /** The whole line, for screen readers. */
    default String spoken() {
        return switch (this) {
            case Event(var row, var _) -> row.spoken();
            case Conversation(var id, var rows, var open) ->
                Stream.of(
                                id.isEmpty()
                                        ? Messages.text("capture.line.none")
                                        : Messages.text("capture.line.conversation", id),
                                queues(),
                                kind(),
                                Messages.text(
                                        "capture.line.span",
                                        rows.getFirst().time(),
                                        rows.getLast().time()),
                                ruleWords(),
                                Messages.text(open ? "capture.line.open" : "capture.line.closed"))
                        .collect(Collectors.joining(", "));
        };
    }

    private Stream<CaptureRow> rows() {
        return switch (this) {
            case Event(var row, var _) -> Stream.of(row);
            case Conversation(var _, var rows, var _) -> rows.stream();
        };
    }

    private String each(Function<CaptureRow, String> words) {
        return rows().map(words).filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining(", "));
    }

    private static long matching(List<CaptureRow> rows) {
        return rows.stream().filter(row -> row.matched() == Answer.YES).count();
    }
}
