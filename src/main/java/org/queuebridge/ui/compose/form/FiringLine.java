package org.queuebridge.ui.compose.form;

import static org.queuebridge.ui.control.summary.SummaryLine.value;
import static org.queuebridge.ui.control.summary.SummaryLine.word;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.queuebridge.ui.control.summary.SummaryLine;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.ui.target.PermissionSign;
import org.queuebridge.ui.target.TargetLine;
import org.queuebridge.words.Messages;
import org.queuebridge.words.RuleWords;

/** The line "Fires when events → targets" and its fields. */
final class FiringLine {
    private final RuleForm form;
    private final SummaryLine line;

    private FiringLine(
            RuleForm form, Workspace workspace, ObservableValue<PatternPreview> preview, FormDialogs settings) {
        this.form = form;
        line = new SummaryLine(
                Messages.text("compose.firing"), new FiringFieldsPane(form, workspace, preview, settings));
        line.setId("firing-line");
        line.error(Messages.text("compose.targets"), form.targets().allErrorsProperty())
                .error(Messages.text("compose.role"), form.roleErrorProperty());
        form.ended().endedProperty().subscribe(_ -> show());
        form.ended().notSentProperty().subscribe(missing -> line.warn(FiresWhenWords.notSent(missing)));
        form.hand().textProperty().subscribe(_ -> show());
        form.targets().revisionProperty().subscribe(_ -> show());
        form.targets().permissionsRevisionProperty().subscribe(_ -> show());
        show();
    }

    static SummaryLine of(
            RuleForm form, Workspace workspace, ObservableValue<PatternPreview> preview, FormDialogs settings) {
        return new FiringLine(form, workspace, preview, settings).line;
    }

    private void show() {
        List<Node> parts = new ArrayList<>();
        parts.add(word(Messages.text("compose.fires")));
        parts.add(value(
                form.hand().used()
                        ? Messages.text("compose.fires.hand")
                        : FiresWhenWords.of(form.ended().endedProperty().get())));
        parts.add(word(Messages.text("compose.fires.to")));
        List<TargetLine> typed = form.targets().lines().stream()
                .filter(target -> !target.arnProperty().get().isBlank())
                .toList();
        if (typed.isEmpty()) {
            parts.add(value(Messages.text("compose.fires.no-target")));
        } else {
            parts.add(
                    value(RuleWords.target(typed.getFirst().arnProperty().get().strip())));
            PermissionSign.worst(typed).ifPresent(parts::add);
        }
        if (typed.size() > 1) {
            parts.add(word(Messages.text("compose.fires.more", typed.size() - 1)));
        }
        line.say(parts);
    }
}
