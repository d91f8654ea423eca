package org.queuebridge.ui.queues.list;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.queues.QueueByName;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.queues.WantedQueue;
import org.queuebridge.words.Messages;

/** Shows the result for the queue that the environment names, with candidates where it is not clear. */
public final class WantedQueueNotice extends VBox {
    private static final int SHOWN = 5;

    private final WantedQueue wanted;
    private final Notice notice = new Notice();

    public WantedQueueNotice(WantedQueue wanted) {
        this.wanted = wanted;
        notice.setId("wanted-queue");
        Visibility.follow(this, notice.visibleProperty());
        getChildren().add(notice);
        wanted.foundProperty().subscribe(found -> found.ifPresentOrElse(this::show, notice::hide));
    }

    private void show(QueueByName found) {
        switch (found) {
            case QueueByName.One(Queue queue) ->
                notice.show(
                        Notice.Kind.SUCCESS,
                        Messages.text(
                                "queues.wanted.one",
                                queue.name(),
                                queue.division().name()),
                        "",
                        dismiss());
            case QueueByName.Several(List<Queue> queues) ->
                say(
                        Messages.text("queues.wanted.several", wanted.name()),
                        Messages.text("queues.wanted.several.text"),
                        queues);
            case QueueByName.NoneOf(List<Queue> similar) ->
                say(
                        Messages.text("queues.wanted.none", wanted.name()),
                        similar.isEmpty()
                                ? Messages.text("queues.wanted.none.text")
                                : Messages.text("queues.wanted.similar.text"),
                        similar);
        }
    }

    private void say(String title, String text, List<Queue> candidates) {
        // One line each: queue names are long and differ at their ends.
        VBox links = new VBox();
        candidates.stream().limit(SHOWN).map(this::link).forEach(links.getChildren()::add);
        links.getChildren().add(dismiss());
        notice.show(Notice.Kind.WARNING, title, text, links);
    }

    private Hyperlink link(Queue queue) {
        Hyperlink link = Buttons.link(
                Messages.text(
                        "queues.wanted.select", queue.name(), queue.division().name()),
                () -> wanted.choose(queue.id()));
        link.setWrapText(true);
        return link;
    }

    private Hyperlink dismiss() {
        return Buttons.link(Messages.text("notice.dismiss"), wanted::dismiss);
    }
}
