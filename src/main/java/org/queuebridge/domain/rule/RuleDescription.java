package org.queuebridge.domain.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Proposes and checks descriptions of rules. They are in English, because they are stored in AWS and shown in other
 * tools.
 */
public final class RuleDescription {
    /** The longest description, in characters (facts, EventBridge: limits). */
    public static final int LONGEST = 512;

    private static final String ELLIPSIS = "…";
    private static final String SEPARATOR = ", ";

    /** Stands behind the queues that there is room for. */
    private static final Pattern MORE = Pattern.compile(" and \\d+ more$");

    private RuleDescription() {}

    /** What is wrong. The messages are in {@code messages/compose.properties} under {@code rule.description.<NAME>}. */
    public enum Problem {
        TOO_LONG
    }

    /** Returns what is wrong with a description, if anything. */
    public static Optional<Problem> check(String description) {
        return description.length() > LONGEST ? Optional.of(Problem.TOO_LONG) : Optional.empty();
    }

    /**
     * Proposes a description that names the queues: {@code End of conversation for 14 queues: Support EN, Support DE
     * and 12 more}.
     *
     * @param queueNames the most important first
     */
    public static String of(List<String> queueNames) {
        int count = queueNames.size();
        if (count == 0) {
            return start(0);
        }
        StringBuilder named = new StringBuilder(start(count)).append(": ").append(oneLine(queueNames.getFirst()));
        String best = cut(named.toString(), more(count - 1));
        for (int i = 1; i < count && named.length() <= LONGEST; i++) {
            named.append(SEPARATOR).append(oneLine(queueNames.get(i)));
            String text = named + more(count - i - 1);
            if (text.length() <= LONGEST) {
                best = text;
            }
        }
        return best;
    }

    /** Returns whether {@link #of} may have proposed this description for that number of queues. */
    public static boolean isOf(int queues, String description) {
        return description.startsWith(start(queues) + ":");
    }

    /**
     * Finds the name of the one queue that a proposed description has besides others.
     *
     * @param others the names of the rule's other queues
     * @return empty if the description is not one that {@link #of} proposed for these queues and one more, or is cut
     */
    public static Optional<String> otherName(String description, List<String> others) {
        int count = others.size() + 1;
        if (!isOf(count, description) || MORE.matcher(description).find() || description.endsWith(ELLIPSIS)) {
            return Optional.empty();
        }
        String rest = SEPARATOR + description.substring((start(count) + ": ").length()) + SEPARATOR;
        List<String> longestFirst = others.stream()
                .map(RuleDescription::oneLine)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String name : longestFirst) {
            int at = rest.indexOf(SEPARATOR + name + SEPARATOR);
            if (at < 0) {
                return Optional.empty();
            }
            rest = rest.substring(0, at) + rest.substring(at + SEPARATOR.length() + name.length());
        }
        return Optional.of(rest.substring(
                        SEPARATOR.length(), Math.max(SEPARATOR.length(), rest.length() - SEPARATOR.length())))
                .filter(name -> !name.isBlank());
    }

    private static String start(int count) {
        return "End of conversation for " + count + (count == 1 ? " queue" : " queues");
    }

    private static String more(int count) {
        return count == 0 ? "" : " and " + count + " more";
    }

    private static String oneLine(String name) {
        return name.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static String cut(String text, String end) {
        int room = LONGEST - end.length();
        if (text.length() <= room) {
            return text + end;
        }
        int length = room - ELLIPSIS.length();
        boolean insidePair = Character.isHighSurrogate(text.charAt(length - 1));
        return text.substring(0, insidePair ? length - 1 : length) + ELLIPSIS + end;
    }
}
