package org.queuebridge.changes;

import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;

/** The result of applying a plan to one of its rules. */
public sealed interface ChangeResult {
    /** The planned change. */
    RuleChange change();

    /**
     * Checked in AWS: the rule is as planned.
     *
     * @param now the rule in AWS; empty where it was deleted as planned
     */
    record Done(RuleChange change, Optional<RuleImage> now) implements ChangeResult {}

    /**
     * Every step was accepted, but the rule still differs from the plan after waiting.
     *
     * @param now the rule as it was last read
     */
    record NotAsPlanned(RuleChange change, Optional<RuleImage> now) implements ChangeResult {}

    /**
     * Stopped before a step because somebody else has changed the rule.
     *
     * @param step the step that was not sent, from 0
     * @param expected the rule as the steps before left it
     * @param now the rule in AWS
     */
    record ChangedMeanwhile(RuleChange change, int step, Optional<RuleImage> expected, Optional<RuleImage> now)
            implements ChangeResult {}

    /**
     * A step failed; the steps before it are done.
     *
     * @param step the step, from 0; the number of steps where checking the result failed
     * @param now the rule in AWS, where it could be read
     */
    record Failed(RuleChange change, int step, Failure why, Reading now) implements ChangeResult {}

    /**
     * Stopped by the user; the steps before are done.
     *
     * @param step the one that was not sent, from 0
     * @param now as it is there; nothing where that could not be read
     */
    record Stopped(RuleChange change, int step, Reading now) implements ChangeResult {}

    /**
     * The rule is as planned, but some permissions of its targets could not be changed.
     *
     * @param refused the refused steps; never empty
     * @param now as it is there; empty where it is gone, as planned
     */
    record Unpermitted(RuleChange change, List<Refused> refused, Optional<RuleImage> now) implements ChangeResult {
        public Unpermitted {
            refused = List.copyOf(refused);
        }
    }

    /**
     * A step that was refused, which the following steps did not need.
     *
     * @param step the step, from 0
     */
    record Refused(int step, Failure why) {}

    /** Whether the rule is as planned. */
    default boolean done() {
        return this instanceof Done;
    }

    /** The rule as it was last read; empty where there is none or it was not read. */
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

    /** Whether the rule is known not to exist. */
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

        /** The rule could not be read. */
        record Unread() implements Reading {}

        /** The rule, where it was read and exists. */
        default Optional<RuleImage> image() {
            return this instanceof Read(Optional<RuleImage> read) ? read : Optional.empty();
        }
    }
}
