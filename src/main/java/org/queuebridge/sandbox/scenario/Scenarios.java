package org.queuebridge.sandbox.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The faults that keep events of the demo's rule {@code genesys-ended-support} from arriving, one for each part of the
 * way. Several can be begun. Safe for use by many threads.
 */
public final class Scenarios {
    /** With the action after it, takes a right from everybody: of AWS or, with two colons, of Genesys Cloud. */
    public static final String MISSING_RIGHT = "missing-right:";

    private final ScenarioWorld world;
    private final SortedMap<String, Scenario> known = new TreeMap<>();
    private final Set<String> begun = new LinkedHashSet<>();
    private final Deque<Runnable> back = new ArrayDeque<>();

    /** No fault yet. */
    public Scenarios(ScenarioWorld world) {
        this.world = world;
        known.putAll(GenesysScenarios.all());
        known.putAll(EventBridgeScenarios.all());
        known.putAll(TargetScenarios.all());
    }

    /** All faults by name, besides those that begin with {@link #MISSING_RIGHT}. */
    public SortedSet<String> names() {
        return new TreeSet<>(known.keySet());
    }

    /** Those that were begun since the last {@link #heal()}, in that order. */
    public synchronized Set<String> begun() {
        return new LinkedHashSet<>(begun);
    }

    /**
     * Begins a fault; one that was begun stays as it is.
     *
     * @throws IllegalArgumentException in words, where there is none of that name or another fault is in its way
     */
    public synchronized void begin(String name) {
        if (!begun.contains(name)) {
            back.push(scenario(name).begin(world));
            begun.add(name);
        }
    }

    /**
     * Takes all faults back, the latest first. What they concern is then as it was before them.
     *
     * @throws IllegalArgumentException in words, where something could not be taken back, as it was changed meanwhile;
     *     all else was
     */
    public synchronized void heal() {
        begun.clear();
        List<String> problems = new ArrayList<>();
        while (!back.isEmpty()) {
            try {
                back.pop().run();
            } catch (IllegalArgumentException e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", problems));
        }
    }

    private Scenario scenario(String name) {
        if (name.startsWith(MISSING_RIGHT)) {
            return missingRight(name.substring(MISSING_RIGHT.length()));
        }
        Scenario found = known.get(name);
        if (found == null) {
            throw new IllegalArgumentException("unknown scenario '" + name + "': one of "
                    + String.join(", ", known.keySet()) + ", " + MISSING_RIGHT + "ACTION");
        }
        return found;
    }

    private static Scenario missingRight(String action) {
        boolean ofGenesys = action.chars().filter(c -> c == ':').count() == 2;
        return scenario -> ofGenesys
                ? scenario.genesys().controls().withhold(action)
                : scenario.keys().withhold(action);
    }
}
