package org.queuebridge.task;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first used, such as the client of a service that few people need.
 *
 * @param <T> type of the value
 */
public final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> make;
    private @Nullable T made;

    public Lazy(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public synchronized T get() {
        T there = made;
        if (there == null) {
            there = make.get();
            made = there;
        }
        return there;
    }
}
