package org.queuebridge.domain.pattern;

/** How ids look in texts. */
final class UuidText {
    /** A regular expression for an id, in any case. */
    static final String REGEX = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private UuidText() {}
}
