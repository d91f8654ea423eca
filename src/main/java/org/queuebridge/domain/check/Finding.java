package org.queuebridge.domain.check;

import java.util.List;

/**
 * The result of one check of a rule. The messages are in {@code messages/findings.properties} under
 * {@code finding.<key>}, with the arguments {@link #args()}.
 *
 * @param key what was found, e.g. {@code exists.pass}
 * @param verdict the result
 * @param args the arguments of the message
 * @param evidence lines of evidence such as ids, names and differences; may be empty
 */
public record Finding(String key, Verdict verdict, List<String> args, List<String> evidence) {
    public Finding {
        args = List.copyOf(args);
        evidence = List.copyOf(evidence);
    }

    /** Whether it is of that kind. */
    public boolean is(FindingKind kind) {
        return key.equals(kind.key());
    }
}
