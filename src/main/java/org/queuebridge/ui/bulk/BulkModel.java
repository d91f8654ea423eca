package org.queuebridge.ui.bulk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.queuebridge.changes.bulk.BulkEdit;
import org.queuebridge.changes.bulk.BulkEditPlanner;
import org.queuebridge.changes.bulk.PlanBulkEdit;
import org.queuebridge.changes.read.ReadRules;
import org.queuebridge.connect.ChangeUseCases;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.pattern.build.PatternBudget;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.queue.QueueIndex;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.queues.QueueChoiceModel;
import org.queuebridge.ui.rules.model.BusPlace;
import org.queuebridge.ui.rules.model.ChosenRules;
import org.queuebridge.ui.rules.model.RulesModel;
import org.queuebridge.ui.session.Computation;
import org.queuebridge.ui.target.TargetsModel;
import org.queuebridge.words.Messages;

/** Adds or removes queues or targets of the selected rules: proposes a plan, and applies it once the user agrees. */
public final class BulkModel {
    private final Tasks tasks;
    private final RulesModel rules;
    private final Tools tools;
    private final TargetsModel targets;
    private final QueueChoiceModel choice;
    private final Computation<RemovableItems> finder;
    private final ObjectProperty<BulkKind> kind = new SimpleObjectProperty<>(BulkKind.ADD_QUEUES);
    private final ObjectProperty<QueueIndex> queues = new SimpleObjectProperty<>(QueueIndex.EMPTY);
    private final ReadOnlyObjectWrapper<RemovableItems> offered = new ReadOnlyObjectWrapper<>(RemovableItems.NOTHING);
    private final ReadOnlyObjectWrapper<Map<String, String>> picked = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Set<String>> pickedTargets = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<BulkState> state = new ReadOnlyObjectWrapper<>(new BulkState.Picking());
    private final ReadOnlyObjectWrapper<Optional<BulkProposal>> proposal =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * What planning needs, read at each use.
     *
     * @param limit the longest pattern
     * @param formats the event formats that can hold a queue's id
     * @param known the queues that are loaded
     * @param index the same, to be searched
     */
    public record Tools(
            ChangeUseCases changes,
            Supplier<PatternBudget> limit,
            Supplier<List<EventFormat>> formats,
            ObservableValue<KnownQueues> known,
            ObservableValue<QueueIndex> index) {}

    /**
     * @param targets the typed targets to add
     * @param background where to search
     * @param window the window's thread
     */
    public BulkModel(
            Tasks tasks, RulesModel rules, Tools tools, TargetsModel targets, Executor background, Executor window) {
        this.tasks = tasks;
        this.rules = rules;
        this.tools = tools;
        this.targets = targets;
        choice = new QueueChoiceModel(queues, background, window);
        finder = new Computation<>(background, window, this::offer, () -> offer(RemovableItems.NOTHING));
        rules.list().selectionProperty().subscribe(_ -> find());
        tools.known().subscribe(_ -> find());
        tools.index().subscribe(this::come);
        rules.placeProperty().subscribe((_, _) -> forget());
        kind.subscribe(_ -> begin());
        targets.revisionProperty().subscribe(_ -> error.set(""));
    }

    public ObjectProperty<BulkKind> kindProperty() {
        return kind;
    }

    /** Finds the queues to choose from: all loaded ones, or those of the selected rules. */
    public QueueChoiceModel choice() {
        return choice;
    }

    /** The typed targets to add. */
    public TargetsModel targets() {
        return targets;
    }

