package org.queuebridge.sandbox.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Faults on demand, and counts of calls. Operations have the names of their protocol, such as {@code PutRule},
 * {@code token} or {@code queues}; {@link #ANY} stands for all of them. Thread-safe.
 */
public final class Faults {
    /** Every operation of both servers. */
    public static final String ANY = "*";

    private final SortedSet<String> known = new TreeSet<>(Set.of(ANY));
    private final Map<String, Integer> calls = new HashMap<>();
    private final List<Planned> planned = new ArrayList<>();
    private Duration latency;

    /** No faults; every call takes at least this long. */
    public Faults(Duration latency) {
        this.latency = latency;
    }

    /** Adds faults for the next calls of an operation, after those planned earlier. */
    public synchronized void next(String operation, int times, Fault fault) {
        planned.add(new Planned(operation, fault, 1, times));
    }

    /** Makes each {@code k}-th call of an operation fail, until {@link #clear()}. */
    public synchronized void every(String operation, int k, Fault fault) {
        planned.add(new Planned(operation, fault, k, Integer.MAX_VALUE));
    }

    /** Makes every call take at least this long; {@link #clear()} keeps it. */
    public synchronized void latency(Duration latency) {
        this.latency = latency;
    }

    /** How many calls of an operation arrived, faulty or not, since the start or the last {@link #clear()}. */
    public synchronized int calls(String operation) {
        return calls.getOrDefault(operation, 0);
    }

    /** Removes all faults and resets the counts. */
    public synchronized void clear() {
        planned.clear();
        calls.clear();
    }

    /** Registers operations. */
    synchronized void know(Set<String> operations) {
        known.addAll(operations);
    }

    /** Every operation, and {@link #ANY}, by name. */
    synchronized SortedSet<String> known() {
        return new TreeSet<>(known);
    }

    synchronized Duration latency() {
        return latency;
    }

    /** Counts a call and returns its fault. */
    synchronized Optional<Fault> arrived(String operation) {
        calls.merge(operation, 1, Integer::sum);
        calls.merge(ANY, 1, Integer::sum);
        Optional<Fault> fault = planned.stream()
                .filter(plan -> plan.concerns(operation))
                .filter(Planned::isDue)
                .findFirst()
                .map(Planned::take);
        planned.removeIf(Planned::isUsedUp);
        return fault;
    }

    /** Guarded by the lock of the {@link Faults} that holds it. */
    private static final class Planned {
        private final String operation;
        private final Fault fault;
        private final int interval;
        private int left;
        private int seen;

        Planned(String operation, Fault fault, int interval, int times) {
            if (interval < 1 || times < 1) {
                throw new IllegalArgumentException("a fault must concern at least one call");
            }
            this.operation = operation;
            this.fault = fault;
            this.interval = interval;
            this.left = times;
        }

        boolean concerns(String called) {
            return operation.equals(ANY) || operation.equals(called);
        }

        boolean isDue() {
            seen++;
            return seen % interval == 0;
        }

        Fault take() {
            left--;
            return fault;
        }

        boolean isUsedUp() {
            return left == 0;
        }
    }
}
