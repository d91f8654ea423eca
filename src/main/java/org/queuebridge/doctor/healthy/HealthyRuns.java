package org.queuebridge.doctor.healthy;

import java.util.Optional;

/** Port: the last healthy run of each rule and bus. A run that cannot be read or kept is logged, and as if unknown. */
public interface HealthyRuns {
    /** Keeps nothing. */
    HealthyRuns NONE = new HealthyRuns() {
        @Override
        public Optional<HealthyRun> of(Examined what) {
            return Optional.empty();
        }

        @Override
        public void keep(Examined what, HealthyRun run) {}
    };

    Optional<HealthyRun> of(Examined what);

    void keep(Examined what, HealthyRun run);
}
