package org.queuebridge.domain.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.queuebridge.domain.text.AsciiWords;

/** Proposes and checks names of rules: 1–64 of {@code [.\-_A-Za-z0-9]} (facts, EventBridge: limits). */
public final class RuleName {
    /** The longest name, in characters. */
    public static final int LONGEST = 64;

    private static final int LONGEST_WORDS = 30;

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
     * Proposes a short, valid name from the names of queues: the words that all of them share, else the first word, and
     * how many there are. {@code Support EN}, {@code Support DE} and {@code Support – VIP} give
     * {@code genesys-ended-support-3q}; a single queue gives all its words.
     *
     * @param queueNames in any script, the most important first
     */
    public static String propose(List<String> queueNames) {
        List<List<String>> words = queueNames.stream()
                .map(AsciiWords::of)
                .filter(each -> !each.isEmpty())
                .toList();
        int queues = queueNames.size();
        String count = queues > 1 ? "-" + queues + "q" : "";
        if (words.isEmpty()) {
            return STEM + (queues == 1 ? "-queue" : count);
        }
        return STEM + "-" + shortened(queues == 1 ? words.getFirst() : shared(words)) + count;
    }

    /**
     * Proposes a name that no rule has.
     *
     * @param parts for how many rules of a set; none of their names is taken, see {@link #ofPart}
     * @param taken the names of the rules that exist
     */
    public static String propose(List<String> queueNames, int parts, Set<String> taken) {
        String first = propose(queueNames);
        String name = first;
        for (int number = 2; isTaken(name, parts, taken); number++) {
            name = ofPart(first, number);
        }
        return name;
    }

    private static boolean isTaken(String name, int parts, Set<String> taken) {
        return taken.contains(name)
                || (parts > 1 && IntStream.rangeClosed(1, parts).anyMatch(part -> taken.contains(ofPart(name, part))));
    }

    private static List<String> shared(List<List<String>> words) {
        List<String> first = words.getFirst();
        Set<String> shared = new LinkedHashSet<>(first);
        words.forEach(shared::retainAll);
        return shared.isEmpty() ? first.subList(0, 1) : List.copyOf(shared);
    }

    /** The first words as far as they fit; a long word is cut. */
    private static String shortened(List<String> words) {
        StringBuilder name = new StringBuilder(words.getFirst());
        for (String word : words.subList(1, words.size())) {
            if (name.length() + word.length() < LONGEST_WORDS) {
                name.append('-').append(word);
            } else {
                break;
            }
        }
        return name.substring(0, Math.min(name.length(), LONGEST_WORDS));
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
}
