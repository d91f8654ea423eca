package org.queuebridge.connect;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Environment variables for tests. */
final class Environment {
    private final Map<String, String> variables = new HashMap<>();

    /** Sets a variable; null leaves it unset. */
    Environment with(String name, @Nullable String value) {
        if (value != null) {
            variables.put(name, value);
        }
        return this;
    }

    Map<String, String> variables() {
        return Map.copyOf(variables);
    }
}
