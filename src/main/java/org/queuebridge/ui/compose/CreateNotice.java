package org.queuebridge.ui.compose;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.ExistingRule;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.ui.change.AppliedNotice;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.words.Words;

/** Says how creating went, what is there now, and offers what can be done next. */
final class CreateNotice extends VBox {
    private final Notice notice = new Notice();
    private final AppliedNotice applied;
    private final RuleLinks links;

    CreateNotice(CreateModel model, RuleLinks links) {
        this.links = links;
        this.applied = new AppliedNotice(model::goOn, model::takeBack, links::showDifference);
        notice.setId("create-notice");
        getChildren().add(notice);
        managedProperty().bind(notice.visibleProperty());
        model.stateProperty().subscribe(this::show);
    }

    private void show(CreateState state) {
        switch (state) {
            case CreateState.Composing(), CreateState.Working() -> notice.hide();
            case CreateState.NameTaken(var _, ExistingRule there) ->
                notice.show(
                        Notice.Kind.INFO,
                        Words.text("create.name-taken", there.rule().name()),
                        Words.text("create.name-taken.text"),
                        showLink(there.rule().name(), 1));
            case CreateState.NamesTaken(List<String> names) ->
                notice.show(
                        Notice.Kind.WARNING,
                        Words.text("create.set.taken", String.join(", ", names)),
                        Words.text("create.set.taken.text"),
                        showLink(names.getFirst(), names.size()));
            case CreateState.Ended(Applied ended) -> applied.show(notice, ended, more(ended));
            case CreateState.Failed(String name, Failure failure) -> failed(name, failure);
        }
    }

    private Node[] more(Applied ended) {
        if (ended.purpose() == Purpose.UNDO) {
            return new Node[0];
        }
        String name = ended.rules().getFirst().change().key().name();
        int rules = ended.rules().size();
        return new Node[] {verifyLink(name, rules), showLink(name, rules)};
    }

    private void failed(String name, Failure failure) {
        if (failure instanceof Failure.Cancelled) {
            notice.show(
                    Notice.Kind.WARNING,
                    Words.text("create.cancelled"),
                    Words.text("create.cancelled.text", name),
                    verifyLink(name, 1));
        } else {
            notice.show(failure);
        }
    }

    private Hyperlink verifyLink(String name, int rules) {
        Hyperlink link = Buttons.link(Words.text("create.verify", rules), () -> links.verify(name));
        link.setId("created-verify");
        return link;
    }

    private Hyperlink showLink(String name, int rules) {
        return Buttons.link(Words.text("create.show", rules), () -> links.show(name));
    }
}
