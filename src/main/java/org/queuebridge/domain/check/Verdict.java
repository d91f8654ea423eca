package org.queuebridge.domain.check;

/** How a check came out. */
public enum Verdict {
    PASS,
    /** Works, but a person should look. */
    WARN,
    FAIL,
    /** Could not be found out: a missing right, or nothing to compare with. */
    UNKNOWN
}
