package org.queuebridge.domain.queue;

import org.queuebridge.domain.text.Folding;

/**
 * A queue with its folded texts for searching.
 *
 * @param name folded, with one blank between words
 * @param text everything that is searched, folded: name, division, description and id, separated by line ends, which no
 *     word of a query contains
 */
record IndexedQueue(Queue queue, String name, String text) {
    static IndexedQueue of(Queue queue) {
        String name = String.join(" ", Folding.words(queue.name()));
        String rest = String.join("\n", queue.division().name(), queue.description(), queue.id());
        return new IndexedQueue(queue, name, name + "\n" + Folding.fold(rest));
    }
}
