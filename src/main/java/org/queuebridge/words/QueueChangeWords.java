package org.queuebridge.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.domain.queue.QueueChange;

/** What became of a queue, in a sentence. */
public final class QueueChangeWords {
    private static final int SHOWN = 5;

    private QueueChangeWords() {}

    /** The sentences of the first changes, one a line, and how many more there are. */
    public static String lines(List<QueueChange> changes) {
        Stream<String> first = changes.stream().limit(SHOWN).map(QueueChangeWords::of);
        int more = changes.size() - SHOWN;
        Stream<String> rest = more > 0 ? Stream.of(Messages.text("queue.change.more", more)) : Stream.empty();
        return Stream.concat(first, rest).collect(Collectors.joining("\n"));
    }

    public static String of(QueueChange change) {
        return switch (change) {
            case QueueChange.Renamed(var _, String former, String name) ->
                Messages.text("queue.change.renamed", former, name);
            case QueueChange.Moved(var _, String name, var former, var division) ->
                Messages.text("queue.change.moved", name, former.name(), division.name());
            case QueueChange.Gone gone when gone.recreated() -> Messages.text("queue.change.recreated", gone.name());
            case QueueChange.Gone gone
            when gone.namesakes().isEmpty() -> Messages.text("queue.change.gone", gone.name());
            case QueueChange.Gone gone ->
                Messages.text(
                        "queue.change.several", gone.name(), gone.namesakes().size());
        };
    }
}
