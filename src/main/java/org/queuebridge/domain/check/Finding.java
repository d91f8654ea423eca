package org.queuebridge.domain.check;

import java.util.List;

/**
 * The result of one check of a rule. The words are in {@code messages.properties} under {@code finding.<key>}, filled
 * with {@link #args()}.
 *
 * @param key what was found, e.g. {@code exists.pass}
 * @param verdict how it came out
 * @param args what fills the words' placeholders
 * @param evidence lines that show it: ids, names, what differs; may be empty
 */
public record Finding(String key, Verdict verdict, List<String> args, List<String> evidence) {
    public Finding {
        args = List.copyOf(args);
        evidence = List.copyOf(evidence);
    }
}
