package org.queuebridge.domain.queue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.text.Folding;

/**
 * A search query for queues, and how well a queue matches it.
 *
 * @param words folded, in the order typed
 * @param joined the words, with one blank between them
 */
record QueueQuery(List<String> words, String joined) {
    /** How well a queue matches, best first. */
    enum Rank {
        NAME,
        NAME_BEGINS,
        WORDS_BEGIN,
        OCCURS
    }

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

    /** Returns how well the queue matches; empty if a word does not occur. */
    Optional<Rank> rank(IndexedQueue queue) {
        for (String word : words) {
            if (!queue.text().contains(word)) {
                return Optional.empty();
            }
        }
        return Optional.of(rankOfMatch(queue));
    }

    private Rank rankOfMatch(IndexedQueue queue) {
        if (queue.name().equals(joined)) {
            return Rank.NAME;
        }
        if (queue.name().startsWith(joined)) {
            return Rank.NAME_BEGINS;
        }
        return words.stream().allMatch(queue::hasWordBeginningWith) ? Rank.WORDS_BEGIN : Rank.OCCURS;
    }
}
