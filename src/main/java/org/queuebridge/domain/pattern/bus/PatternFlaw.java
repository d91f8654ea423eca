package org.queuebridge.domain.pattern.bus;

import java.util.List;

/**
 * A reason why a pattern can never match, or may never match.
 *
 * @param kind what is wrong
 * @param args the arguments of the message; see {@link FlawKind}
 */
public record PatternFlaw(FlawKind kind, List<String> args) {
    public PatternFlaw {
        args = List.copyOf(args);
    }

    static PatternFlaw of(FlawKind kind, String... args) {
        return new PatternFlaw(kind, List.of(args));
    }
}
