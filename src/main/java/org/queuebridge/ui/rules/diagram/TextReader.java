package org.queuebridge.ui.rules.diagram;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.queuebridge.task.LatestOnly;
import org.queuebridge.words.FailureWords;

/**
 * Puts a picture in sentences, in the background: there can be as many as queues.
 *
 * @param background where to do it
 * @param window the window's thread
 */
public record TextReader(Executor background, Executor window) {
    /** Makes what reads for one view. */
    Consumer<Supplier<List<String>>> into(Consumer<String> text) {
        LatestOnly<String> latest = new LatestOnly<>(
                background,
                window,
                text,
                failure -> text.accept(FailureWords.of(failure).what()));
        return lines -> latest.compute(() -> String.join("\n", lines.get()));
    }
}
