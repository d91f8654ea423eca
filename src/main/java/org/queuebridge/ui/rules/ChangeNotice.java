package org.queuebridge.ui.rules;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.util.Duration;
import org.queuebridge.domain.Failure;
import org.queuebridge.rules.DeleteResult;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.control.Passing;
import org.queuebridge.ui.words.FailureWords;
import org.queuebridge.ui.words.RuleWords;
import org.queuebridge.ui.words.Words;

/** Says how the last change came out, and offers to go on where it stopped half-way. */
final class ChangeNotice {
    private final Notice notice = new Notice();
    private final RuleChanges changes;
    private final Passing passing;

    /**
     * Over the changes.
     *
     * @param read how long it takes to read that something was done; then that goes by itself
     */
    ChangeNotice(RuleChanges changes, Duration read) {
        this.changes = changes;
        notice.setId("change-notice");
        passing = new Passing(notice, read, changes::dismiss);
        changes.stateProperty().subscribe(this::show);
    }

    Node node() {
        return notice;
    }

    private void show(ChangeState state) {
        passing.stop();
        switch (state) {
            case ChangeState.None(), ChangeState.Busy(String _) -> notice.hide();
            case ChangeState.Deleted(String rule) -> done("rules.deleted", rule);
            case ChangeState.Switched(String rule, boolean on) -> done(on ? "rules.enabled" : "rules.disabled", rule);
            case ChangeState.SwitchUnconfirmed(String rule, boolean on, Optional<Failure> why) ->
                notice.show(
                        Notice.Kind.WARNING,
                        Words.text(on ? "rules.enabled.unconfirmed" : "rules.disabled.unconfirmed", rule),
                        why.map(FailureWords::of)
                                .map(FailureWords::what)
                                .orElse(Words.text("rules.unconfirmed.advice")),
                        dismiss());
            case ChangeState.DeleteStopped(DeleteResult.Stopped stopped) -> show(stopped);
            case ChangeState.Failed(String _, Failure failure) -> notice.show(failure, dismiss());
        }
    }

    private void done(String key, String rule) {
        notice.show(Notice.Kind.SUCCESS, Words.text(key, rule), "", dismiss());
        passing.start();
    }

    private void show(DeleteResult.Stopped stopped) {
        String rule = stopped.rule().name();
        FailureWords why = FailureWords.of(stopped.why());
        List<String> left = stopped.targetsLeft().stream()
                .map(target -> RuleWords.target(target.arn()))
                .toList();
        String what = left.isEmpty()
                ? Words.text("rules.delete-stopped.no-target")
                : Words.text(
                        stopped.confirmed() ? "rules.delete-stopped.targets" : "rules.delete-stopped.perhaps",
                        String.join(", ", left));
        notice.show(
                Notice.Kind.DANGER,
                Words.text("rules.delete-stopped", rule),
                String.join("\n", what, why.what() + " " + why.advice()),
                Buttons.link(Words.text("rules.delete-on"), changes::goOnDeleting),
                dismiss());
    }

    private Node dismiss() {
        return Buttons.link(Words.text("notice.dismiss"), changes::dismiss);
    }
}
