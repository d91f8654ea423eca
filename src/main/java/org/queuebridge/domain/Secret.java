package org.queuebridge.domain;

import java.util.Arrays;

/**
 * A secret in memory: never printed, and gone once it is wiped. Two secrets are never equal, so that nothing compares
 * them by accident.
 */
public final class Secret {
    private final char[] chars;

    private Secret(char[] chars) {
        this.chars = chars;
    }

    /** Takes a copy; the caller may wipe its own. */
    public static Secret of(char[] chars) {
        return new Secret(chars.clone());
    }

    /** A secret of its own with the same content, to be wiped on its own. */
    public Secret copy() {
        return of(chars);
    }

    /** A copy of the content; the caller wipes it. */
    public char[] reveal() {
        return chars.clone();
    }

    public boolean isEmpty() {
        return chars.length == 0;
    }

    /** Overwrites the content with zeros. */
    public void wipe() {
        Arrays.fill(chars, '\0');
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}
