package org.queuebridge.ui.rules.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.text.Folding;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.ui.session.Computation;

/** Which rules are shown and selected. Searching runs in the background. */
public final class RuleListModel {
    private final StringProperty filter = new SimpleStringProperty("");
    private final BooleanProperty onlyFindings = new SimpleBooleanProperty();
    private final ObjectProperty<StateFilter> stateFilter = new SimpleObjectProperty<>(StateFilter.ALL);
    private final ObservableValue<List<RuleInsight>> all;
    private final ObservableValue<KnownQueues> known;
    private final ObservableValue<Map<String, RowResult>> results;
    private final ObservableValue<Map<String, VerificationResult>> verified;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ObjectProperty<Set<String>> opened = new SimpleObjectProperty<>(Set.of());
    private final ReadOnlyObjectWrapper<List<String>> chosen = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<RuleRow>> selection = new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableValue<Optional<RuleRow>> selected =
            selection.map(lines -> lines.size() == 1 ? Optional.of(lines.getFirst()) : Optional.empty());
    private final Computation<Shown> finder;

    /**
     * The rows of the list.
     *
     * @param lines the rows that match the filter
     * @param all how many rules there are
     * @param withFindings how many have an issue
     * @param rules how many rules there are, each rule of a set counted
     * @param enabled how many of them are enabled
     * @param loading of how many of them the targets are still being read, so that more may have an issue
     */
    public record Shown(List<RuleRow> lines, int all, long withFindings, int rules, int enabled, int loading) {
        static final Shown NOTHING = new Shown(List.of(), 0, 0, 0, 0, 0);

        /** Finds a row by key; a rule that is hidden in its set gives the set. */
        private Map<String, RuleRow> byKey() {
            Map<String, RuleRow> byKey = new HashMap<>();
            lines.forEach(line -> line.ruleNames().forEach(name -> byKey.putIfAbsent(name, line)));
            lines.forEach(line -> byKey.put(line.key(), line));
            return byKey;
        }

        public Shown {
            lines = List.copyOf(lines);
        }
    }

    RuleListModel(
            ObservableValue<List<RuleInsight>> all,
            ObservableValue<KnownQueues> known,
            ObservableValue<Map<String, RowResult>> results,
            ObservableValue<Map<String, VerificationResult>> verified,
            Executor background,
            Executor window) {
        this.all = all;
        this.known = known;
        this.results = results;
        this.verified = verified;
        this.finder = new Computation<>(background, window, this::show, () -> show(Shown.NOTHING));
        all.subscribe(_ -> find());
        known.subscribe(_ -> find());
        results.subscribe(_ -> find());
        verified.subscribe(_ -> find());
        filter.subscribe(_ -> find());
        onlyFindings.subscribe(_ -> find());
        stateFilter.subscribe(_ -> find());
        opened.subscribe(_ -> find());
    }

    /**
     * Filter words that must all occur in a rule's name, description, queues or targets; case and accents do not
     * matter.
     */
    public StringProperty filterProperty() {
        return filter;
    }

    public BooleanProperty onlyFindingsProperty() {
        return onlyFindings;
    }

    public ObjectProperty<StateFilter> stateFilterProperty() {
        return stateFilter;
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Why the list could not be computed; empty where it could. */
    public ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return finder.failureProperty();
    }

    /** The keys of the selected rows, whether or not they exist or are shown. */
    public ReadOnlyObjectProperty<List<String>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The selected rows that are shown: nothing is done to a rule that nobody sees. */
    public ReadOnlyObjectProperty<List<RuleRow>> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /** The selected row, where it is the only one and is shown. */
    public ObservableValue<Optional<RuleRow>> selectedProperty() {
        return selected;
    }

    /** Selects rows; they stay selected when rules are loaded again. */
    public void choose(List<String> keys) {
        chosen.set(List.copyOf(keys));
        select();
    }

    /** Selects a rule, or the set that contains it. */
    public void choose(String key) {
        choose(List.of(key));
    }

    /** The keys of the sets whose rules are shown. */
    public ObservableValue<Set<String>> openedProperty() {
        return opened;
    }

    /** Shows a set's rules, or hides them. */
    public void open(RuleRow set, boolean open) {
        Set<String> keys = new HashSet<>(opened.get());
        boolean other = open ? keys.add(set.key()) : keys.remove(set.key());
        if (other && set.isSet()) {
            opened.set(Set.copyOf(keys));
        }
    }

    /** The names of the selected rules, even of rules that are not loaded yet. */
    public List<String> chosenNames() {
        Map<String, RuleRow> shownByKey = shown.get().byKey();
        return chosen.get().stream()
                .flatMap(key ->
                        Optional.ofNullable(shownByKey.get(key)).map(RuleRow::ruleNames).orElse(List.of(key)).stream())
                .distinct()
                .toList();
    }

    /** Clears the selection and closes all sets: other rules will be listed. */
    void forget() {
        choose(List.of());
        opened.set(Set.of());
    }

    /** Clears all filters. */
    public void showAll() {
        filter.set("");
        onlyFindings.set(false);
        stateFilter.set(StateFilter.ALL);
    }

    private void show(Shown found) {
        shown.set(found);
        select();
    }

    private void select() {
        Map<String, RuleRow> byKey = shown.get().byKey();
        List<RuleRow> lines = chosen.get().stream()
                .flatMap(key -> Stream.ofNullable(byKey.get(key)))
                .distinct()
                .toList();
        selection.set(lines);
    }

    private void find() {
        List<RuleInsight> rules = all.getValue();
        RuleRow.Facts facts = new RuleRow.Facts(known.getValue(), results.getValue(), verified.getValue());
        List<String> words = Folding.words(filter.get());
        boolean findingsOnly = onlyFindings.get();
        StateFilter state = stateFilter.get();
        Set<String> open = opened.get();
        finder.compute(() -> {
            List<RuleRow> lines = RuleRowBuilder.of(rules, facts);
            return new Shown(
                    RuleRowBuilder.shown(
                            lines,
                            line -> line.contains(words) && state.lets(line) && (!findingsOnly || line.hasFinding()),
                            open),
                    lines.size(),
                    lines.stream().filter(RuleRow::hasFinding).count(),
                    rules.size(),
                    (int) rules.stream().filter(rule -> rule.rule().enabled()).count(),
                    (int) rules.stream().filter(RuleInsight::targetsLoading).count());
        });
    }
}
