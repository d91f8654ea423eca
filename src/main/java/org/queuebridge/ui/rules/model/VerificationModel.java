package org.queuebridge.ui.rules.model;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.queuebridge.changes.Applied;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.domain.Failure;
import org.queuebridge.queues.GenesysCloud;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.verify.VerifiedRule;
import org.queuebridge.rules.verify.VerifyRules;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.change.ChangeRunner;
import org.queuebridge.ui.session.Workspace;

/** Verifies rules, and says what was found of the selected ones; where none is selected, of all. */
public final class VerificationModel {
    private final Tasks tasks;
    private final Clock clock;
    private final Workspace workspace;
    private final RulesUseCases tools;
    private final BusRules rules;
    private final RuleVerifications verifications;
    private final RuleListModel list;
    private final ObservableValue<KnownQueues> known;
    private final ReadOnlyObjectWrapper<VerificationState> shown =
            new ReadOnlyObjectWrapper<>(new VerificationState.Never());

    VerificationModel(
            Tasks tasks,
            Clock clock,
            Workspace workspace,
            RulesUseCases tools,
            BusRules rules,
            RuleVerifications verifications,
            RuleListModel list,
            ObservableValue<KnownQueues> known) {
        this.tasks = tasks;
        this.clock = clock;
        this.workspace = workspace;
        this.tools = tools;
        this.rules = rules;
        this.verifications = verifications;
        this.list = list;
        this.known = known;
        verifications.revisionProperty().subscribe(_ -> show());
        list.chosenProperty().subscribe(_ -> show());
        list.shownProperty().subscribe(_ -> show());
    }

    /** The state of verifying the selected rules; of all rules of the bus where none is selected. */
    public ReadOnlyObjectProperty<VerificationState> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Forgets the findings of changed rules. */
    ChangeRunner.Follower follower() {
        return new ChangeRunner.Follower() {
            @Override
            public Runnable after(AwsSession session, Applied applied) {
                Set<String> changed = applied.rules().stream()
                        .map(result -> result.change().key().name())
                        .collect(Collectors.toSet());
                return () -> verifications.forget(changed::contains);
            }

            @Override
            public void unsure(AwsSession session, Failure failure) {
                verifications.forget(_ -> true);
            }
        };
    }

    /** Verifies the selected rules, even while they are not loaded yet. */
    public void verifyChosen() {
        verify(list.chosenNames());
    }

    /** Verifies every rule of the bus. */
    public void verifyAll() {
        verify(allNames());
    }

    /** Verifies again what is shown: the selected rules, or all. */
    public void verifyAgain() {
        verify(shownNames());
    }

    private void verify(List<String> names) {
        if (!names.isEmpty() && !(verifications.state(names) instanceof VerificationState.Running)) {
            rules.placeProperty().get().ifPresent(place -> verify(place, names));
        }
    }

    private void verify(BusPlace place, List<String> names) {
        Object begun = verifications.begin(names);
        KnownQueues queues = known.getValue();
        Optional<GenesysCloud> cloud = workspace.genesysProperty().get().map(GenesysSession::cloud);
        VerifyRules verify = new VerifyRules(tools.verify(place.session(), place.keys(names)));
        tasks.start(
                "verify-rule",
                progress -> verify.verify(place.bus(), names, queues, cloud, progress),
                verified -> {
                    workspace.heard(place.session(), failure(verified));
                    verifications.end(
                            begun,
                            verified.stream()
                                    .map(each -> new VerificationResult(each, clock.instant()))
                                    .toList());
                },
                failure -> {
                    workspace.heard(place.session(), Optional.of(failure));
                    verifications.fail(begun, failure);
                });
    }

    private static Optional<Failure> failure(List<VerifiedRule> verified) {
        return verified.stream().flatMap(each -> each.unread().stream()).findFirst();
    }

    private List<String> allNames() {
        return rules.allProperty().get().stream()
                .map(rule -> rule.rule().name())
                .toList();
    }

    private List<String> shownNames() {
        List<String> chosen = list.chosenNames();
        return chosen.isEmpty() ? allNames() : chosen;
    }

    private void show() {
        shown.set(verifications.state(shownNames()));
    }
}
