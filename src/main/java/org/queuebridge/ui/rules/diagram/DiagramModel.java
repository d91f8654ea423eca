package org.queuebridge.ui.rules.diagram;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.queuebridge.diagram.flow.FlowGraphBuilder;
import org.queuebridge.diagram.flow.FlowPicture;
import org.queuebridge.diagram.flow.FlowText;
import org.queuebridge.diagram.matrix.MatrixPicture;
import org.queuebridge.diagram.shape.Picture;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.text.Folding;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.coverage.CoverageMatrix;
import org.queuebridge.ui.rules.model.RuleListModel;
import org.queuebridge.ui.rules.model.RuleRow;
import org.queuebridge.ui.rules.model.RulesModel;
import org.queuebridge.ui.rules.model.RulesState;
import org.queuebridge.ui.session.Computation;
import org.queuebridge.words.FailureWords;
import org.queuebridge.words.Messages;

/**
 * The pictures of the rules that the list shows. They are worked out in the background, and only while one of them is
 * shown.
 */
public final class DiagramModel {
    private final RulesModel rules;
    private final BooleanProperty active = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Drawn>> drawn = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Computation<Optional<Drawn>> drawing;
    private final AtomicReference<@Nullable Made> last = new AtomicReference<>();
    private final ReadOnlyObjectWrapper<Set<String>> selected = new ReadOnlyObjectWrapper<>(Set.of());

    /** Rules that could not be read the last time; still so while they are read again. */
    private int unreadable;

    /**
     * The pictures of a bus.
     *
     * @param flow the flow map
     * @param flowTitle what it shows
     * @param highlighted the flow map with the selected rules standing out
     * @param matrix the coverage matrix
     * @param matrixTitle what it shows
     * @param selected the names of the selected rules
     */
    public record Drawn(
            FlowPicture flow,
            String flowTitle,
            Picture highlighted,
            MatrixPicture matrix,
            String matrixTitle,
            Set<String> selected) {
        public Drawn {
            selected = Set.copyOf(selected);
        }

        /** The flow map as text. */
        public List<String> flowLines() {
            return FlowText.lines(flow.graph());
        }

        /** Whether there is nothing to see. */
        public boolean isEmpty() {
            return flow.graph().isEmpty();
        }
    }

    /**
     * Follows the list of rules.
     *
     * @param background where to draw
     * @param window the window's thread
     */
    public DiagramModel(RulesModel rules, Executor background, Executor window) {
        this.rules = rules;
        drawing = new Computation<>(background, window, drawn::set, () -> drawn.set(Optional.empty()));
        rules.list().shownProperty().subscribe(_ -> draw());
        rules.knownQueues().subscribe(_ -> draw());
        rules.stateProperty().subscribe(this::follow);
        active.subscribe(_ -> draw());
        rules.list().selectionProperty().subscribe(this::highlight);
    }

    /** Whether somebody looks at a picture. */
    public BooleanProperty activeProperty() {
        return active;
    }

    /** The pictures; empty while they are not drawn yet. */
    public ReadOnlyObjectProperty<Optional<Drawn>> drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    /** Whether the rules of the pictures are read again. */
    ObservableValue<RulesState> rulesState() {
        return rules.stateProperty();
    }

