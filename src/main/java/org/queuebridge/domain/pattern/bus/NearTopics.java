package org.queuebridge.domain.pattern.bus;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.queuebridge.domain.event.Topic;
import org.queuebridge.domain.pattern.value.Glob;
import org.queuebridge.domain.pattern.value.ValueSet;

/**
 * Finds topics that a condition on {@code detail-type} nearly matches: it may be misspelled, or name a future topic.
 */
final class NearTopics {
    private static final int MOST_TYPOS = 2;

    /** Of shorter ones nearly everything is a misspelling. */
    private static final int SHORTEST = 6;

    private NearTopics() {}

    /** One for each text, prefix, suffix or wildcard that reaches no topic, and nearly does. */
    static List<PatternFlaw> of(ValueSet tests) {
        return tests.texts().stream()
                .filter(test -> !test.excluded())
                .flatMap(test -> test.globs().stream())
                .filter(glob -> Arrays.stream(Topic.values()).noneMatch(topic -> glob.matches(topic.detailType())))
                .flatMap(glob -> nearest(glob).stream()
                        .map(topic -> PatternFlaw.of(FlawKind.PERHAPS_A_TOPIC, spelled(glob), topic.detailType())))
                .distinct()
                .toList();
    }

    /** The topic that was intended, where its placeholder or case differs or its beginning is missing. */
    static Optional<Topic> intended(String text) {
        String lower = text.toLowerCase(Locale.ROOT).strip();
        return Arrays.stream(Topic.values())
                .filter(topic -> lower.equals(topic.suffix()) || lower.endsWith("." + topic.suffix()))
                .findFirst();
    }

    private static Optional<Topic> nearest(Glob glob) {
        return Arrays.stream(Topic.values())
                .filter(topic -> typos(glob, topic) <= allowed(glob, topic))
                .min(Comparator.comparingInt(topic -> typos(glob, topic)));
    }

    private static int allowed(Glob glob, Topic topic) {
        boolean brief = topic.suffix().length() < SHORTEST || glob.shortest().length() < SHORTEST;
        return brief ? 0 : MOST_TYPOS;
    }

    /** Characters to be put in, left out or replaced, whatever their case; a star stands for any text. */
    private static int typos(Glob glob, Topic topic) {
        String text = topic.detailType();
        int[] costs = new int[text.length() + 1];
        Arrays.setAll(costs, i -> i);
        for (int step : glob.steps()) {
            int[] next = new int[costs.length];
            boolean star = step == Glob.STAR;
            next[0] = star ? costs[0] : costs[0] + 1;
            for (int i = 1; i < next.length; i++) {
                int replaced = costs[i - 1] + (same(step, text.charAt(i - 1)) ? 0 : 1);
                next[i] = star
                        ? Math.min(costs[i], next[i - 1])
                        : Math.min(replaced, Math.min(costs[i], next[i - 1]) + 1);
            }
            costs = next;
        }
        return costs[text.length()];
    }

    private static boolean same(int step, char letter) {
        return Character.toLowerCase(step) == Character.toLowerCase((int) letter);
    }

    private static String spelled(Glob glob) {
        StringBuilder text = new StringBuilder();
        glob.steps().forEach(step -> text.appendCodePoint(step == Glob.STAR ? '*' : step));
        return text.toString();
    }
}
