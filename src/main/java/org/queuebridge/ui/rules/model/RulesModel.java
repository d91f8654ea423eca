package org.queuebridge.ui.rules.model;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import org.queuebridge.changes.permission.PermittedDeliveries;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.coverage.Consequences;
import org.queuebridge.rules.coverage.DeliveryPermission;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.change.ScreenChanges;
import org.queuebridge.ui.dialog.ConsequencesReading;
import org.queuebridge.ui.session.Workspace;

/** The model of the screen Rules, which other screens use too. On the window's thread. */
public final class RulesModel {
    private final Tasks tasks;
    private final Workspace workspace;
    private final ObservableValue<KnownQueues> known;
    private final BusRules rules;
    private final RuleListModel list;
    private final VerificationModel verification;
    private final RuleChanges changes;

    /**
     * Loads the rules of the workspace's bus, now and whenever it changes.
     *
     * @param background where to search
     * @param window the window's thread
     * @param known the queues that are loaded; set again as they come
     */
    public RulesModel(
            Tasks tasks,
            Executor background,
            Executor window,
            Clock clock,
            Workspace workspace,
            ObservableValue<KnownQueues> known,
            RulesUseCases tools,
            RuleChanges.Tools changing) {
        this.tasks = tasks;
        this.workspace = workspace;
        this.known = known;
        rules = new BusRules(tasks, clock, workspace, tools, window);
        changes = new RuleChanges(
                tasks,
                changing.changes(),
                rules,
                changing.runner(),
                new ScreenChanges(changing.runner(), changing.followUps(), workspace));
        RuleVerifications verifications = new RuleVerifications(rules);
        list = new RuleListModel(
                rules.namedProperty(), known, changes.results(), verifications.resultsProperty(), background, window);
        verification = new VerificationModel(tasks, clock, workspace, tools, rules, verifications, list, known);
        // A rule of the same name elsewhere is another rule.
        rules.placeProperty().subscribe((_, _) -> list.forget());
        changing.runner().tell(new BusFollower(rules));
        changing.runner().tell(verification.follower());
    }

    public ReadOnlyObjectProperty<RulesState> stateProperty() {
        return rules.stateProperty();
    }

    /** The bus's rules as last loaded. */
    public ReadOnlyObjectProperty<List<RuleInsight>> allProperty() {
        return rules.allProperty();
    }

    /** The targets of the bus's rules, each once, in order. */
    public ObservableValue<List<String>> targetArns() {
        return rules.allProperty()
                .map(all -> all.stream()
                        .flatMap(rule -> rule.targets().stream())
                        .map(Target::arn)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** The bus of the rules; empty while there is none. */
    public ReadOnlyObjectProperty<Optional<BusPlace>> placeProperty() {
        return rules.placeProperty();
    }

    /** Whether the rules are those of that bus. */
    public boolean shows(BusPlace place) {
        return rules.shows(place);
    }

    public RuleListModel list() {
        return list;
    }

    public VerificationModel verification() {
        return verification;
    }

    public RuleChanges changes() {
        return changes;
    }

    public Workspace workspace() {
        return workspace;
    }

    /** Loads the rules again, e.g. after one was created. */
    public void reload() {
        rules.reload();
    }

    /** Shows a rule as soon as it is loaded, clearing the filter. */
    public void select(String ruleName) {
        list.showAll();
        list.choose(ruleName);
    }

    /** Verifies the rule that was selected last, even while it is not loaded yet. */
    public void verifySelected() {
        verification.verifyChosen();
    }

    /** Verifies every rule of the bus. */
    public void verifyAll() {
        verification.verifyAll();
    }

    /** The queues that are loaded. */
    public ObservableValue<KnownQueues> knownQueues() {
        return known;
    }

    /** A queue's name, where it is loaded. */
    public Optional<String> queueName(String id) {
        return known.getValue().name(id);
    }

    /** The selected rules that can be changed. */
    public ChosenRules changeable() {
        return ChosenRules.of(list.selectionProperty().get());
    }

    /** Starts working out what deleting or disabling rules would stop. */
    public ConsequencesReading consequencesOf(ChosenRules chosen) {
        List<RuleInsight> all = rules.allProperty().get();
        KnownQueues queues = known.getValue();
        DeliveryPermission permitted = rules.placeProperty()
                .get()
                .<DeliveryPermission>map(place ->
                        PermittedDeliveries.of(place.session().services().grants()))
                .orElse((_, _) -> Answer.UNKNOWN);
        return new ConsequencesReading(tasks, _ -> Consequences.of(chosen.rules(), all, queues, permitted));
    }
}
