package org.queuebridge.ui.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.rules.CreateResult;
import org.queuebridge.rules.DeleteResult;
import org.queuebridge.rules.StepListener.Step;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.words.FailureWords;
import org.queuebridge.ui.words.Words;

/** Says how creating went, what is there now, and offers what can be done next. */
final class CreateNotice extends VBox {
    private final Notice notice = new Notice();
    private final CreateModel model;
    private final RuleLinks links;

    CreateNotice(CreateModel model, RuleLinks links) {
        this.model = model;
        this.links = links;
        notice.setId("create-notice");
        getChildren().add(notice);
        managedProperty().bind(notice.visibleProperty());
        model.stateProperty().subscribe(this::show);
    }

    private void show(CreateState state) {
        switch (state) {
            case CreateState.Composing() -> notice.hide();
            case CreateState.Working() -> notice.hide();
            case CreateState.Ended(var _, CreateResult result) -> show(result);
            case CreateState.TakenAway(var failed, DeleteResult result) -> takenAway(failed, result);
            case CreateState.NamesTaken(List<String> names) ->
                notice.show(
                        Notice.Kind.WARNING,
                        Words.text("create.set.taken", String.join(", ", names)),
                        Words.text("create.set.taken.text"),
                        showLink(names.getFirst()));
            case CreateState.SetEnded(var applied, boolean takenAway) ->
                SetNotice.show(notice, model, links, applied, takenAway);
            case CreateState.Failed(String name, Failure failure, Optional<Step> last) -> show(name, failure, last);
        }
    }

    private void show(CreateResult result) {
        switch (result) {
            case CreateResult.Created(RuleWithTargets there, List<Finding> differences) -> created(there, differences);
            case CreateResult.NameTaken(RuleWithTargets there) ->
                notice.show(
                        Notice.Kind.INFO,
                        Words.text("create.name-taken", there.rule().name()),
                        Words.text("create.name-taken.text"),
                        showLink(there.rule().name()));
            case CreateResult.TargetsFailed failed -> targetsFailed(failed);
            case CreateResult.Unconfirmed(var sent, Failure why) ->
                notice.show(
                        Notice.Kind.WARNING,
                        Words.text("create.unconfirmed", sent.name()),
                        FailureWords.of(why).what(),
                        verifyLink(sent.name()));
        }
    }

    private void created(RuleWithTargets there, List<Finding> differences) {
        String name = there.rule().name();
        if (differences.isEmpty()) {
            String key = there.rule().enabled() ? "create.done.text" : "create.done.disabled";
            notice.show(
                    Notice.Kind.SUCCESS,
                    Words.text("create.done", name),
                    Words.text(key, there.targets().size()),
                    verifyLink(name),
                    showLink(name));
        } else {
            notice.show(
                    Notice.Kind.WARNING,
                    Words.text("create.differs", name),
                    Words.text("create.differs.text"),
                    verifyLink(name));
        }
    }

    private void targetsFailed(CreateResult.TargetsFailed failed) {
        FailureWords why = FailureWords.of(failed.why());
        String there = failed.targets()
                .map(targets -> Words.text("create.targets-failed.there", targets.size(), arns(targets)))
                .orElse(Words.text("create.targets-failed.unread"));
        Hyperlink retry = Buttons.link(Words.text("create.targets-failed.retry"), () -> model.retryTargets(failed));
        retry.setId("retry-targets");
        List<Node> actions = new ArrayList<>(List.of(retry));
        if (failed.created()) {
            Hyperlink takeAway =
                    Buttons.link(Words.text("create.targets-failed.take-away"), () -> model.takeAway(failed));
            takeAway.setId("take-rule-away");
            actions.add(takeAway);
        }
        String key = failed.created() ? "create.targets-failed" : "create.targets-failed.replaced";
        notice.show(
                Notice.Kind.DANGER,
                Words.text(key, failed.rule().name()),
                there + " " + why.what() + " " + why.advice(),
                actions.toArray(Node[]::new));
    }

    private void takenAway(CreateResult.TargetsFailed failed, DeleteResult result) {
        String name = failed.draft().name();
        switch (result) {
            case DeleteResult.Deleted _ ->
                notice.show(
                        Notice.Kind.SUCCESS,
                        Words.text("create.taken-away", name),
                        Words.text("create.taken-away.text"));
            case DeleteResult.Stopped stopped ->
                notice.show(
                        Notice.Kind.DANGER,
                        Words.text("create.not-taken-away", name),
                        FailureWords.of(stopped.why()).what(),
                        Buttons.link(Words.text("create.targets-failed.take-away"), () -> model.takeAway(failed)),
                        showLink(name));
        }
    }

    private void show(String name, Failure failure, Optional<Step> last) {
        if (failure instanceof Failure.Cancelled
                && last.filter(Step.READ::equals).isEmpty()
                && last.isPresent()) {
            notice.show(
                    Notice.Kind.WARNING,
                    Words.text("create.cancelled", Words.text("step." + last.get())),
                    Words.text("create.cancelled.text", name),
                    verifyLink(name));
        } else {
            notice.show(failure);
        }
    }

    private Hyperlink verifyLink(String name) {
        Hyperlink link = Buttons.link(Words.text("create.verify"), () -> links.verify(name));
        link.setId("created-verify");
        return link;
    }

    private Hyperlink showLink(String name) {
        return Buttons.link(Words.text("create.show"), () -> links.show(name));
    }

    private static String arns(List<Target> targets) {
        return String.join(", ", targets.stream().map(Target::arn).toList());
    }
}
