package org.queuebridge.doctor.proof;

import java.util.ArrayList;
import java.util.List;

/** Two faults at once, in the order of an event's way. */
record FaultPair(ProofFault first, ProofFault second) {
    /** How far behind it those are that each fault is paired with. */
    private static final List<Integer> DISTANCES = List.of(1, 2, 4, 7, 11);

    /** Each fault with some behind it, near and far, wherever they lie in different things. */
    static List<FaultPair> all() {
        List<FaultPair> pairs = new ArrayList<>();
        List<ProofFault> faults = List.of(ProofFault.values());
        for (int first = 0; first < faults.size(); first++) {
            for (int distance : DISTANCES) {
                if (first + distance < faults.size() && !faults.get(first).hides(faults.get(first + distance))) {
                    pairs.add(new FaultPair(faults.get(first), faults.get(first + distance)));
                }
            }
        }
        return pairs;
    }

    @Override
    public String toString() {
        return first.scenario + " and " + second.scenario;
    }
}
