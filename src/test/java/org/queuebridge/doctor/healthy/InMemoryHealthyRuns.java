package org.queuebridge.doctor.healthy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Healthy runs in memory. */
public final class InMemoryHealthyRuns implements HealthyRuns {
    private final Map<Examined, HealthyRun> runs = new HashMap<>();

    @Override
    public Optional<HealthyRun> of(Examined what) {
        return Optional.ofNullable(runs.get(what));
    }

    @Override
    public void keep(Examined what, HealthyRun run) {
        runs.put(what, run);
    }
}
