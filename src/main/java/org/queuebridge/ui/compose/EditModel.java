package org.queuebridge.ui.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.plan.EditedRules;
import org.queuebridge.changes.read.ReadRules;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.RuleName;
import org.queuebridge.json.JsonText;
import org.queuebridge.rules.RuleFailures;
import org.queuebridge.task.Progress;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.compose.form.FormState;
import org.queuebridge.ui.compose.form.RuleForm;
import org.queuebridge.ui.queues.QueueListModel;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.ui.target.TargetPlace;

/**
 * The rule or set that is edited: reads it and fills the form. The former content of the form returns when editing
 * ends.
 */
public final class EditModel {
    private final Tasks tasks;
    private final Workspace workspace;
    private final RuleForm form;
    private final QueueListModel queues;
    private final ReadOnlyObjectWrapper<Optional<EditedRules>> edited = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final FormState blank;
    private Optional<Kept> kept = Optional.empty();
    private final ReadOnlyObjectWrapper<Optional<TargetPlace>> targetPlace =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<TargetPlace> wantedPlace = Optional.empty();
    private Object newest = new Object();

    /** The form's content when editing started. */
    private record Kept(FormState form, List<String> selection) {}

    /** What was composed or edited before a new rule was started. */
    record Composed(Kept now, Optional<EditedRules> edited, Optional<Kept> before) {
        /** Whether the user had entered something. */
        boolean isSomething() {
            FormState form = now.form();
            return edited.isPresent()
                    || !now.selection().isEmpty()
                    || form.targets().stream().anyMatch(target -> !target.arn().isBlank())
                    || form.written().isPresent();
        }
    }

    public EditModel(Tasks tasks, Workspace workspace, RuleForm form, QueueListModel queues) {
        this.tasks = tasks;
        this.workspace = workspace;
        this.form = form;
        this.queues = queues;
        blank = form.state();
        workspace.awsProperty().subscribe(_ -> end());
        workspace.busProperty().subscribe(_ -> end());
    }

    /** The edited rule or set; empty while a new rule is composed. */
    public ReadOnlyObjectProperty<Optional<EditedRules>> editedProperty() {
        return edited.getReadOnlyProperty();
    }

    /** Whether rules are being read for editing; what is in the form until then does not count. */
    public ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /**
     * Starts editing rules of the bus.
     *
     * @param name the rule's or the set's
     * @param set whether it is a set
     * @param onFailure receives the name and why they cannot be edited
     */
    public void begin(String name, List<String> rules, boolean set, BiConsumer<String, Failure> onFailure) {
        read(name, rules, set, this::fill, onFailure);
    }

    /**
     * Composes a copy of rules of the bus as a new rule.
     *
     * @param newName the name of the copy
     */
    void copy(String name, List<String> rules, boolean set, String newName, BiConsumer<String, Failure> onFailure) {
        read(
                name,
                rules,
                set,
                images -> {
                    startOver();
                    queues.showAll();
                    queues.selectOnly(images.queueIds());
                    form.load(FormState.of(images, written(images)).asNew(newName));
                },
                onFailure);
    }

    /** Leads the user to a place in the list of targets, once the rule that is being read is in the form. */
    public void leadTo(TargetPlace place) {
        wantedPlace = Optional.of(place);
        if (!reading.get()) {
            arrive();
        }
    }

    private void arrive() {
        targetPlace.set(wantedPlace);
        wantedPlace = Optional.empty();
    }

    /** The place to which the user is to be led; empty once they are there. */
    ReadOnlyObjectProperty<Optional<TargetPlace>> targetPlaceProperty() {
        return targetPlace.getReadOnlyProperty();
    }

    void leftTargetPlace() {
        targetPlace.set(Optional.empty());
    }

