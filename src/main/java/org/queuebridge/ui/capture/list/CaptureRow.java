package org.queuebridge.ui.capture.list;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.capture.CapturedEvent;
import org.queuebridge.domain.Answer;
import org.queuebridge.words.Messages;

/**
 * A captured event, as the list shows it.
 *
 * @param number counts the events of a capture from 1
 * @param event the event itself
 * @param time of the event, as a clock shows it
 * @param queue the name of its queue, or its id while that is not loaded; empty where it has none
 * @param division the name of its queue's division; empty where that is not known
 * @param kind what happened, in a few words
 * @param conversation the id of its conversation; empty where it has none
 * @param matching the names of the bus's rules that match it
 * @param byRule whether the chosen rule matches it; empty where none is chosen
 * @param why the fields for which the chosen rule does not match, in a few words
 */
public record CaptureRow(
        long number,
        CapturedEvent event,
        String time,
        String queue,
        String division,
        String kind,
        String conversation,
        List<String> matching,
        Optional<Answer> byRule,
        String why) {
    public CaptureRow {
        matching = List.copyOf(matching);
    }

    /** All that can be found in it, in lower case. */
    String searchText() {
        return String.join("\n", queue, division, kind, conversation, String.join(" ", matching), event.text())
                .toLowerCase(Locale.ROOT);
    }

    /** What the chosen rule does with it, or else which rules match it. */
    public String ruleWords() {
        return byRule.map(answer -> switch (answer) {
                    case YES -> Messages.text("capture.row.matches");
                    case NO -> why.isEmpty() ? Messages.text("capture.row.matches-not") : why;
                    case UNKNOWN -> Messages.text("capture.row.unknown");
                })
                .orElseGet(this::matchingWords);
    }

    private String matchingWords() {
        return switch (matching.size()) {
            case 0 -> Messages.text("capture.row.none");
            case 1 -> matching.getFirst();
            default -> Messages.text("capture.row.rules", matching.size());
        };
    }

    /** Whether it is shown as matched: by the chosen rule, or else by any. */
    Answer matched() {
        return byRule.orElseGet(() -> Answer.of(!matching.isEmpty()));
    }

    /** A name to save it under. */
    public String sampleName() {
        return Messages.text("capture.sample.name", kind, queue.isEmpty() ? conversation : queue, time)
                .strip();
    }

    public String queueWords() {
        return queue.isEmpty() ? Messages.text("capture.row.no-queue") : queue;
    }

    /** The whole row, for screen readers. */
    String spoken() {
        return Stream.of(time, queueWords(), division, kind, ruleWords())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
