package org.queuebridge.domain.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.queuebridge.domain.text.AsciiWords;

/** Proposes and checks names of rules: 1–64 of {@code [.\-_A-Za-z0-9]} (facts, EventBridge: limits). */
public final class RuleName {
    /** The longest name, in characters. */
    public static final int LONGEST = 64;

    private static final String STEM = "genesys-ended";
    private static final String COPY = "-copy";
    private static final Pattern ALLOWED = Pattern.compile("[.\\-_A-Za-z0-9]+");

    private static final Pattern PART = Pattern.compile("(.+)-([1-9]\\d{0,3})");

    private RuleName() {}

    /** What is wrong. The messages are in {@code messages/compose.properties} under {@code rule.name.<NAME>}. */
    public enum Problem {
        EMPTY,
        TOO_LONG,
        CHARACTERS
    }

    /** Returns what is wrong with a name, if anything. */
    public static Optional<Problem> check(String name) {
        if (name.isEmpty()) {
            return Optional.of(Problem.EMPTY);
        }
        if (!ALLOWED.matcher(name).matches()) {
            return Optional.of(Problem.CHARACTERS);
        }
        return name.length() > LONGEST ? Optional.of(Problem.TOO_LONG) : Optional.empty();
    }

    /**
     * Proposes a valid name from the names of queues, with each word once: {@code Support EN}, {@code Support DE} and
     * {@code Support – VIP} give {@code genesys-ended-support-en-de-vip}. If not all of them fit, the name ends with
     * the number of the others.
     *
     * @param queueNames in any script, the most important first
     * @param parts for how many rules of a set; the name is short enough for theirs, see {@link #ofPart}
     */
    public static String propose(List<String> queueNames, int parts) {
        return within(queueNames, parts > 1 ? LONGEST - ofPart("", parts).length() : LONGEST);
    }

    private static String within(List<String> queueNames, int longest) {
        Set<String> words = new LinkedHashSet<>();
        Optional<String> best = Optional.empty();
        for (int i = 0; i < queueNames.size() && join(words).length() <= longest; i++) {
            words.addAll(AsciiWords.of(queueNames.get(i)));
            String name = join(words) + rest(queueNames.size() - i - 1);
            if (!words.isEmpty() && name.length() <= longest) {
                best = Optional.of(name);
            }
        }
        if (words.isEmpty()) {
            return STEM + withoutWords(queueNames.size());
        }
        return best.orElseGet(() -> cut(join(words), rest(queueNames.size() - 1), longest));
    }

    /**
     * Returns the name of a rule of a set, e.g. {@code ended-2}; the first has number 1. It may be too long; see
     * {@link #check}.
     */
    public static String ofPart(String name, int number) {
        return name + "-" + number;
    }

    /**
     * Returns the number of a rule in the set of that name, see {@link #ofPart}; empty if it does not belong to the
     * set.
     */
    public static Optional<Integer> partOf(String set, String rule) {
        Matcher part = PART.matcher(rule);
        return part.matches() && part.group(1).equals(set)
                ? Optional.of(Integer.parseInt(part.group(2)))
                : Optional.empty();
    }

    /** Returns the name of the set that a rule may belong to. */
    public static Optional<String> setOf(String rule) {
        Matcher part = PART.matcher(rule);
        return part.matches() ? Optional.of(part.group(1)) : Optional.empty();
    }

    /** Returns this name, or the first of {@code name-2}, {@code name-3}, … that is not taken. */
    public static String free(String proposed, Set<String> taken) {
        String name = proposed;
        for (int number = 2; taken.contains(name); number++) {
            String suffix = "-" + number;
            int room = LONGEST - suffix.length();
            name = proposed.substring(0, Math.min(proposed.length(), room)) + suffix;
        }
        return name;
    }

    /** Returns a name for a copy of a rule or set, e.g. {@code ended-copy}, that is not taken. */
    public static String ofCopy(String name, Set<String> taken) {
        return free(name.substring(0, Math.min(name.length(), LONGEST - COPY.length())) + COPY, taken);
    }

    private static String join(Iterable<String> words) {
        return STEM + "-" + String.join("-", words);
    }

    private static String withoutWords(int queues) {
        return switch (queues) {
            case 0 -> "";
            case 1 -> "-queue";
            default -> "-" + queues + "-queues";
        };
    }

    private static String rest(int queues) {
        return queues == 0 ? "" : "-and-" + queues + "-more";
    }

    /** Cuts after a whole word if possible. */
    private static String cut(String name, String rest, int longest) {
        int room = longest - rest.length();
        int dash = name.lastIndexOf('-', room);
        return name.substring(0, dash > STEM.length() ? dash : room) + rest;
    }
}
