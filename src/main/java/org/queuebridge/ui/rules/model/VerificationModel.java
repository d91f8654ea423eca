package org.queuebridge.ui.rules.model;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.queuebridge.changes.Applied;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.queues.GenesysCloud;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.verify.VerifiedRule;
import org.queuebridge.rules.verify.VerifyRules;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.change.ChangeRunner;
import org.queuebridge.ui.session.Workspace;

/** Verifies rules, and keeps the findings while rules and bus stay the same. */
public final class VerificationModel {
    private final Tasks tasks;
    private final Clock clock;
    private final Workspace workspace;
    private final RulesUseCases tools;
    private final BusRules rules;
    private final RuleListModel list;
    private final ObservableValue<KnownQueues> known;
    private final Map<List<String>, Kept> byRules = new HashMap<>();
    private final ReadOnlyObjectWrapper<VerificationState> shown =
            new ReadOnlyObjectWrapper<>(new VerificationState.Never());

    /**
     * A verification of rules.
     *
     * @param of the verified rules as the list had them, by name
     */
    private record Kept(VerificationState state, Map<String, RuleWithTargets> of, Object begun) {}

    VerificationModel(
            Tasks tasks,
            Clock clock,
            Workspace workspace,
            RulesUseCases tools,
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
        rules.allProperty().subscribe(_ -> forgetChanged());
        list.chosenProperty().subscribe(_ -> show());
        list.shownProperty().subscribe(_ -> show());
    }

    /** The state of verifying the selected rules. */
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
                return () -> forget(names -> names.stream().anyMatch(changed::contains));
            }

            @Override
            public void unsure(AwsSession session, Failure failure) {
                forget(_ -> true);
            }
        };
    }

    /** Verifies the selected rules, even while they are not loaded yet. */
    public void verifyChosen() {
        List<String> names = list.chosenNames();
        if (!names.isEmpty()) {
            rules.placeProperty().get().ifPresent(place -> verify(place, names));
        }
    }

    private void verify(BusPlace place, List<String> names) {
        if (state(names) instanceof VerificationState.Running) {
            return;
        }
        Object begun = new Object();
        byRules.put(names, new Kept(new VerificationState.Running(), listed(names), begun));
        show();
        KnownQueues queues = known.getValue();
        Optional<GenesysCloud> cloud = workspace.genesysProperty().get().map(GenesysSession::cloud);
        VerifyRules verify = new VerifyRules(tools.verify(place.session(), place.keys(names)));
        tasks.start(
                "verify-rule",
                progress -> verify.verify(place.bus(), names, queues, cloud, progress),
                verified -> {
                    workspace.heard(place.session(), failure(verified));
                    end(names, begun, new VerificationState.Done(verified, clock.instant()));
                },
                failure -> {
                    workspace.heard(place.session(), Optional.of(failure));
                    end(names, begun, new VerificationState.Failed(failure));
                });
    }

    private static Optional<Failure> failure(List<VerifiedRule> verified) {
        return verified.stream().flatMap(each -> each.unread().stream()).findFirst();
    }

    /** Findings that arrive after the bus or a rule has changed are dropped. */
    private void end(List<String> names, Object begun, VerificationState state) {
        Optional.ofNullable(byRules.get(names))
                .filter(kept -> kept.begun().equals(begun))
                .ifPresent(kept -> byRules.put(names, new Kept(state, kept.of(), begun)));
        show();
    }

    /** A rule that appears in the list later may be the verified one: only a change of it counts. */
    private void forgetChanged() {
        Map<String, RuleWithTargets> now = listed();
        byRules.replaceAll((names, kept) -> {
            Map<String, RuleWithTargets> of = new HashMap<>(now);
            of.keySet().retainAll(Set.copyOf(names));
            of.putAll(kept.of());
            return new Kept(kept.state(), of, kept.begun());
        });
        byRules.values()
                .removeIf(kept -> kept.of().entrySet().stream()
                        .anyMatch(was -> !was.getValue().equals(now.get(was.getKey()))));
        show();
    }

    private void forget(Predicate<List<String>> which) {
        byRules.keySet().removeIf(which);
        show();
    }

    private Map<String, RuleWithTargets> listed(List<String> names) {
        Map<String, RuleWithTargets> all = listed();
        all.keySet().retainAll(Set.copyOf(names));
        return all;
    }

    private Map<String, RuleWithTargets> listed() {
        return rules.allProperty().get().stream()
                .map(RuleInsight::read)
                .collect(Collectors.toMap(each -> each.rule().name(), each -> each, (one, _) -> one, HashMap::new));
    }

    private VerificationState state(List<String> names) {
        return Optional.ofNullable(byRules.get(names)).map(Kept::state).orElseGet(VerificationState.Never::new);
    }

    private void show() {
        shown.set(state(list.chosenNames()));
    }
}
