package org.queuebridge.ui.compose.form;

import static org.queuebridge.ui.control.summary.SummaryLine.name;
import static org.queuebridge.ui.control.summary.SummaryLine.value;
import static org.queuebridge.ui.control.summary.SummaryLine.word;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.queuebridge.ui.control.summary.SummaryLine;
import org.queuebridge.ui.session.BusBox;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.words.Messages;

/** The line "name on bus from source" and its fields. */
final class RuleLine {
    private final RuleForm form;
    private final SummaryLine line;

    private RuleLine(RuleForm form, Workspace workspace, FormDialogs settings) {
        this.form = form;
        line = new SummaryLine(Messages.text("compose.rule"), new RuleFieldsPane(form, workspace, settings));
        line.setId("rule-line");
        line.error(Messages.text("compose.name"), form.nameErrorProperty())
                .error(Messages.text("compose.bus"), form.busErrorProperty())
                .error(Messages.text("compose.description"), form.descriptionErrorProperty());
        form.nameTakenProperty().subscribe(line::warn);
        form.nameProperty().subscribe(_ -> show());
        form.busProperty().subscribe(_ -> show());
        form.ended().sourceProperty().subscribe(_ -> show());
        form.hand().textProperty().subscribe(_ -> show());
        show();
    }

    static SummaryLine of(RuleForm form, Workspace workspace, FormDialogs settings) {
        return new RuleLine(form, workspace, settings).line;
    }

    private void show() {
        List<Node> parts = new ArrayList<>();
        String name = form.nameProperty().get().strip();
        parts.add(name.isEmpty() ? value(Messages.text("compose.rule.unnamed")) : name(name));
        parts.add(word(Messages.text("compose.rule.on")));
        parts.add(value(form.busProperty().get().map(BusBox::shortName).orElse(Messages.text("compose.rule.no-bus"))));
        if (!form.hand().used()) {
            form.ended().sourceProperty().get().ifPresent(source -> {
                parts.add(word(Messages.text("compose.rule.from")));
                parts.add(
                        value(SourceWords.inSentence(source, form.busProperty().get())));
            });
        }
        line.say(parts);
    }
}