    /** What can be removed. */
    ReadOnlyObjectProperty<RemovableItems> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /** Why the choices could not be computed; empty where they could. */
    public ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return finder.failureProperty();
    }

    /** The names of the chosen queues by id, in the order in which they were chosen. */
    public ReadOnlyObjectProperty<Map<String, String>> pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    /** The ARNs of the targets to remove. */
    public ReadOnlyObjectProperty<Set<String>> pickedTargetsProperty() {
        return pickedTargets.getReadOnlyProperty();
    }

    /** Why no plan can be made; empty where one can. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<BulkState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The plan that the user is asked about; empty while there is none. */
    public ReadOnlyObjectProperty<Optional<BulkProposal>> proposalProperty() {
        return proposal.getReadOnlyProperty();
    }

    RulesModel rules() {
        return rules;
    }

    /** Chooses a queue, or clears the choice. */
    public void pick(Queue queue, boolean pick) {
        Map<String, String> now = new LinkedHashMap<>(picked.get());
        if (pick) {
            now.put(queue.id(), queue.name());
        } else {
            now.remove(queue.id());
        }
        picked.set(now);
        error.set("");
    }

    /** Chooses a target to remove, or clears the choice. */
    public void pickTarget(String arn, boolean pick) {
        Set<String> now = new TreeSet<>(pickedTargets.get());
        if (pick) {
            now.add(arn);
        } else {
            now.remove(arn);
        }
        pickedTargets.set(now);
        error.set("");
    }

    /** Clears all choices. */
    public void clear() {
        picked.set(Map.of());
        pickedTargets.set(Set.of());
        targets.load(List.of());
        error.set("");
    }

    private void begin() {
        clear();
        choice.searchProperty().set("");
        offerQueues();
    }

    private void find() {
        ChosenRules chosen = rules.changeable();
        KnownQueues known = tools.known().getValue();
        finder.compute(() -> RemovableItems.of(chosen.rules(), known));
    }

    /** When other rules are selected, choices that they do not have are cleared. */
    private void offer(RemovableItems found) {
        offered.set(found);
        offerQueues();
        if (kind.get() == BulkKind.REMOVE_QUEUES) {
            Map<String, String> left = new LinkedHashMap<>(picked.get());
            left.keySet().removeIf(id -> found.queues().byId(id).isEmpty());
            picked.set(left);
        }
        Set<String> left = new TreeSet<>(pickedTargets.get());
        left.retainAll(
                found.targets().stream().map(RemovableItems.SharedTarget::arn).toList());
        pickedTargets.set(left);
    }

    /** Without an organization its queues are cleared; queues that rules name stay. */
    private void come(QueueIndex index) {
        offerQueues();
        if (index.size() == 0 && kind.get() == BulkKind.ADD_QUEUES) {
            picked.set(Map.of());
        }
    }

    /** Choices and failures were about rules of another place. */
    private void forget() {
        clear();
        if (state.get() instanceof BulkState.Failed) {
            state.set(new BulkState.Picking());
        }
    }

    private void offerQueues() {
        queues.set(
                kind.get() == BulkKind.REMOVE_QUEUES
                        ? offered.get().queues()
                        : tools.index().getValue());
    }

    /** Reads the rules and proposes a plan, unless nothing is chosen; changes nothing. */
    public void propose() {
        Optional<BusPlace> place = rules.placeProperty().get();
        ChosenRules chosen = rules.changeable();
        Optional<BulkEdit> wanted = wanted();
        if (place.isEmpty() || wanted.isEmpty() || state.get() instanceof BulkState.Planning) {
            return;
        }
        BulkKind asked = kind.get();
        PlanBulkEdit planner = planner(place.get());
        state.set(new BulkState.Planning());
        tasks.start(
                "read-rules",
                progress -> BulkProposal.of(
                        asked, planner.plan(chosen.groups(place.get()), wanted.get(), progress), place.get()),
                this::proposed,
                failure -> state.set(
                        failure instanceof Failure.Canceled || !rules.shows(place.get())
                                ? new BulkState.Picking()
                                : new BulkState.Failed(failure)));
    }

    private PlanBulkEdit planner(BusPlace place) {
        KnownQueues known = tools.known().getValue();
        return new PlanBulkEdit(
                new ReadRules(place.session().services().eventBridge()),
                tools.changes().planning(place.session()),
                new BulkEditPlanner(tools.limit().get(), known::name),
                tools.formats().get());
    }

    private void proposed(BulkProposal found) {
        state.set(new BulkState.Picking());
        if (rules.shows(found.place())) {
            proposal.set(Optional.of(found));
        }
    }

    /** The user declines, or there is nothing to decide. */
    public void drop() {
        proposal.set(Optional.empty());
    }

    /** Applies the proposed plan, unless rules of another place are shown meanwhile. */
    public void apply() {
        Optional<BulkProposal> agreed = proposal.get();
        proposal.set(Optional.empty());
        agreed.filter(found -> !found.empty() && rules.shows(found.place())).ifPresent(found -> {
            rules.changes().apply(found.plan());
            clear();
        });
    }

    private Optional<BulkEdit> wanted() {
        Optional<BulkEdit> wanted = switch (kind.get()) {
            case ADD_QUEUES -> ids().map(BulkEdit.AddQueues::new);
            case REMOVE_QUEUES -> ids().map(BulkEdit.RemoveQueues::new);
            case ADD_TARGETS -> targets.checked().map(BulkEdit.AddTargets::new);
            case REMOVE_TARGETS ->
                Optional.of(pickedTargets.get()).filter(arns -> !arns.isEmpty()).map(BulkEdit.RemoveTargets::new);
        };
        boolean said = kind.get() == BulkKind.ADD_TARGETS;
        error.set(wanted.isEmpty() && !said ? Messages.text("bulk.nothing." + kind.get()) : "");
        return wanted;
    }

    private Optional<Set<String>> ids() {
        return Optional.of(picked.get().keySet()).filter(ids -> !ids.isEmpty());
    }
}
