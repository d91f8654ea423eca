package org.queuebridge.app;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.queuebridge.domain.pattern.EventPattern;
import org.queuebridge.domain.pattern.PatternMatcher;
import org.queuebridge.rules.trial.TestLocally;
import org.queuebridge.ui.bench.BenchModel;
import org.queuebridge.ui.bench.BenchView;
import org.queuebridge.ui.bench.EventModel;
import org.queuebridge.ui.bench.SampleEventModel;
import org.queuebridge.ui.bench.SavedEventsModel;
import org.queuebridge.ui.memory.Memory;
import org.queuebridge.ui.queues.QueueChoiceModel;
import org.queuebridge.ui.rules.model.RulesModel;

/** The screen Test bench: an event, and which rules and composed patterns match it. */
final class BenchPart {
    private final BenchModel model;
    private final Supplier<BenchView> makeView;
    private final Memory memory;

    BenchPart(
            WindowServices services,
            QueuesPart queues,
            PatternMatcher matcher,
            ObservableValue<Optional<EventPattern>> composed,
            RulesModel rules,
            Runnable toConnect) {
        EventModel event = new EventModel(
                new SampleEventModel(services.workspace(), services.settings(), queues.known()),
                new SavedEventsModel(services.settings()),
                services.background(),
                services.window());
        model = new BenchModel(
                services.tasks(),
                services.background(),
                services.window(),
                services.workspace(),
                event,
                new TestLocally(matcher),
                composed,
                rules,
                queues.known());
        services.memory().flag("filter.bench.matching", model.onlyMatchingProperty());
        makeView = () -> new BenchView(
                model,
                new QueueChoiceModel(queues.loading().indexProperty(), services.background(), services.window()),
                toConnect,
                services.appearance().fontSizeProperty());
        memory = services.memory();
    }

    BenchModel model() {
        return model;
    }

    /** The screen, made anew. */
    BenchView view() {
        BenchView view = makeView.get();
        view.remember(memory);
        return view;
    }
}
