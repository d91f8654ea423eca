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
 * Which calls go wrong, and how; and how many calls there were. Operations go by the names of their protocol, such as
 * {@code PutRule}, {@code token} or {@code queues}; {@link #ANY} stands for all of them. Safe for use by many threads.
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

    /** The next calls of an operation go wrong, after those that were planned to before. */
    public synchronized void next(String operation, int times, Fault fault) {
        planned.add(new Planned(operation, fault, 1, times));
    }

    /** From now on each {@code k}-th call of an operation goes wrong, until {@link #clear()}. */
    public synchronized void every(String operation, int k, Fault fault) {
        planned.add(new Planned(operation, fault, k, Integer.MAX_VALUE));
    }

    /** From now on every call takes at least this long; {@link #clear()} leaves it as it is. */
    public synchronized void latency(Duration latency) {
        this.latency = latency;
    }

    /** How many calls of an operation arrived, faulty or not, since the start or the last {@link #clear()}. */
    public synchronized int calls(String operation) {
        return calls.getOrDefault(operation, 0);
    }

    /** Takes all faults away and counts from 0 again. */
    public synchronized void clear() {
        planned.clear();
        calls.clear();
    }

    /** There are these operations as well. */
    synchronized void know(Set<String> operations) {
        known.addAll(operations);
    }

    /** Every operation there is, and {@link #ANY}, in the order of their names. */
    synchronized SortedSet<String> known() {
        return new TreeSet<>(known);
    }

    synchronized Duration latency() {
        return latency;
    }

    /** Counts a call and says what goes wrong with it. */
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
