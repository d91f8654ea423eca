package org.queuebridge.doctor.healthy;

import org.queuebridge.rules.seen.FirstMatches;

/**
 * What is remembered from one start of the program to the next.
 *
 * @param healthy the last runs without fault
 * @param matches when rules were first seen to match an event that was captured
 */
public record DoctorMemory(HealthyRuns healthy, FirstMatches matches) {
    /** Remembers no runs, and matches until the program ends. */
    public static DoctorMemory forgetful() {
        return new DoctorMemory(HealthyRuns.NONE, FirstMatches.forgetful());
    }
}
