package org.queuebridge.domain.pattern.bus;

import java.util.List;

/**
 * Why a pattern can never match, or may not.
 *
 * @param kind what is wrong
 * @param args what fills the words' placeholders; see {@link FlawKind}
 */
public record PatternFlaw(FlawKind kind, List<String> args) {
    public PatternFlaw {
        args = List.copyOf(args);
    }

    static PatternFlaw of(FlawKind kind, String... args) {
        return new PatternFlaw(kind, List.of(args));
    }
}
