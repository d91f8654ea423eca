package org.queuebridge.sandbox.aws;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * What a service keeps in each region of each account, by name. Safe for use by many threads.
 *
 * @param <T> what it keeps
 */
public final class Regional<T> {
    private final ConcurrentMap<AccountRegion, ConcurrentNavigableMap<String, T>> all = new ConcurrentHashMap<>();

    /** Everything in a region, in the order of names. */
    public ConcurrentNavigableMap<String, T> in(AccountRegion home) {
        return all.computeIfAbsent(home, _ -> new ConcurrentSkipListMap<>());
    }

    /** The one of that name. */
    public Optional<T> find(AccountRegion home, String name) {
        return Optional.ofNullable(in(home).get(name));
    }
}
