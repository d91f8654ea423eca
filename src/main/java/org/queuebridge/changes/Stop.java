package org.queuebridge.changes;

/** A person's wish that a plan goes no further than the step it is at. */
public final class Stop {
    private volatile boolean asked;

    /** The step under way is ended; none begins. */
    public void ask() {
        asked = true;
    }

    boolean asked() {
        return asked;
    }
}
