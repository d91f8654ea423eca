package org.queuebridge.ui.bulk;

import java.util.Optional;
import org.queuebridge.domain.event.EndMeaning;
import org.queuebridge.domain.event.EventSource;
import org.queuebridge.domain.event.FiresWhen;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.PatternIntent;
import org.queuebridge.domain.pattern.read.PatternReading;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.ui.target.TargetContext;
import org.queuebridge.ui.target.TargetLine;
import org.queuebridge.ui.target.TargetSample;

/** The context in which targets of several rules are set up: the first rule that matches queues. */
record BulkTargetContexts(BulkModel model, Workspace workspace) {
    TargetContext of(TargetLine line) {
        Optional<RuleInsight> first = model.rules().changeable().rules().stream()
                .filter(rule -> intent(rule).isPresent())
                .findFirst();
        return new TargetContext(
                line.arnProperty().get().strip(),
                workspace
                        .awsProperty()
                        .get()
                        .map(session -> session.account().region())
                        .orElse(""),
                model.targets().choices().found(TargetKind.SQS),
                event(first),
                first.map(rule -> rule.rule().arn()).orElse(""),
                first.map(rule -> rule.rule().name()).orElse(""));
    }

    private Json.Obj event(Optional<RuleInsight> rule) {
        Optional<PatternIntent> intent = rule.flatMap(BulkTargetContexts::intent);
        Optional<String> queue = rule.flatMap(each -> each.queueIds().stream().findFirst());
        return new TargetSample(workspace)
                .of(
                        intent.map(PatternIntent::format).orElse(StandardFormat.PARTNER),
                        intent.map(PatternIntent::ended).orElse(FiresWhen.by(EndMeaning.AGENT_ENDED)),
                        intent.map(PatternIntent::source).or(this::ofBus),
                        queue,
                        queue.flatMap(model.rules()::queueName).orElse(""));
    }

    private Optional<EventSource> ofBus() {
        return workspace.busProperty().get().map(bus -> EventSource.exactly(bus.name()));
    }

    private static Optional<PatternIntent> intent(RuleInsight rule) {
        return rule.reading().flatMap(PatternReading::intent);
    }
}
