package org.queuebridge.ui.rules;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.queues.GenesysCloud;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.VerifyRule;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.session.Workspace;

/** Verifies rules, and keeps what was found while the bus stays the same. */
public final class VerificationModel {
    private final Tasks tasks;
    private final Clock clock;
    private final Workspace workspace;
    private final RuleTools tools;
    private final BusRules rules;
    private final RuleListModel list;
    private final ObservableValue<KnownQueues> known;
    private final Map<String, VerificationState> byRule = new HashMap<>();
    private final ReadOnlyObjectWrapper<VerificationState> shown =
            new ReadOnlyObjectWrapper<>(new VerificationState.Never());

    VerificationModel(
            Tasks tasks,
            Clock clock,
            Workspace workspace,
            RuleTools tools,
            BusRules rules,
            RuleListModel list,
            ObservableValue<KnownQueues> known) {
        this.tasks = tasks;
        this.clock = clock;
        this.workspace = workspace;
        this.tools = tools;
        this.rules = rules;
        this.list = list;
        this.known = known;
        rules.placeProperty().subscribe(_ -> {
            byRule.clear();
            show();
        });
        list.chosenProperty().subscribe(_ -> show());
    }

    /** How verifying the chosen rule came out. */
    public ReadOnlyObjectProperty<VerificationState> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Verifies the chosen rule, also while it is not loaded yet. */
    public void verifyChosen() {
        rules.placeProperty()
                .get()
                .ifPresent(place -> list.chosenProperty().get().ifPresent(name -> verify(place, name)));
    }

    private void verify(Place place, String name) {
        if (byRule.get(name) instanceof VerificationState.Running) {
            return;
        }
        put(place, name, new VerificationState.Running());
        KnownQueues queues = known.getValue();
        Optional<GenesysCloud> cloud = workspace.genesysProperty().get().map(GenesysSession::cloud);
        VerifyRule verify = tools.verify(place.session());
        tasks.start(
                "verify-rule",
                _ -> verify.verify(place.bus(), name, queues, cloud),
                findings -> put(place, name, new VerificationState.Done(findings, clock.instant())),
                failure -> put(place, name, new VerificationState.Failed(failure)));
    }

    /** What comes after the bus was changed is of no use any more. */
    private void put(Place place, String name, VerificationState state) {
        if (rules.placeProperty().get().equals(Optional.of(place))) {
            byRule.put(name, state);
            show();
        }
    }

    private void show() {
        shown.set(list.chosenProperty()
                .get()
                .map(name -> byRule.getOrDefault(name, new VerificationState.Never()))
                .orElse(new VerificationState.Never()));
    }
}
