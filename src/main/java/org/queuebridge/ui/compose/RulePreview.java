package org.queuebridge.ui.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.domain.pattern.EventPattern;
import org.queuebridge.domain.pattern.PatternBudget;
import org.queuebridge.domain.pattern.PatternBuilder;
import org.queuebridge.domain.pattern.PatternIntent;
import org.queuebridge.domain.pattern.PatternReader;
import org.queuebridge.domain.pattern.PatternSplit;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.queue.QueueIndex;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.task.LatestOnly;
import org.queuebridge.ui.queues.QueueListModel;
import org.queuebridge.ui.queues.Ticks;
import org.queuebridge.ui.session.Workspace;

/**
 * Follows ticks, bus and what counts as ended with the pattern that they lead to; computed in the background, as ticks
 * can be tens of thousands.
 */
public final class RulePreview {
    private final Workspace workspace;
    private final QueueListModel queues;
    private final ReadOnlyObjectProperty<Optional<PatternIntent>> intent;
    private final ObservableValue<PatternBudget> budget;
    private final ReadOnlyObjectWrapper<Preview> preview;
    private final LatestOnly<Preview> composer;

    public RulePreview(
            Workspace workspace,
            QueueListModel queues,
            ReadOnlyObjectProperty<Optional<PatternIntent>> intent,
            ObservableValue<PatternBudget> budget,
            Executor background,
            Executor window) {
        this.workspace = workspace;
        this.queues = queues;
        this.intent = intent;
        this.budget = budget;
        this.preview = new ReadOnlyObjectWrapper<>(Preview.none(budget.getValue()));
        this.composer = new LatestOnly<>(background, window, preview::set);
        queues.ticksProperty().subscribe(_ -> compose());
        queues.indexProperty().subscribe(_ -> compose());
        intent.subscribe(_ -> compose());
        budget.subscribe(_ -> compose());
    }

    ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    private void compose() {
        Ticks ticks = queues.ticksProperty().get();
        QueueIndex index = queues.indexProperty().get();
        Optional<EventBus> bus = workspace.busProperty().get();
        Optional<PatternIntent> wanted = intent.get();
        PatternBudget limit = budget.getValue();
        composer.compute(() -> wanted.flatMap(meant -> PatternBuilder.build(meant, ticks.ids()))
                .map(pattern -> preview(pattern, limit, bus, wanted.orElseThrow(), names(ticks.ids(), index)))
                .orElseGet(() -> Preview.none(limit, names(ticks.ids(), index))));
    }

    private static Preview preview(
            EventPattern pattern,
            PatternBudget limit,
            Optional<EventBus> bus,
            PatternIntent meant,
            Map<String, String> names) {
        PatternBudget.Usage usage = limit.usage(pattern);
        return new Preview(
                Optional.of(pattern),
                JsonLayout.lines(pattern.root()),
                names,
                usage,
                PatternReader.read(pattern.root(), bus, List.of(meant.format())).flaws(),
                usage.fits() ? List.of() : parts(meant, names.keySet(), usage.limit()),
                bus.filter(where -> where.kind() == EventBus.Kind.PARTNER).isPresent());
    }

    private static List<Preview.Part> parts(PatternIntent meant, Set<String> ids, int limit) {
        return PatternSplit.of(meant, ids, limit, List.of()).orElse(List.of()).stream()
                .flatMap(part ->
                        PatternBuilder.build(meant, part).map(pattern -> new Preview.Part(part, pattern)).stream())
                .toList();
    }

    private static Map<String, String> names(List<String> ids, QueueIndex index) {
        Map<String, String> names = new LinkedHashMap<>();
        ids.forEach(id -> names.put(id, index.byId(id).map(Queue::name).orElse("")));
        return names;
    }
}
