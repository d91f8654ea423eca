package org.queuebridge.domain;

import java.util.Arrays;

/**
 * A secret in memory: never printed, and gone once it is wiped. Two secrets are never equal, so that nothing compares
 * them by accident. Until it is wiped, {@link Redaction} cuts it out of what failures say.
 */
public final class Secret {
    private final char[] chars;

    private Secret(char[] chars) {
        this.chars = chars;
    }

    /** Takes a copy; the caller may wipe its own. */
    public static Secret of(char[] chars) {
        Secret secret = new Secret(chars.clone());
        Redaction.remember(secret);
        return secret;
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
        Redaction.forget(this);
        Arrays.fill(chars, '\0');
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}
