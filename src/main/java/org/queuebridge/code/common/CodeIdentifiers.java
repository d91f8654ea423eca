package org.queuebridge.code.common;

import java.util.HashSet;
import java.util.Set;

/** Makes unique identifiers for code from names of rules and targets. */
public final class CodeIdentifiers {
    private final Set<String> taken = new HashSet<>();

    /**
     * Replaces the characters that an identifier cannot have, and appends a number if the identifier is taken.
     *
     * @param notAllowed a regular expression for the characters to replace
     */
    public String of(String name, String notAllowed, String instead) {
        String wanted = name.replaceAll(notAllowed, instead);
        String label = wanted;
        for (int number = 2; !taken.add(label); number++) {
            label = wanted + instead + number;
        }
        return label;
    }
}
