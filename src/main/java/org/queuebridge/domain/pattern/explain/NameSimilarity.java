package org.queuebridge.domain.pattern.explain;

import java.util.Optional;

/** Compares topics, sources and other names made of parts between dots, slashes and colons. */
final class NameSimilarity {
    private static final String SEPARATORS = "./:";

    private NameSimilarity() {}

    /** The whole parts with which both begin; empty where those are less than half of either's. */
    static Optional<String> of(String one, String other) {
        String shared = one.substring(0, end(one, other));
        boolean wholeName = !shared.isEmpty() && !isSeparator(shared.charAt(shared.length() - 1));
        int parts = separators(shared) + (wholeName ? 1 : 0);
        int most = Math.max(separators(one), separators(other)) + 1;
        return parts > 0 && parts * 2 >= most ? Optional.of(shared) : Optional.empty();
    }

    /** The number of characters with which both begin. */
    static int length(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int length = 0;
        while (length < most && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    private static int end(String one, String other) {
        int end = length(one, other);
        if (endsPart(one, end) && endsPart(other, end)) {
            return end;
        }
        while (end > 0 && !isSeparator(one.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean endsPart(String name, int end) {
        return end == name.length() || isSeparator(name.charAt(end));
    }

    private static int separators(String name) {
        return (int) name.chars().filter(NameSimilarity::isSeparator).count();
    }

    private static boolean isSeparator(int character) {
        return SEPARATORS.indexOf(character) >= 0;
    }
}
