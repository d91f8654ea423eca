package org.queuebridge.rules;

import java.util.List;

/**
 * A list as a service gave it.
 *
 * @param items those that could be read
 * @param unreadable how many more it has without a name or an ARN; nothing else is known of them
 */
public record Listed<T>(List<T> items, int unreadable) {
    public Listed {
        items = List.copyOf(items);
    }

    /** A list that could be read whole. */
    public static <T> Listed<T> whole(List<T> items) {
        return new Listed<>(items, 0);
    }
}
