package org.queuebridge.ui.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.queuebridge.domain.text.Folding;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.task.LatestOnly;

/** Which rules are shown, and which of them is selected. Searching and naming run in the background. */
public final class RuleListModel {
    private final StringProperty filter = new SimpleStringProperty("");
    private final BooleanProperty onlyFindings = new SimpleBooleanProperty();
    private final ObservableValue<List<RuleInsight>> all;
    private final ObservableValue<KnownQueues> known;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<String>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RuleLine>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LatestOnly<Shown> finder;

    /**
     * What the list has.
     *
     * @param lines those that the filter lets through
     * @param all how many rules there are
     * @param withFindings how many of all have something wrong with them
     */
    public record Shown(List<RuleLine> lines, int all, long withFindings) {
        static final Shown NOTHING = new Shown(List.of(), 0, 0);

        public Shown {
            lines = List.copyOf(lines);
        }
    }

    RuleListModel(
            ObservableValue<List<RuleInsight>> all,
            ObservableValue<KnownQueues> known,
            Executor background,
            Executor window) {
        this.all = all;
        this.known = known;
        this.finder = new LatestOnly<>(background, window, this::show);
        all.subscribe(_ -> find());
        known.subscribe(_ -> find());
        filter.subscribe(_ -> find());
        onlyFindings.subscribe(_ -> find());
    }

    /** Words that must all occur in a rule's name, description, queues or targets; case and accents do not matter. */
    public StringProperty filterProperty() {
        return filter;
    }

    public BooleanProperty onlyFindingsProperty() {
        return onlyFindings;
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The name that is chosen, whether or not a rule of that name is there or shown. */
    public ReadOnlyObjectProperty<Optional<String>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The chosen rule where it is shown: nothing is done to a rule that nobody sees. */
    public ReadOnlyObjectProperty<Optional<RuleLine>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Chooses a rule; it stays chosen when rules are loaded anew. */
    public void choose(String name) {
        chosen.set(Optional.of(name));
        select();
    }

    /** Takes every filter away. */
    public void showAll() {
        filter.set("");
        onlyFindings.set(false);
    }

    private void show(Shown found) {
        shown.set(found);
        select();
    }

    private void select() {
        selected.set(chosen.get()
                .flatMap(name -> shown.get().lines().stream()
                        .filter(line -> line.name().equals(name))
                        .findFirst()));
    }

    private void find() {
        List<RuleInsight> rules = all.getValue();
        KnownQueues queues = known.getValue();
        List<String> words = Arrays.stream(Folding.fold(filter.get()).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        boolean findingsOnly = onlyFindings.get();
        finder.compute(() -> {
            List<RuleLine> lines =
                    rules.stream().map(rule -> RuleLine.of(rule, queues)).toList();
            return new Shown(
                    lines.stream()
                            .filter(line -> line.contains(words) && (!findingsOnly || line.hasFinding()))
                            .toList(),
                    lines.size(),
                    lines.stream().filter(RuleLine::hasFinding).count());
        });
    }
}
