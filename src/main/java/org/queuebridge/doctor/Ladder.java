package org.queuebridge.doctor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.queuebridge.domain.check.Finding;

/** The rungs found so far. */
final class Ladder {
    private final DoctorListener listener;
    private final List<Rung> rungs = new ArrayList<>();

    Ladder(DoctorListener listener) {
        this.listener = listener;
    }

    /** Says what is looked at now, and ends where the examination was canceled. */
    void checking(RungKind kind) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        listener.checking(kind);
    }

    void add(RungKind kind, Finding finding) {
        add(new Rung(kind, finding));
    }

    void addAll(RungKind kind, Collection<Finding> findings) {
        findings.forEach(finding -> add(kind, finding));
    }

    private void add(Rung rung) {
        rungs.add(rung);
        listener.found(rung);
    }

    /** Whether an earlier rung has a fault. */
    boolean faulty() {
        return rungs.stream().anyMatch(Rung::fault);
    }

    List<Rung> rungs() {
        return List.copyOf(rungs);
    }
}
