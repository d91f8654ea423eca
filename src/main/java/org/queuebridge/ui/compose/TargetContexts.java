package org.queuebridge.ui.compose;

import javafx.beans.value.ObservableValue;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.event.EndMeaning;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.SampleEvent;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.ui.target.TargetContext;
import org.queuebridge.ui.target.TargetLine;

/** What the settings of the form's targets are made for: the rule as it is composed, and an event made up for it. */
record TargetContexts(RuleForm form, Workspace workspace, ObservableValue<Preview> preview) {
    /** Of a rule that is composed before AWS is connected. */
    private static final String NO_ACCOUNT = "000000000000";

    private static final String NO_QUEUE = "00000000-0000-4000-8000-000000000000";

    TargetContext of(TargetLine line) {
        String name = form.nameProperty().get().strip();
        return new TargetContext(
                line.arnProperty().get().strip(),
                workspace.awsProperty().get().map(AwsSession::region).orElse(""),
                form.targets().choices().found(TargetKind.SQS),
                event(),
                workspace.busProperty().get().map(bus -> bus.ruleArn(name)).orElse(""),
                name);
    }

    /** Of the rule's first queue, or of none. */
    private Json.Obj event() {
        var queue = preview.getValue().names().entrySet().stream().findFirst();
        return sample().ofQueue(
                        queue.map(each -> each.getKey()).orElse(NO_QUEUE),
                        queue.map(each -> each.getValue()).orElse(""));
    }

    private SampleEvent sample() {
        EndedForm ended = form.ended();
        EventFormat format = ended.formatProperty().get();
        EndMeaning meaning = ended.endedProperty().get().meanings().stream()
                .findFirst()
                .orElse(format.meanings().getFirst());
        return SampleEvent.of(
                        format,
                        meaning,
                        source(),
                        workspace.awsProperty().get().map(AwsSession::account).orElse(NO_ACCOUNT),
                        workspace.awsProperty().get().map(AwsSession::region).orElse(""))
                .narrowedTo(ended.endedProperty().get());
    }

    private String source() {
        return workspace
                .busProperty()
                .get()
                .flatMap(bus -> form.ended().sourceProperty().get().map(source -> source.exampleOn(bus)))
                .orElse("");
    }
}
