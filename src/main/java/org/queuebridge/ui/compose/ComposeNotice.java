package org.queuebridge.ui.compose;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import org.queuebridge.changes.Applied;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.ui.change.AppliedNotice;
import org.queuebridge.ui.control.AutoDismiss;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.control.Toast;
import org.queuebridge.words.Messages;

/** Shows the result of creating over the screen, and what can be done next. */
final class ComposeNotice {
    private final ComposeModel model;
    private final Toast toast;
    private final Notice notice;
    private final AppliedNotice applied;
    private final ComposeNavigation links;

    ComposeNotice(ComposeModel model, ComposeNavigation links) {
        this.links = links;
        this.model = model;
        toast = new Toast("create-notice", AutoDismiss.READ, model::dismiss);
        notice = toast.notice();
        this.applied = new AppliedNotice(model::followUp, links::showDifference);
        model.stateProperty().subscribe(this::show);
    }

    /** What shows it. */
    Toast toast() {
        return toast;
    }

    private void show(ComposeState state) {
        switch (state) {
            case ComposeState.Composing(), ComposeState.Waiting(), ComposeState.Working() -> toast.hide();
            case ComposeState.NameTaken(PlannedChange planned) ->
                planned.replaces().map(there -> there.rule().name()).ifPresent(this::nameTaken);
            case ComposeState.NamesTaken(List<String> names) ->
                notice.show(
                        Notice.Kind.WARNING,
                        Messages.text("create.set.taken", String.join(", ", names)),
                        Messages.text("create.set.taken.text"),
                        showLink(names.getFirst(), names.size()),
                        dismissLink());
            case ComposeState.StartedOver(var before) -> startedOver(before);
            case ComposeState.Ended(Applied ended) -> applied.show(notice, ended, more(ended));
            case ComposeState.Failed(String name, Failure failure) -> failed(name, failure);
        }
        if (notice.isVisible()) {
            toast.shown(state.isSuccess() || state instanceof ComposeState.StartedOver);
        }
    }

    private void startedOver(EditModel.Composed before) {
        Hyperlink back = Buttons.link(Messages.text("create.bring-back"), () -> model.bringBack(before));
        back.setId("bring-back");
        notice.show(
                Notice.Kind.INFO,
                Messages.text("create.started-over"),
                Messages.text("create.started-over.text"),
                back,
                dismissLink());
    }

    private void nameTaken(String name) {
        notice.show(
                Notice.Kind.INFO,
                Messages.text("create.name-taken", name),
                Messages.text("create.name-taken.text"),
                showLink(name, 1),
                dismissLink());
    }

    /** Links to the rules that exist. */
    private Node[] more(Applied ended) {
        List<Node> links = new ArrayList<>();
        List<String> there = there(ended);
        if (ended.purpose() != Purpose.UNDO && !there.isEmpty()) {
            links.add(verifyLink(there.getFirst(), there.size()));
            links.add(showLink(there.getFirst(), there.size()));
        }
        links.add(dismissLink());
        return links.toArray(Node[]::new);
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
                    verifyLink(name, 1),
                    dismissLink());
        } else {
            notice.show(failure, dismissLink());
        }
    }

    private Hyperlink verifyLink(String name, int rules) {
        Hyperlink link = Buttons.link(Messages.text("create.verify", rules), () -> links.verify(name));
        link.setId("created-verify");
        return link;
    }

    private Hyperlink dismissLink() {
        return Buttons.link(Messages.text("notice.dismiss"), model::dismiss);
    }

    private Hyperlink showLink(String name, int rules) {
        return Buttons.link(Messages.text("create.show", rules), () -> links.show(name));
    }
}
