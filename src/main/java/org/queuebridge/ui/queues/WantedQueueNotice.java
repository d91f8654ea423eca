package org.queuebridge.ui.queues;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.queues.NamedQueue;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.words.Words;

/** Says what became of the queue that the environment names, and offers candidates where it is not clear. */
public final class WantedQueueNotice extends VBox {
    private static final int SHOWN = 5;

    private final WantedQueue wanted;
    private final Notice notice = new Notice();

    public WantedQueueNotice(WantedQueue wanted) {
        this.wanted = wanted;
        notice.setId("wanted-queue");
        managedProperty().bind(notice.visibleProperty());
        getChildren().add(notice);
        wanted.foundProperty().subscribe(found -> found.ifPresentOrElse(this::show, notice::hide));
    }

    private void show(NamedQueue found) {
        switch (found) {
            case NamedQueue.One(Queue queue) ->
                notice.show(
                        Notice.Kind.SUCCESS,
                        Words.text(
                                "queues.wanted.one",
                                queue.name(),
                                queue.division().name()),
                        "",
                        dismiss());
            case NamedQueue.Several(List<Queue> queues) ->
                say(
                        Words.text("queues.wanted.several", wanted.name()),
                        Words.text("queues.wanted.several.text"),
                        queues);
            case NamedQueue.NoneOf(List<Queue> similar) ->
                say(
                        Words.text("queues.wanted.none", wanted.name()),
                        similar.isEmpty()
                                ? Words.text("queues.wanted.none.text")
                                : Words.text("queues.wanted.similar.text"),
                        similar);
        }
    }

    private void say(String title, String text, List<Queue> candidates) {
        // A line each: names of queues are long, and differ at their ends.
        VBox links = new VBox();
        candidates.stream().limit(SHOWN).map(this::link).forEach(links.getChildren()::add);
        links.getChildren().add(dismiss());
        notice.show(Notice.Kind.WARNING, title, text, links);
    }

    private Hyperlink link(Queue queue) {
        Hyperlink link = Buttons.link(
                Words.text(
                        "queues.wanted.select", queue.name(), queue.division().name()),
                () -> wanted.choose(queue.id()));
        link.setWrapText(true);
        return link;
    }

    private Hyperlink dismiss() {
        return Buttons.link(Words.text("notice.dismiss"), wanted::dismiss);
    }
}
