package org.queuebridge.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads lists to their last page: the SDK has no paginators for EventBridge. */
final class Pages {
    /** The most that EventBridge puts on a page. */
    static final int LIMIT = 100;

    private Pages() {}

    /**
     * The items of all pages.
     *
     * @param page asks for the page of a token; null for the first
     * @param next the token of the page behind one; null behind the last
     */
    static <P, T> List<T> all(
            Function<@Nullable String, P> page, Function<P, List<T>> items, Function<P, @Nullable String> next) {
        List<T> all = new ArrayList<>();
        String token = null;
        do {
            P current = page.apply(token);
            all.addAll(items.apply(current));
            token = next.apply(current);
        } while (token != null);
        return all;
    }
}
