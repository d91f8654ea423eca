package org.queuebridge.ui.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.pattern.EventPattern;
import org.queuebridge.domain.pattern.PatternIntent;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.trial.AwsTestResult;
import org.queuebridge.rules.trial.TestLocally;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.rules.model.RulesModel;
import org.queuebridge.ui.rules.model.RulesState;
import org.queuebridge.ui.session.Computation;
import org.queuebridge.ui.session.Workspace;

/**
 * The screen Test bench: tests an event against the composed pattern and every rule of the bus. Work that grows with
 * the rules is done in the background.
 */
public final class BenchModel {
    private final Workspace workspace;
    private final EventModel event;
    private final TestLocally tries;
    private final ObservableValue<Optional<EventPattern>> composed;
    private final RulesModel rules;
    private final ObservableValue<KnownQueues> known;
    private final AskModel asking;
    private final BooleanProperty onlyMatching = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<TrialRow>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Computation<Shown> trials;
    private Optional<String> chosen = Optional.empty();

    /**
     * The rows of the table.
     *
     * @param lines the composed pattern, then rules that match, then the others
     * @param all how many patterns there are
     * @param matching how many of all match
     */
    public record Shown(List<TrialRow> lines, int all, long matching) {
        static final Shown NOTHING = new Shown(List.of(), 0, 0);

        public Shown {
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param composed the composed pattern
     * @param rules the rules of the bus, as loaded for the screen Rules
     * @param known the queues that are loaded, for their names
     */
    public BenchModel(
            Tasks tasks,
            Executor background,
            Executor window,
            Workspace workspace,
            EventModel event,
            TestLocally tries,
            ObservableValue<Optional<EventPattern>> composed,
            RulesModel rules,
            ObservableValue<KnownQueues> known) {
        this.workspace = workspace;
        this.event = event;
        this.tries = tries;
        this.composed = composed;
        this.rules = rules;
        this.known = known;
        asking = new AskModel(tasks, window, workspace);
        trials = new Computation<>(background, window, this::show, () -> show(Shown.NOTHING));
        event.readProperty().subscribe(_ -> asking.forget());
        workspace.awsProperty().subscribe(_ -> asking.forget());
        event.readProperty().subscribe(_ -> tryAll());
        asking.answersProperty().subscribe(_ -> tryAll());
        composed.subscribe(_ -> tryAll());
        rules.allProperty().subscribe(_ -> tryAll());
        onlyMatching.subscribe(_ -> tryAll());
    }

    public EventModel event() {
        return event;
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Why the results could not be computed; empty where they could. */
    public ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return trials.failureProperty();
    }

    /** The selected row. */
    public ReadOnlyObjectProperty<Optional<TrialRow>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Whether only matching patterns are shown and asked about. */
    public BooleanProperty onlyMatchingProperty() {
        return onlyMatching;
    }

    public ReadOnlyObjectProperty<AskState> askingProperty() {
        return asking.stateProperty();
    }

    /** The state of loading the rules. */
    ReadOnlyObjectProperty<RulesState> rulesProperty() {
        return rules.stateProperty();
    }

    Workspace workspace() {
        return workspace;
    }

    KnownQueues known() {
        return known.getValue();
    }

    /** Loads the rules again. */
    public void reload() {
        rules.reload();
    }

    void choose(String key) {
        chosen = Optional.of(key);
        select();
    }

    /** Tests a rule with a sample event for its first queue, of the kind that the rule matches. */
    public void test(RuleInsight rule) {
        start(
                rule.rule().name(),
                rule.reading().flatMap(reading -> reading.intent()),
                rule.queueIds().stream().findFirst());
    }

    /** Tests the composed pattern with a sample event for one of its queues. */
    public void testComposed(Optional<PatternIntent> intent, Optional<String> queueId) {
        start(TrialRow.COMPOSED, intent, queueId);
    }

    /** Tests all shown patterns with AWS. */
    public void askAll() {
        ask(shown.get().lines().stream());
    }

    /** Tests the selected pattern with AWS. */
    public void askSelected() {
        ask(selected.get().stream());
    }

    /** Stops asking AWS. */
    public void cancelAsking() {
        asking.cancel();
    }

    private void start(String key, Optional<PatternIntent> intent, Optional<String> queueId) {
        onlyMatching.set(false);
        chosen = Optional.of(key);
        event.sample().show(intent, queueId);
        event.originProperty().set(EventModel.Origin.SAMPLE);
        select();
    }

    private void ask(Stream<TrialRow> lines) {
        if (event.readProperty().get() instanceof EventText.Event(Json.Obj whole, List<String> missing)
                && missing.isEmpty()) {
            Set<String> patterns =
                    lines.flatMap(line -> line.pattern().stream()).collect(Collectors.toSet());
            workspace
                    .awsProperty()
                    .get()
                    .ifPresent(session -> asking.ask(session, patterns, JsonWriter.compact(whole)));
        }
    }

    private void tryAll() {
        Optional<Json.Obj> now = event.readProperty().get() instanceof EventText.Event(Json.Obj whole, List<String> _)
                ? Optional.of(whole)
                : Optional.empty();
        Optional<String> own = composed.getValue().map(EventPattern::text);
        List<Rule> others =
                rules.allProperty().get().stream().map(RuleInsight::rule).toList();
        Map<String, AwsTestResult> said = asking.answersProperty().get();
        boolean matchingOnly = onlyMatching.get();
        trials.compute(() -> {
            List<TrialRow> lines = Stream.concat(
                            own.stream().map(_ -> line(Optional.empty(), own, now, said)),
                            others.stream().map(rule -> line(Optional.of(rule), rule.pattern(), now, said)))
                    .toList();
            tries.keep(lines.stream().flatMap(each -> each.pattern().stream()).collect(Collectors.toSet()));
            return new Shown(
                    lines.stream()
                            .filter(each -> each.matches() || !matchingOnly)
                            .sorted(Comparator.comparingInt(BenchModel::place))
                            .toList(),
                    lines.size(),
                    lines.stream().filter(TrialRow::matches).count());
        });
    }

    private static int place(TrialRow line) {
        if (line.rule().isEmpty()) {
            return 0;
        }
        return line.matches() ? 1 : 2;
    }

    private TrialRow line(
            Optional<Rule> rule, Optional<String> pattern, Optional<Json.Obj> whole, Map<String, AwsTestResult> said) {
        return new TrialRow(
                rule,
                pattern,
                whole.map(now -> tries.answer(pattern, now)),
                pattern.flatMap(text -> Optional.ofNullable(said.get(text))));
    }

    private void show(Shown now) {
        shown.set(now);
        select();
    }

    /** The row that the user selected while it is shown; else the first. */
    private void select() {
        List<TrialRow> lines = shown.get().lines();
        selected.set(lines.stream()
                .filter(line -> chosen.equals(Optional.of(line.key())))
                .findFirst()
                .or(() -> lines.stream().findFirst()));
    }
}
