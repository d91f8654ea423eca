package org.queuebridge.domain.pattern.value;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.queuebridge.domain.Answer;

/**
 * Searches for a text that passes some tests and fails others, by running all tests in parallel. It covers every text,
 * because texts that lead to the same states are tried only once.
 */
public final class TextSearch {
    /** The number of states times globs after which the search is given up; real patterns need a few thousand. */
    private static final int MAX_WORK = 120_000;

    private final List<List<TextTest>> groups;
    private final List<Glob> globs;
    private final int[] alphabet;

    private TextSearch(List<List<TextTest>> groups) {
        this.groups = groups;
        this.globs = groups.stream()
                .flatMap(List::stream)
                .flatMap(test -> test.globs().stream())
                .toList();
        this.alphabet = alphabet(globs);
    }

    /** Whether some text passes one of the first and none of the second. */
    static Answer passingOnly(List<TextTest> some, List<TextTest> none) {
        return any(List.of(some, none), passed -> passed[0] && !passed[1]);
    }

    /** Whether some text passes one of the first and one of the second. */
    static Answer passingBoth(List<TextTest> some, List<TextTest> others) {
        return any(List.of(some, others), passed -> passed[0] && passed[1]);
    }

    /**
     * Whether there is a text that is wanted.
     *
     * @param groups of a group one test must pass
     * @param wanted tells by which groups a text passes; no text that does not pass the first
     */
    public static Answer any(List<List<TextTest>> groups, Predicate<boolean[]> wanted) {
        List<TextTest> open = new ArrayList<>();
        for (TextTest test : groups.getFirst()) {
            Optional<List<String>> texts = test.texts();
            if (texts.isEmpty()) {
                open.add(test);
            } else if (texts.get().stream().anyMatch(text -> wanted.test(passed(groups, text)))) {
                return Answer.YES;
            }
        }
        if (open.isEmpty()) {
            return Answer.NO;
        }
        List<List<TextTest>> left = new ArrayList<>(groups);
        left.set(0, open);
        return new TextSearch(left).find(wanted);
    }

    private static boolean[] passed(List<List<TextTest>> groups, String text) {
        boolean[] passed = new boolean[groups.size()];
        for (int i = 0; i < passed.length; i++) {
            passed[i] = groups.get(i).stream().anyMatch(test -> test.passes(text));
        }
        return passed;
    }

    private Answer find(Predicate<boolean[]> wanted) {
        Deque<List<BitSet>> open = new ArrayDeque<>();
        Set<List<BitSet>> seen = new HashSet<>();
        List<BitSet> start = globs.stream().map(Glob::start).toList();
        open.add(start);
        seen.add(start);
        while (!open.isEmpty()) {
            List<BitSet> at = open.remove();
            if (wanted.test(passed(at))) {
                return Answer.YES;
            }
            for (int point : alphabet) {
                List<BitSet> next = next(at, point);
                if (canStillPass(next) && seen.add(next)) {
                    open.add(next);
                }
            }
            if (seen.size() * globs.size() > MAX_WORK) {
                return Answer.UNKNOWN;
            }
        }
        return Answer.NO;
    }

    private List<BitSet> next(List<BitSet> at, int point) {
        List<BitSet> next = new ArrayList<>(at.size());
        for (int i = 0; i < at.size(); i++) {
            next.add(globs.get(i).next(at.get(i), point));
        }
        return next;
    }

    private boolean[] passed(List<BitSet> at) {
        boolean[] passed = new boolean[groups.size()];
        int glob = 0;
        for (int i = 0; i < passed.length; i++) {
            for (TextTest test : groups.get(i)) {
                boolean matches = false;
                for (int k = 0; k < test.globs().size(); k++, glob++) {
                    matches |= globs.get(glob).accepts(at.get(glob));
                }
                passed[i] |= matches != test.excluded();
            }
        }
        return passed;
    }

    /** Whether a text that goes on so may pass the first group. */
    private boolean canStillPass(List<BitSet> at) {
        int glob = 0;
        for (TextTest test : groups.getFirst()) {
            if (test.excluded()) {
                return true;
            }
            for (int k = 0; k < test.globs().size(); k++, glob++) {
                if (!at.get(glob).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Every character that a test tells from others, in both cases, and one that none does. */
    private static int[] alphabet(List<Glob> globs) {
        Set<Integer> points = new TreeSet<>();
        for (Glob glob : globs) {
            for (int step : glob.steps()) {
                if (step != Glob.STAR) {
                    points.add(step);
                    if (glob.anyCase()) {
                        points.add(Character.toLowerCase(step));
                        points.add(Character.toUpperCase(step));
                    }
                }
            }
        }
        int other = 'a';
        while (points.contains(other)) {
            other++;
        }
        points.add(other);
        return points.stream().mapToInt(Integer::intValue).toArray();
    }
}
