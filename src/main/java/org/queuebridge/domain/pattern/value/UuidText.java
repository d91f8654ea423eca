package org.queuebridge.domain.pattern.value;

import java.util.BitSet;
import java.util.List;
import org.queuebridge.domain.Answer;

/** Recognizes ids (UUIDs) in texts and tests. */
public final class UuidText {
    /** A regular expression for an id, in any case. */
    public static final String REGEX = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private static final String HEX_DIGITS = "0123456789abcdef";
    private static final String SHAPE = "........-....-....-....-............";
    private static final List<String> EXAMPLES =
            List.of("d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10", "0b7d91e4-2f6a-4c38-8e15-6fd2b19c4a73");

    private UuidText() {}

    /** Whether some id in lower case, as events have them, passes one of these tests. */
    public static Answer anyPasses(ValueSet tests) {
        Answer any = tests.texts().stream().map(UuidText::anyPasses).reduce(Answer.NO, Answer::or);
        return any == Answer.NO && !tests.understood() ? Answer.UNKNOWN : any;
    }

    /** Whether some id would pass if upper and lower case were the same. */
    public static boolean anyPassesButForCase(ValueSet tests) {
        return tests.texts().stream()
                .filter(test -> !test.excluded())
                .flatMap(test -> test.globs().stream())
                .anyMatch(glob -> anyMatches(new Glob(glob.steps(), true)));
    }

    private static Answer anyPasses(TextTest test) {
        if (!test.excluded()) {
            return Answer.of(test.globs().stream().anyMatch(UuidText::anyMatches));
        }
        return EXAMPLES.stream().anyMatch(test::passes) ? Answer.YES : Answer.UNKNOWN;
    }

    /** Reads all ids at once. */
    private static boolean anyMatches(Glob glob) {
        BitSet at = glob.start();
        for (int place : SHAPE.chars().toArray()) {
            BitSet next = new BitSet();
            BitSet from = at;
            (place == '.' ? HEX_DIGITS : "-").chars().forEach(point -> next.or(glob.next(from, point)));
            at = next;
        }
        return glob.accepts(at);
    }
}
