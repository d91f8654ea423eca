package org.queuebridge.domain.queue;

import java.util.Optional;

/** How well a queue matches a search query, best first: the order of the search results. */
enum SearchRank {
    NAME,
    NAME_BEGINS,
    WORDS_BEGIN,
    OCCURS;

    /** Returns how well the queue matches; empty if a word does not occur. */
    static Optional<SearchRank> of(IndexedQueue queue, QueueQuery query) {
        for (String word : query.words()) {
            if (!queue.text().contains(word)) {
                return Optional.empty();
            }
        }
        return Optional.of(ofMatch(queue, query));
    }

    private static SearchRank ofMatch(IndexedQueue queue, QueueQuery query) {
        if (queue.name().equals(query.joined())) {
            return NAME;
        }
        if (queue.name().startsWith(query.joined())) {
            return NAME_BEGINS;
        }
        return query.words().stream().allMatch(queue::hasWordBeginningWith) ? WORDS_BEGIN : OCCURS;
    }
}
