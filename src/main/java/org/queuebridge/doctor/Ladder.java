package org.queuebridge.doctor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.queuebridge.doctor.healthy.Fact;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.check.FindingKind;
import org.queuebridge.domain.check.Verdict;

/** The rungs and facts found so far. */
final class Ladder {
    private final DoctorListener listener;
    private final List<Rung> rungs = new ArrayList<>();
    private final Map<Fact, Set<String>> facts = new EnumMap<>(Fact.class);

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

    /**
     * Adds a finding that follows from an earlier fault, if there is one and all is not well anyway.
     *
     * @param upTo the last kind of rung that can be the cause
     */
    void addAfter(RungKind kind, RungKind upTo, Finding finding) {
        add(new Rung(kind, finding, finding.verdict() != Verdict.PASS && faulty(upTo)));
    }

    /**
     * Adds that something was not counted: a fault only where an earlier one has its cause.
     *
     * @param upTo the last kind of rung that can be the cause
     */
    void addNothingCounted(RungKind kind, RungKind upTo, FindingKind follows, FindingKind alone) {
        boolean mayFollow = faulty(upTo);
        add(new Rung(kind, (mayFollow ? follows : alone).with(), mayFollow));
    }

    private void add(Rung rung) {
        rungs.add(rung);
        listener.found(rung);
    }

    /** Whether a rung up to that kind has a fault. */
    boolean faulty(RungKind upTo) {
        return rungs.stream().anyMatch(rung -> rung.fault() && rung.kind().compareTo(upTo) <= 0);
    }

    /** Remembers a fact to compare with the last healthy run. */
    void fact(Fact fact, String... values) {
        facts.put(fact, Set.of(values));
    }

    Map<Fact, Set<String>> facts() {
        return Map.copyOf(facts);
    }

    List<Rung> rungs() {
        return List.copyOf(rungs);
    }
}
