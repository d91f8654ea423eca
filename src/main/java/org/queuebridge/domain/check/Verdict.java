package org.queuebridge.domain.check;

/** The result of a check. */
public enum Verdict {
    PASS,
    /** Works, but a person should look. */
    WARN,
    FAIL,
    /** Cannot be checked: a permission is missing, or there is nothing to compare with. */
    UNKNOWN
}
