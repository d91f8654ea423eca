package org.queuebridge.sandbox.aws;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The resources of a service in each region of each account, by name. Thread-safe.
 *
 * @param <T> type of a resource
 */
public final class Regional<T> {
    private final ConcurrentMap<AccountRegion, ConcurrentNavigableMap<String, T>> all = new ConcurrentHashMap<>();

    /** All resources of a region, by name. */
    public ConcurrentNavigableMap<String, T> in(AccountRegion home) {
        return all.computeIfAbsent(home, _ -> new ConcurrentSkipListMap<>());
    }

    /** The resource of that name. */
    public Optional<T> find(AccountRegion home, String name) {
        return Optional.ofNullable(in(home).get(name));
    }
}
