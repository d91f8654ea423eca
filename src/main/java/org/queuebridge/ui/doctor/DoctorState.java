package org.queuebridge.ui.doctor;

import java.util.List;
import java.util.Optional;
import org.queuebridge.doctor.Diagnosis;
import org.queuebridge.doctor.Rung;
import org.queuebridge.doctor.RungKind;
import org.queuebridge.domain.Failure;

/** The state of a check. */
public sealed interface DoctorState {
    /** The rungs that were found, in the order of the ladder. */
    List<Rung> rungs();

    /** Nothing was checked yet. */
    record Never() implements DoctorState {
        @Override
        public List<Rung> rungs() {
            return List.of();
        }
    }

    /**
     * The check goes on.
     *
     * @param checking what is looked at now; empty before the first
     */
    record Running(List<Rung> rungs, Optional<RungKind> checking) implements DoctorState {
        public Running {
            rungs = List.copyOf(rungs);
        }
    }

    /** The user canceled the check: what is behind these rungs was not checked. */
    record Canceled(List<Rung> rungs) implements DoctorState {
        public Canceled {
            rungs = List.copyOf(rungs);
        }
    }

    /** The check could not be completed. */
    record Failed(List<Rung> rungs, Failure why) implements DoctorState {
        public Failed {
            rungs = List.copyOf(rungs);
        }
    }

    /**
     * The check is complete.
     *
     * @param outdated whether something has changed since that it was about
     */
    record Done(Diagnosis diagnosis, boolean outdated) implements DoctorState {
        @Override
        public List<Rung> rungs() {
            return diagnosis.rungs();
        }
    }

    /** The fault that is first on the way, of what was found so far. */
    default Optional<Rung> firstFault() {
        return rungs().stream().filter(Rung::fault).findFirst();
    }
}
