package org.queuebridge.ui.compose.form;

import javafx.beans.value.ObservableValue;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.ui.target.TargetContext;
import org.queuebridge.ui.target.TargetLine;
import org.queuebridge.ui.target.TargetSample;

/** The context in which the form's targets are set up: the composed rule and a sample event for it. */
public record FormTargetContexts(RuleForm form, Workspace workspace, ObservableValue<PatternPreview> preview) {
    public TargetContext of(TargetLine line) {
        String name = form.nameProperty().get().strip();
        return new TargetContext(
                line.arnProperty().get().strip(),
                workspace
                        .awsProperty()
                        .get()
                        .map(session -> session.account().region())
                        .orElse(""),
                form.targets().choices().found(TargetKind.SQS),
                event(),
                workspace.busProperty().get().map(bus -> bus.ruleArn(name)).orElse(""),
                name);
    }

    /** For the rule's first queue, if any. */
    private Json.Obj event() {
        var queue = preview.getValue().names().entrySet().stream().findFirst();
        FiresWhenForm ended = form.ended();
        return new TargetSample(workspace)
                .of(
                        ended.formatProperty().get(),
                        ended.endedProperty().get(),
                        ended.sourceProperty().get(),
                        queue.map(each -> each.getKey()),
                        queue.map(each -> each.getValue()).orElse(""));
    }
}
