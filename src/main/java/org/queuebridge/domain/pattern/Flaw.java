package org.queuebridge.domain.pattern;

import java.util.List;

/**
 * Why a pattern can never match, or may not.
 *
 * @param kind what is wrong
 * @param args what fills the words' placeholders; see {@link PatternFlaw}
 */
public record Flaw(PatternFlaw kind, List<String> args) {
    public Flaw {
        args = List.copyOf(args);
    }

    static Flaw of(PatternFlaw kind, String... args) {
        return new Flaw(kind, List.of(args));
    }
}
