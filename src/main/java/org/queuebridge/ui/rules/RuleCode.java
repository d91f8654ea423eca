package org.queuebridge.ui.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.queuebridge.changes.read.ReadRules;
import org.queuebridge.code.Language;
import org.queuebridge.code.PlanCode;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.control.CopyToClipboard;
import org.queuebridge.ui.session.Workspace;

/**
 * Copies the commands of the AWS CLI that create rules as they are now, with their tags, but without the permissions of
 * their targets.
 */
public record RuleCode(
        Tasks tasks, Workspace workspace, Function<String, Optional<String>> queueNames, Consumer<Failure> errors) {
    /** Reads rules of the chosen bus, and copies their commands. */
    public void copy(List<String> names) {
        Optional<AwsSession> session = workspace.awsProperty().get();
        Optional<EventBus> bus = workspace.busProperty().get();
        if (session.isPresent() && bus.isPresent()) {
            List<RuleKey> keys = names.stream()
                    .map(name -> new RuleKey(bus.get().name(), name))
                    .toList();
            copy(session.get(), keys);
        }
    }

    private void copy(AwsSession session, List<RuleKey> keys) {
        ReadRules reader = new ReadRules(session.services().eventBridge());
        tasks.start(
                "read-rules",
                progress -> {
                    List<RuleChange> created = reader.changeable(keys, progress).values().stream()
                            .map(image -> new RuleChange(image.key(), Optional.empty(), Optional.of(image)))
                            .toList();
                    return PlanCode.write(
                            Language.CLI,
                            new ChangePlan(ChangePlan.Purpose.CREATE, created),
                            session.codeDestination(),
                            queueNames);
                },
                CopyToClipboard::copy,
                errors);
    }
}
