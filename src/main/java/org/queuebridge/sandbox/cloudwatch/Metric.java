package org.queuebridge.sandbox.cloudwatch;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is counted.
 *
 * @param namespace such as {@code AWS/Events}
 * @param dimensions values by names; a metric with other dimensions is another metric
 */
public record Metric(String namespace, String name, SortedMap<String, String> dimensions) {
    public Metric {
        dimensions = Collections.unmodifiableSortedMap(new TreeMap<>(dimensions));
    }

    static Metric of(String namespace, String name, Map<String, String> dimensions) {
        return new Metric(namespace, name, new TreeMap<>(dimensions));
    }

    /** A text that sorts metrics, and differs from those of all others. */
    String key() {
        return namespace + "\n" + name + "\n" + dimensions;
    }
}
