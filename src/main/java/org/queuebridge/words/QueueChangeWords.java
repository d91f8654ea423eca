package org.queuebridge.words;

import org.queuebridge.domain.queue.QueueChange;

/** What became of a queue, in a sentence. */
public final class QueueChangeWords {
    private QueueChangeWords() {}

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