    private void read(
            String name,
            List<String> rules,
            boolean set,
            Consumer<EditedRules> use,
            BiConsumer<String, Failure> onFailure) {
        var session = workspace.awsProperty().get();
        var bus = workspace.busProperty().get();
        if (session.isEmpty() || bus.isEmpty()) {
            return;
        }
        Object ticket = new Object();
        newest = ticket;
        wantedPlace = Optional.empty();
        reading.set(true);
        ReadRules reader = new ReadRules(session.get().services().eventBridge());
        List<RuleKey> keys =
                rules.stream().map(rule -> new RuleKey(bus.get().name(), rule)).toList();
        tasks.start(
                "read-rule",
                progress -> read(reader, keys, progress),
                images -> {
                    boolean wanted = ended(ticket);
                    if (wanted
                            && workspace.busProperty().get().equals(bus)
                            && workspace.awsProperty().get().equals(session)) {
                        use.accept(new EditedRules(
                                name,
                                images,
                                set,
                                form.ended().formatsProperty().get()));
                        arrive();
                    }
                },
                failure -> {
                    if (ended(ticket)) {
                        onFailure.accept(name, failure);
                    }
                });
    }

    /** Whether this is still what the user asked for last. */
    private boolean ended(Object ticket) {
        boolean wanted = ticket.equals(newest);
        if (wanted) {
            reading.set(false);
        }
        return wanted;
    }

    private static List<RuleImage> read(ReadRules reader, List<RuleKey> keys, Progress progress)
            throws InterruptedException {
        Map<RuleKey, RuleImage> there = reader.changeable(keys, progress);
        List<RuleImage> images = new ArrayList<>();
        for (RuleKey key : keys) {
            images.add(Optional.ofNullable(there.get(key))
                    .orElseThrow(() -> new FailureException(RuleFailures.gone(key.bus(), key.name()))));
        }
        return images;
    }

    private void fill(EditedRules rules) {
        if (edited.get().isEmpty()) {
            kept = Optional.of(now());
        }
        edited.set(Optional.of(rules));
        queues.showAll();
        queues.selectOnly(rules.queueIds());
        form.load(FormState.of(rules, written(rules)));
    }

    /** A pattern that others wrote is edited as text. */
    private static Optional<String> written(EditedRules rules) {
        String pattern = rules.rules().getFirst().fields().pattern().orElse("");
        return rules.intent().isPresent() ? Optional.empty() : Optional.of(pretty(pattern));
    }

    private static String pretty(String pattern) {
        return JsonText.parse(pattern).value().map(JsonLayout::text).orElse(pattern);
    }

    /** Follows changes of the rules from any screen. */
    void follow(Applied applied) {
        edited.get().flatMap(rules -> rules.after(applied)).ifPresent(now -> {
            if (now.rules().isEmpty()) {
                end();
            } else {
                edited.set(Optional.of(now));
            }
        });
    }

    /**
     * Composes a new rule: an empty form, and no queue selected.
     *
     * @return what was there
     */
    Composed startOver() {
        Composed before = new Composed(now(), edited.get(), kept);
        newest = new Object();
        reading.set(false);
        edited.set(Optional.empty());
        kept = Optional.empty();
        queues.selectOnly(List.of());
        form.load(blank);
        return before;
    }

    /** Composes or edits again what was there before a new rule was started. */
    void bringBack(Composed before) {
        kept = before.before();
        edited.set(before.edited());
        restore(before.now());
    }

    private Kept now() {
        return new Kept(form.state(), queues.selectionProperty().get().ids());
    }

    private void restore(Kept content) {
        queues.selectOnly(content.selection());
        form.load(content.form());
    }

    /**
     * Continues with what is in the form as a new rule, under a free name.
     *
     * @param names those of the rules that are known
     */
    void continueAsNew(Set<String> names) {
        Set<String> taken = new HashSet<>(names);
        edited.get().ifPresent(rules -> {
            taken.add(rules.name());
            rules.rules().forEach(rule -> taken.add(rule.key().name()));
        });
        edited.set(Optional.empty());
        kept = Optional.empty();
        FormState now = form.state();
        form.load(now.asNew(RuleName.free(now.name(), taken)));
    }

    /** Ends editing without changes, and restores what was composed before. */
    public void end() {
        if (edited.get().isPresent()) {
            edited.set(Optional.empty());
            kept.ifPresent(this::restore);
            kept = Optional.empty();
        }
    }
}
