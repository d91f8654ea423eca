package org.queuebridge.domain.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.queuebridge.domain.text.AsciiWords;

/** The names of rules: 1–64 of {@code [.\-_A-Za-z0-9]} (facts, EventBridge: limits). */
public final class RuleName {
    /** In characters. */
    public static final int LONGEST = 64;

    private static final String STEM = "genesys-ended";
    private static final Pattern ALLOWED = Pattern.compile("[.\\-_A-Za-z0-9]+");

    private static final Pattern PART = Pattern.compile("(.+)-([1-9]\\d{0,3})");

    private RuleName() {}

    /** What is wrong. The words are in {@code messages.properties} under {@code rule.name.<NAME>}. */
    public enum Problem {
        EMPTY,
        TOO_LONG,
        CHARACTERS
    }

    /** What is wrong with a name; empty where nothing is. */
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
     * A valid name that says which queues, each word once: {@code Support EN}, {@code Support DE} and {@code Support –
     * VIP} give {@code genesys-ended-support-en-de-vip}. Where not all of them fit, it says how many more there are.
     *
     * @param queueNames of any script, in the order of importance
     */
    public static String propose(List<String> queueNames) {
        return propose(queueNames, 1);
    }

    /** The same for a set of so many rules: the names of its parts are valid, see {@link #ofPart}. */
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

    /** The name of a part of a rule set, from 1: {@code ended-2}. May be too long; see {@link #check}. */
    public static String ofPart(String name, int number) {
        return name + "-" + number;
    }

    /** The number of a rule in the set of that name, see {@link #ofPart}; empty for a rule that is none of it. */
    public static Optional<Integer> partOf(String set, String rule) {
        Matcher part = PART.matcher(rule);
        return part.matches() && part.group(1).equals(set)
                ? Optional.of(Integer.parseInt(part.group(2)))
                : Optional.empty();
    }

    /** The name of the set that a rule of that name may be a part of. */
    public static Optional<String> setOf(String rule) {
        Matcher part = PART.matcher(rule);
        return part.matches() ? Optional.of(part.group(1)) : Optional.empty();
    }

    /** That name, or the first of {@code name-2}, {@code name-3}, … that is not taken. */
    public static String free(String proposed, Set<String> taken) {
        String name = proposed;
        for (int number = 2; taken.contains(name); number++) {
            String suffix = "-" + number;
            int room = LONGEST - suffix.length();
            name = proposed.substring(0, Math.min(proposed.length(), room)) + suffix;
        }
        return name;
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

    /** Behind a whole word where there is one. */
    private static String cut(String name, String rest, int longest) {
        int room = longest - rest.length();
        int dash = name.lastIndexOf('-', room);
        return name.substring(0, dash > STEM.length() ? dash : room) + rest;
    }
}
