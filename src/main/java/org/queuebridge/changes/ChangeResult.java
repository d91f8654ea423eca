package org.queuebridge.changes;

import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;

/** What became of one rule of a plan. */
public sealed interface ChangeResult {
    /** What was asked for. */
    RuleChange change();

    /**
     * Read back as planned.
     *
     * @param now as it is there; empty where it is gone, as planned
     */
    record Done(RuleChange change, Optional<RuleImage> now) implements ChangeResult {}

    /**
     * Every step was accepted, but after waiting a while the rule is still not as planned.
     *
     * @param now as it was read last
     */
    record NotAsPlanned(RuleChange change, Optional<RuleImage> now) implements ChangeResult {}

    /**
     * Stopped before a step, as somebody else has changed the rule meanwhile.
     *
     * @param step the one that was not sent, from 0
     * @param expected as the steps before it left the rule
     * @param now as it is there
     */
    record ChangedMeanwhile(RuleChange change, int step, Optional<RuleImage> expected, Optional<RuleImage> now)
            implements ChangeResult {}

    /**
     * A step failed; those before it are done.
     *
     * @param step from 0; as many as there are where reading back failed
     * @param now as it is there; nothing where that could not be read
     */
    record Failed(RuleChange change, int step, Failure why, Reading now) implements ChangeResult {}

    /**
     * A person stopped it; the steps before are done.
     *
     * @param step the one that was not sent, from 0
     * @param now as it is there; nothing where that could not be read
     */
    record Stopped(RuleChange change, int step, Reading now) implements ChangeResult {}

    /**
     * The rule was read back as planned, but not every permission of its targets could be changed with it.
     *
     * @param refused the steps that the targets' services did not accept; never empty
     * @param now as it is there; empty where it is gone, as planned
     */
    record Unpermitted(RuleChange change, List<Refused> refused, Optional<RuleImage> now) implements ChangeResult {
        public Unpermitted {
            refused = List.copyOf(refused);
        }
    }

    /**
     * A step that was refused for good, and that the steps behind it did not need.
     *
     * @param step from 0
     */
    record Refused(int step, Failure why) {}

    /** Whether it is as planned. */
    default boolean done() {
        return this instanceof Done;
    }

    /** The rule as it was read last; empty where there is none, or nobody knows. */
    default Optional<RuleImage> there() {
        return switch (this) {
            case Done done -> done.now();
            case NotAsPlanned other -> other.now();
            case ChangedMeanwhile changed -> changed.now();
            case Failed failed -> failed.now().image();
            case Stopped stopped -> stopped.now().image();
            case Unpermitted unpermitted -> unpermitted.now();
        };
    }

    /** Whether it is known that there is no rule. */
    default boolean gone() {
        return switch (this) {
            case Failed failed -> failed.now().equals(new Reading.Read(Optional.empty()));
            case Stopped stopped -> stopped.now().equals(new Reading.Read(Optional.empty()));
            case Done _, NotAsPlanned _, ChangedMeanwhile _, Unpermitted _ -> there().isEmpty();
        };
    }

    /** What could be read of a rule. */
    sealed interface Reading {
        /** The rule; empty where there is none. */
        record Read(Optional<RuleImage> image) implements Reading {}

        /** Nobody knows. */
        record Unread() implements Reading {}

        /** What was read, if anything. */
        default Optional<RuleImage> image() {
            return this instanceof Read(Optional<RuleImage> read) ? read : Optional.empty();
        }
    }
}
