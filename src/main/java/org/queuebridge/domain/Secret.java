package org.queuebridge.domain;

import java.util.Arrays;

/**
 * A secret in memory that is never printed and can be wiped. Two secrets are never equal, so that nothing compares them
 * by accident. Until it is wiped, {@link Redaction} masks it in failures.
 */
public final class Secret {
    private final char[] chars;

    private Secret(char[] chars) {
        this.chars = chars;
    }

    /** Copies the characters; the caller may wipe its own. */
    public static Secret of(char[] chars) {
        Secret secret = new Secret(chars.clone());
        Redaction.remember(secret);
        return secret;
    }

    /** Returns an independent copy, which must be wiped separately. */
    public Secret copy() {
        return of(chars);
    }

    /** Returns a copy of the content, which the caller must wipe. */
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
