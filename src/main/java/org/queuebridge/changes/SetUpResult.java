package org.queuebridge.changes;

import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.SetUpChange;

/** The result of changing the set-up that brings events to a bus. */
public sealed interface SetUpResult {
    /** The planned change. */
    SetUpChange change();

    /** Every step is done, and both clouds report the planned state. */
    record Done(SetUpChange change) implements SetUpResult {}

    /**
     * Every step was accepted, but the planned state was not reported after waiting.
     *
     * @param state the state as it was last reported, e.g. PENDING or ACTIVATING
     */
    record NotYet(SetUpChange change, String state) implements SetUpResult {}

    /**
     * A step failed; the steps before it are done.
     *
     * @param step the step, from 0; the number of steps where the state afterwards is a failure or could not be read
     */
    record Failed(SetUpChange change, int step, Failure why) implements SetUpResult {}

    /**
     * Stopped by the user; the steps before are done.
     *
     * @param step the step that was not sent, from 0; the number of steps where only the state was waited for
     */
    record Stopped(SetUpChange change, int step) implements SetUpResult {}

    /** Whether the set-up is as planned. */
    default boolean done() {
        return this instanceof Done;
    }
}
