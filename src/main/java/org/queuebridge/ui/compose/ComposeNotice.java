package org.queuebridge.ui.compose;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.queuebridge.changes.Applied;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.ui.change.AppliedNotice;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.words.Messages;

/** Shows the result of creating, and what can be done next. */
final class ComposeNotice extends VBox {
    private final Notice notice = new Notice();
    private final AppliedNotice applied;
    private final ComposeNavigation links;

    ComposeNotice(ComposeModel model, ComposeNavigation links) {
        this.links = links;
        this.applied = new AppliedNotice(model::followUp, links::showDifference);
        notice.setId("create-notice");
        getChildren().add(notice);
        managedProperty().bind(notice.visibleProperty());
        model.stateProperty().subscribe(this::show);
    }

    private void show(ComposeState state) {
        switch (state) {
            case ComposeState.Composing(), ComposeState.Waiting(), ComposeState.Working() -> notice.hide();
            case ComposeState.NameTaken(PlannedChange planned) ->
                planned.replaces().map(there -> there.rule().name()).ifPresent(this::nameTaken);
            case ComposeState.NamesTaken(List<String> names) ->
                notice.show(
                        Notice.Kind.WARNING,
                        Messages.text("create.set.taken", String.join(", ", names)),
                        Messages.text("create.set.taken.text"),
                        showLink(names.getFirst(), names.size()));
            case ComposeState.Ended(Applied ended) -> applied.show(notice, ended, more(ended));
            case ComposeState.Failed(String name, Failure failure) -> failed(name, failure);
        }
    }

    private void nameTaken(String name) {
        notice.show(
                Notice.Kind.INFO,
                Messages.text("create.name-taken", name),
                Messages.text("create.name-taken.text"),
                showLink(name, 1));
    }

    /** Links to the rules that exist. */
    private Node[] more(Applied ended) {
        List<String> there = there(ended);
        if (ended.purpose() == Purpose.UNDO || there.isEmpty()) {
            return new Node[0];
        }
        return new Node[] {verifyLink(there.getFirst(), there.size()), showLink(there.getFirst(), there.size())};
    }

    /** The names of the rules that existed when they were last read. */
    static List<String> there(Applied ended) {
        return ended.rules().stream()
                .flatMap(result -> result.there().stream())
                .map(image -> image.key().name())
                .toList();
    }

    private void failed(String name, Failure failure) {
        if (failure instanceof Failure.Canceled) {
            notice.show(
                    Notice.Kind.WARNING,
                    Messages.text("create.canceled"),
                    Messages.text("create.canceled.text", name),
                    verifyLink(name, 1));
        } else {
            notice.show(failure);
        }
    }

    private Hyperlink verifyLink(String name, int rules) {
        Hyperlink link = Buttons.link(Messages.text("create.verify", rules), () -> links.verify(name));
        link.setId("created-verify");
        return link;
    }

    private Hyperlink showLink(String name, int rules) {
        return Buttons.link(Messages.text("create.show", rules), () -> links.show(name));
    }
}
