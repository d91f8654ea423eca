package org.queuebridge.domain.queue;

import java.util.Arrays;
import java.util.List;
import org.queuebridge.domain.text.Folding;

/**
 * A search query for queues.
 *
 * @param words folded, in the order typed
 * @param joined the words, with one blank between them
 */
record QueueQuery(List<String> words, String joined) {
    static QueueQuery of(String text) {
        List<String> words = words(text);
        return new QueueQuery(words, String.join(" ", words));
    }

    static List<String> words(String text) {
        return Arrays.stream(Folding.fold(text).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    boolean isBlank() {
        return words.isEmpty();
    }
}
