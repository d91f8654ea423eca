package org.queuebridge.ui.rules;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.queues.GenesysCloud;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.VerifyRules;
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
    private final Map<List<String>, VerificationState> byRules = new HashMap<>();
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
            byRules.clear();
            show();
        });
        list.chosenProperty().subscribe(_ -> show());
        list.shownProperty().subscribe(_ -> show());
    }

    /** How verifying the chosen rules came out. */
    public ReadOnlyObjectProperty<VerificationState> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Verifies the chosen rules, also while they are not loaded yet. */
    public void verifyChosen() {
        List<String> names = list.chosenNames();
        if (!names.isEmpty()) {
            rules.placeProperty().get().ifPresent(place -> verify(place, names));
        }
    }

    private void verify(Place place, List<String> names) {
        if (byRules.get(names) instanceof VerificationState.Running) {
            return;
        }
        put(place, names, new VerificationState.Running());
        KnownQueues queues = known.getValue();
        Optional<GenesysCloud> cloud = workspace.genesysProperty().get().map(GenesysSession::cloud);
        VerifyRules verify = new VerifyRules(tools.verify(place.session()));
        tasks.start(
                "verify-rule",
                progress -> verify.verify(place.bus(), names, queues, cloud, progress),
                verified -> put(place, names, new VerificationState.Done(verified, clock.instant())),
                failure -> put(place, names, new VerificationState.Failed(failure)));
    }

    /** What comes after the bus was changed is of no use any more. */
    private void put(Place place, List<String> names, VerificationState state) {
        if (rules.shows(place)) {
            byRules.put(names, state);
            show();
        }
    }

    private void show() {
        shown.set(byRules.getOrDefault(list.chosenNames(), new VerificationState.Never()));
    }
}
