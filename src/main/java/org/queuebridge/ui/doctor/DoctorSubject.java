package org.queuebridge.ui.doctor;

import java.util.List;

/** What is to be checked. */
public sealed interface DoctorSubject {
    /** Nothing was chosen yet. */
    record None() implements DoctorSubject {}

    /** What can be checked. */
    sealed interface Chosen extends DoctorSubject {}

    /** The way of events to the bus. */
    record OfBus() implements Chosen {}

    /** The way of events to the targets of a rule. */
    record OfRule(String name) implements Chosen {}

    /** Several rules were selected, of which the user has to choose one. */
    record Several(List<String> names) implements DoctorSubject {
        public Several {
            names = List.copyOf(names);
        }
    }

    /** The subject of rules by their names; the bus where there are none. */
    static DoctorSubject of(List<String> names) {
        return switch (names.size()) {
            case 0 -> new OfBus();
            case 1 -> new OfRule(names.getFirst());
            default -> new Several(names);
        };
    }
}
