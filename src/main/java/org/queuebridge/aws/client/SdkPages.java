package org.queuebridge.aws.client;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.queuebridge.aws.failure.SdkFailures;
import org.queuebridge.domain.FailureException;
import org.queuebridge.rules.Listed;

/** Reads all pages of a list: the SDK has no paginators for EventBridge. Items that are null are skipped. */
public final class SdkPages {
    /** The largest page that EventBridge gives. */
    public static final int LIMIT = 100;

    /** More pages than any account has: a list that is longer never ends. */
    private static final int MOST_PAGES = 2_000;

    private SdkPages() {}

    /**
     * The items of all pages.
     *
     * @param page requests a page by its token, null for the first
     * @param next the token of the next page, null on the last
     * @throws FailureException where paging does not end: a token is empty or repeated, or there are too many pages
     */
    public static <P, T> List<T> all(
            Function<@Nullable String, P> page, Function<P, List<T>> items, Function<P, @Nullable String> next) {
        return all(page, items, next, _ -> {});
    }

    private static <P, T> List<T> all(
            Function<@Nullable String, P> page,
            Function<P, List<T>> items,
            Function<P, @Nullable String> next,
            Consumer<List<T>> soFar) {
        List<T> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String token = null;
        do {
            P current = page.apply(token);
            items.apply(current).stream().filter(Objects::nonNull).forEach(all::add);
            token = next.apply(current);
            if (token != null) {
                check(token, seen);
                soFar.accept(all);
            }
        } while (token != null);
        return all;
    }

    /**
     * The items of all pages that can be read, and how many cannot.
     *
     * @param read what an item is; empty where it cannot be read
     * @throws FailureException as {@link #all}
     */
    public static <P, T, R> Listed<R> listed(
            Function<@Nullable String, P> page,
            Function<P, List<T>> items,
            Function<P, @Nullable String> next,
            Function<T, Optional<R>> read) {
        return listed(page, items, next, read, _ -> {});
    }

    /**
     * The same, telling before the end what can be read.
     *
     * @param soFar receives the items of all pages read so far, after each page but the last
     * @throws FailureException as {@link #all}
     */
    public static <P, T, R> Listed<R> listed(
            Function<@Nullable String, P> page,
            Function<P, List<T>> items,
            Function<P, @Nullable String> next,
            Function<T, Optional<R>> read,
            Consumer<List<R>> soFar) {
        List<Optional<R>> all = all(
                page,
                answer -> items.apply(answer).stream()
                        .map(item -> Optional.ofNullable(item).flatMap(read))
                        .toList(),
                next,
                some -> soFar.accept(known(some)));
        List<R> known = known(all);
        return new Listed<>(known, all.size() - known.size());
    }

    private static <R> List<R> known(List<Optional<R>> items) {
        return items.stream().flatMap(Optional::stream).toList();
    }

    private static void check(String token, Set<String> seen) {
        if (token.isEmpty()) {
            throw endless("The token of the next page is empty.");
        }
        if (!seen.add(token)) {
            throw endless("The token of the next page was given before.");
        }
        if (seen.size() >= MOST_PAGES) {
            throw endless("The list has more than " + MOST_PAGES + " pages.");
        }
    }

    private static FailureException endless(String what) {
        return SdkFailures.unreadable(what, "AWS");
    }
}
