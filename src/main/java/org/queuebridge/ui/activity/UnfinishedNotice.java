package org.queuebridge.ui.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.words.Messages;

/** Says on every screen that a change was not finished, and offers to finish or undo it. */
public final class UnfinishedNotice extends VBox {
    private final UnfinishedModel model;
    private final Runnable toActivity;
    private final Notice notice = new Notice();

    /** @param toActivity leads to the screen Activity */
    public UnfinishedNotice(UnfinishedModel model, Runnable toActivity) {
        this.model = model;
        this.toActivity = toActivity;
        notice.setId("unfinished-notice");
        Visibility.follow(this, notice.visibleProperty());
        getChildren().add(notice);
        model.offerProperty().subscribe(this::show);
    }

    private void show(Optional<UnfinishedModel.Offer> offer) {
        offer.ifPresentOrElse(this::show, notice::hide);
    }

    private void show(UnfinishedModel.Offer offer) {
        List<Node> links = new ArrayList<>();
        if (offer.here()) {
            links.add(link("activity.offer.finish", "unfinished-finish", () -> propose(UndoOrFinish.FINISH)));
            if (offer.line().head().touchedAny()) {
                links.add(link("activity.offer.undo", "unfinished-undo", () -> propose(UndoOrFinish.UNDO)));
            }
        }
        links.add(link("activity.offer.show", "unfinished-show", this::showPlan));
        links.add(link("activity.offer.leave", "unfinished-leave", model::leave));
        ActivityRow line = offer.line();
        notice.show(
                Notice.Kind.WARNING,
                Messages.text("activity.offer.title", line.what()),
                Messages.text(
                        offer.here() ? "activity.offer.here" : "activity.offer.elsewhere",
                        line.when(),
                        line.sandbox() ? Messages.text("header.sandbox") + " " + line.where() : line.where(),
                        offer.more()),
                links.toArray(Node[]::new));
    }

    private void propose(UndoOrFinish kind) {
        toActivity.run();
        model.propose(kind);
    }

    private void showPlan() {
        toActivity.run();
        model.show();
    }

    private static Hyperlink link(String key, String id, Runnable action) {
        Hyperlink link = Buttons.link(Messages.text(key), action);
        link.setId(id);
        return link;
    }
}
