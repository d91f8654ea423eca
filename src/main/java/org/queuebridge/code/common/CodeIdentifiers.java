package org.queuebridge.code.common;

import java.util.HashSet;
import java.util.Set;

/** What code calls things by: made of their names, each once. */
public final class CodeIdentifiers {
    private final Set<String> taken = new HashSet<>();

    /**
     * The name with what a label cannot hold replaced, and a number behind it where that is taken.
     *
     * @param notAllowed a regular expression
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
