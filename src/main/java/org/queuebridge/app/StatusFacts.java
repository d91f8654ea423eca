package org.queuebridge.app;

import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.queuebridge.ui.queues.LoadState;
import org.queuebridge.ui.queues.QueueLoading;
import org.queuebridge.ui.rules.model.RulesModel;
import org.queuebridge.ui.rules.model.RulesState;
import org.queuebridge.ui.session.AccountLimits;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.ui.shell.StatusModel;
import org.queuebridge.words.Messages;
import org.queuebridge.words.TimeWords;

/** Says in the status bar how much is loaded, and since when. */
final class StatusFacts {
    private final StatusModel status;
    private final QueueLoading queues;
    private final RulesModel rules;
    private final AccountLimits limits;
    private final ObservableValue<String> doctor;

    private StatusFacts(
            StatusModel status,
            QueueLoading queues,
            RulesModel rules,
            AccountLimits limits,
            ObservableValue<String> doctor) {
        this.status = status;
        this.queues = queues;
        this.rules = rules;
        this.limits = limits;
        this.doctor = doctor;
    }

    /**
     * Shows the facts from now on.
     *
     * @param doctor when events' way was checked, and what was found; empty while another screen is shown
     */
    static void show(
            StatusModel status,
            QueueLoading queues,
            RulesModel rules,
            Workspace workspace,
            ObservableValue<String> doctor) {
        StatusFacts facts = new StatusFacts(status, queues, rules, new AccountLimits(workspace), doctor);
        doctor.subscribe(_ -> facts.say());
        queues.stateProperty().subscribe(_ -> facts.say());
        rules.stateProperty().subscribe(_ -> facts.say());
        rules.allProperty().subscribe(_ -> facts.say());
        workspace.quotasProperty().subscribe(_ -> facts.say());
    }

    private void say() {
        String checked = doctor.getValue();
        status.say(
                checked.isEmpty()
                        ? Stream.of(queueFacts(), ruleFacts())
                                .filter(words -> !words.isEmpty())
                                .collect(Collectors.joining("     "))
                        : checked);
    }

    private String queueFacts() {
        return queues.stateProperty().get() instanceof LoadState.Complete(var at)
                ? Messages.text(
                        "queues.facts", queues.indexProperty().get().size(), TimeWords.time(at, ZoneId.systemDefault()))
                : "";
    }

    private String ruleFacts() {
        return rules.stateProperty().get() instanceof RulesState.Loaded
                ? Messages.text("rules.facts", rules.allProperty().get().size(), limits.rulesPerBus())
                : "";
    }
}
