package org.queuebridge.matching;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Patterns with a few typing mistakes each; most of them invalid, the same ones for the same seed. */
final class SpoiltPatterns {
    private static final List<String> VALID = List.of(
            "{\n  \"source\": [\"a\"],\r\n\t\"detail\": {\"😀\": [\"ü😀\", 1.5, null, true]}\n}",
            "{\"a\":[{\"cidr\":\"10.0.0.0/24\"}],\n\"b\":[{\"numeric\":[\">\",1,\"<=\",5e3]}]}",
            "{\"a\":[{\"anything-but\":{\"prefix\":\"x\"}},\r{\"suffix\":{\"equals-ignore-case\":\"y\"}}]}",
            "{\"$or\":[{\"b\":{\"c\":[1]}},\n{\"d.e\":[\"x\\u00e9\"]}],\"a\":[{\"exists\":false}]}",
            "{\"a\":[{\"wildcard\":\"*x*\"},{\"anything-but\":[1,2]},\n{\"prefix\":\"\"}]}");

    private static final List<String> TYPED = List.of(
            "",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "/",
            "*",
            "-",
            "0",
            "x",
            "\n",
            "\r\n",
            "\u0001",
            "null",
            "1e400",
            "\"cidr\"",
            "\"foo\"",
            "\"$or\"");

    private SpoiltPatterns() {}

    static Stream<String> of(long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> spoil(random));
    }

    private static String spoil(Random random) {
        StringBuilder text = new StringBuilder(VALID.get(random.nextInt(VALID.size())));
        for (int mistakes = 1 + random.nextInt(3); mistakes > 0; mistakes--) {
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + random.nextInt(3));
            text.replace(from, to, TYPED.get(random.nextInt(TYPED.size())));
        }
        return text.toString();
    }
}
