package org.queuebridge.ui.queues;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.queue.QueueIndex;
import org.queuebridge.ui.session.Computation;

/** Finds queues by name as the user types; the search runs in the background. */
public final class QueueChoiceModel {
    /** As many as the user reads before typing more. */
    public static final int SHOWN = 50;

    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(new Found("", List.of(), 0));
    private final Computation<Found> finder;

    /**
     * The search result.
     *
     * @param words the search words
     * @param queues the first ones, the best match first
     * @param all how many there are
     */
    public record Found(String words, List<Queue> queues, int all) {
        public Found {
            queues = List.copyOf(queues);
        }
    }

    /**
     * Searches an index that grows while queues load.
     *
     * @param background where to search
     * @param window the window's thread
     */
    public QueueChoiceModel(ObservableValue<QueueIndex> index, Executor background, Executor window) {
        finder = new Computation<>(
                background, window, found::set, () -> found.set(new Found(search.get(), List.of(), 0)));
        index.subscribe(now -> find(now, search.get()));
        search.subscribe(now -> find(index.getValue(), now));
    }

    /** Search words for name, division or id. */
    public StringProperty searchProperty() {
        return search;
    }

    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Whether the result belongs to the current words. */
    public boolean isSettled() {
        return found.get().words().equals(search.get());
    }

    /** Why the search failed; empty where it did not. */
    public ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return finder.failureProperty();
    }

    private void find(QueueIndex index, String words) {
        finder.compute(() -> {
            List<Queue> all = index.search(words);
            return new Found(words, all.stream().limit(SHOWN).toList(), all.size());
        });
    }
}