    /** Why they could not be drawn; empty where they could. */
    public ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return drawing.failureProperty();
    }

    /** Why there is no picture, in few words. */
    String emptyTitle() {
        return switch (rules.stateProperty().get()) {
            case RulesState.NotConnected() -> Messages.text("rules.empty.not-connected.title");
            case RulesState.NoBus() -> Messages.text("rules.empty.no-bus.title");
            case RulesState.Loading _ -> Messages.text("rules.empty.loading.title");
            case RulesState.Loaded _, RulesState.Failed _ -> Messages.text("diagram.empty.title");
        };
    }

    /** Why there is no picture, in a sentence. */
    String emptyWords() {
        return switch (rules.stateProperty().get()) {
            case RulesState.NotConnected() -> Messages.text("rules.empty.not-connected");
            case RulesState.NoBus() -> Messages.text("rules.empty.no-bus");
            case RulesState.Loading _ -> Messages.text("rules.empty.loading");
            case RulesState.Loaded _ -> Messages.text("diagram.empty");
            case RulesState.Failed(var failure) -> FailureWords.of(failure).what();
        };
    }

    /** Selects rules in the list. */
    void choose(Set<String> names) {
        rules.list().choose(names.stream().sorted().toList());
    }

    private void follow(RulesState state) {
        if (state instanceof RulesState.Loaded loaded) {
            unreadable = loaded.unreadable();
        }
        draw();
    }

    private void highlight(List<RuleRow> lines) {
        selected.set(lines.stream().flatMap(line -> line.ruleNames().stream()).collect(Collectors.toSet()));
        draw();
    }

    private void draw() {
        if (!active.get()) {
            return;
        }
        if (rules.stateProperty().get() instanceof RulesState.Loading.Names) {
            drawing.compute(Optional::empty); // a part of the rules would leave queues without one
            return;
        }
        RuleListModel.Shown shown = rules.list().shownProperty().get();
        if (shown.rules() != rules.allProperty().get().size()) {
            return; // the list is being computed, and tells when it is
        }
        List<String> words = Folding.words(rules.list().filterProperty().get());
        boolean whole = words.isEmpty() && !rules.list().onlyFindingsProperty().get();
        Inputs inputs = new Inputs(
                shown,
                rules.knownQueues().getValue(),
                whole ? unreadable : 0,
                words,
                whole,
                rules.placeProperty()
                        .get()
                        .map(place -> place.bus().shortName())
                        .orElse(""));
        Set<String> names = selected.get();
        drawing.compute(() -> Optional.of(drawn(inputs, names)));
    }

    /** Where rules were selected only, nothing has to be placed again. */
    private Drawn drawn(Inputs inputs, Set<String> names) {
        Made before = last.get();
        Made made = before != null && before.inputs().sameAs(inputs) ? before : Made.of(inputs);
        last.set(made);
        String flowTitle = Messages.text("diagram.flow.title", inputs.bus());
        return new Drawn(
                made.flow(),
                flowTitle,
                made.flow().draw(flowTitle, names),
                made.matrix(),
                Messages.text("diagram.matrix.title", inputs.bus()),
                names);
    }

    /** What pictures are made of. */
    private record Inputs(
            RuleListModel.Shown shown,
            KnownQueues known,
            int unreadable,
            List<String> words,
            boolean whole,
            String bus) {
        /** The same lists, not equal ones: comparing long lists would take as long as drawing. */
        @SuppressWarnings("ReferenceEquality")
        boolean sameAs(Inputs other) {
            return shown == other.shown
                    && known == other.known
                    && unreadable == other.unreadable
                    && words.equals(other.words)
                    && whole == other.whole
                    && bus.equals(other.bus);
        }
    }

    /** The pictures without what is selected. */
    private record Made(Inputs inputs, FlowPicture flow, MatrixPicture matrix) {
        static Made of(Inputs inputs) {
            Map<String, RuleInsight> rules = new LinkedHashMap<>();
            inputs.shown()
                    .lines()
                    .forEach(line ->
                            line.rules().forEach(rule -> rules.put(rule.rule().name(), rule)));
            List<RuleInsight> shown = List.copyOf(rules.values());
            CoverageMatrix matrix = CoverageMatrix.of(shown, inputs.unreadable(), inputs.known());
            FlowPicture flow = FlowPicture.of(
                    inputs.whole()
                            ? FlowGraphBuilder.wholeBus(matrix, inputs.known())
                            : FlowGraphBuilder.ofRules(shown, inputs.known()));
            return new Made(
                    inputs, flow, new MatrixPicture(inputs.whole() ? matrix : filtered(matrix, inputs.words())));
        }
    }

    /** The queues that match the words by name; where none does, those that one of the rules knows. */
    private static CoverageMatrix filtered(CoverageMatrix matrix, List<String> words) {
        List<Integer> all = IntStream.range(0, matrix.rows().size()).boxed().toList();
        List<Integer> named = all.stream()
                .filter(row -> !words.isEmpty() && contains(matrix.rows().get(row), words))
                .toList();
        List<Integer> covered = all.stream()
                .filter(row -> !matrix.rows().get(row).own().isEmpty())
                .toList();
        return matrix.only(
                named.isEmpty() ? covered : named,
                IntStream.range(0, matrix.rules().size()).boxed().toList());
    }

    private static boolean contains(CoverageMatrix.Row row, List<String> words) {
        String folded = Folding.fold(row.queue().map(Queue::name).orElse("") + " " + row.id());
        return words.stream().allMatch(folded::contains);
    }
}
