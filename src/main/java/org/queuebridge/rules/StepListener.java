package org.queuebridge.rules;

/**
 * Told how far a change is, on the thread that makes it. Where it is cancelled, the last step told is the one that may
 * or may not have been done.
 */
@FunctionalInterface
public interface StepListener {
    /** What making a rule consists of. The words are in {@code messages.properties} under {@code step.<NAME>}. */
    enum Step {
        READ,
        PUT_RULE,
        PUT_TARGETS,
        READ_BACK
    }

    /** A step begins; those before it are done. */
    void begins(Step step);
}
