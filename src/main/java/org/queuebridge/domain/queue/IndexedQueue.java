package org.queuebridge.domain.queue;

import org.queuebridge.domain.text.Folding;

/**
 * A queue with what is searched.
 *
 * @param name folded, words parted by one blank
 * @param text all that is searched, folded: name, division, description, id; parted by line ends, which no word of a
 *     query contains
 */
record IndexedQueue(Queue queue, String name, String text) {
    static IndexedQueue of(Queue queue) {
        String name = String.join(" ", QueueQuery.words(queue.name()));
        String rest = String.join("\n", queue.division().name(), queue.description(), queue.id());
        return new IndexedQueue(queue, name, name + "\n" + Folding.fold(rest));
    }

    /** Whether a word of the name begins so. */
    boolean hasWordBeginningWith(String beginning) {
        for (int at = name.indexOf(beginning); at >= 0; at = name.indexOf(beginning, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
