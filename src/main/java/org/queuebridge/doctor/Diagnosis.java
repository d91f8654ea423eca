package org.queuebridge.doctor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.check.Verdict;
import org.queuebridge.domain.rule.EventBus;

/**
 * What was found on the way of an event from Genesys Cloud to the targets of a rule, or to a bus.
 *
 * @param rule the rule's name; empty where a whole bus was examined
 * @param at when the examination began
 * @param rungs in the order of the way, one or more for each check
 * @param since what differs from the last run without fault, each with the kind of rung that it is about
 */
public record Diagnosis(EventBus bus, Optional<String> rule, Instant at, List<Rung> rungs, List<Rung> since) {
    public Diagnosis {
        rungs = List.copyOf(rungs);
        since = List.copyOf(since);
    }

    /** The fault that is first on the way; faults behind it may follow from it. */
    public Optional<Rung> firstFault() {
        return rungs.stream().filter(Rung::fault).findFirst();
    }

    public List<Finding> findings() {
        return rungs.stream().map(Rung::finding).toList();
    }

    /** How many faults there are that do not follow from others. */
    public int faults() {
        return (int) rungs.stream().filter(Rung::fault).count();
    }

    /** How many rungs could not be checked. */
    public int unchecked() {
        return (int)
                rungs.stream().filter(rung -> rung.verdict() == Verdict.UNKNOWN).count();
    }
}
