package org.queuebridge.aws.policy;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first used: building the clients of targets would slow down connecting.
 *
 * @param <T> type of the value
 */
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> make;
    private @Nullable T made;

    Lazy(Supplier<T> make) {
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
