package org.queuebridge.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Support EN;Support DE;Support – VIP | genesys-ended-support-en-de-vip",
                "Kundendienst für Großkunden | genesys-ended-kundendienst-fuer-grosskunden",
                "Fu\u0308hrung | genesys-ended-fuehrung",
                "Élève à São Paulo, Łódź | genesys-ended-eleve-a-sao-paulo-lodz",
                "Support 日本語;Support chat 💬 | genesys-ended-support-chat",
                "サポート | genesys-ended-queue",
                "サポート;請求 | genesys-ended-2-queues",
                "Caller's line | genesys-ended-callers-line",
                "--- | genesys-ended-queue",
                "Ｓａｌｅｓ | genesys-ended-sales",
            })
    void isProposedFromTheQueues(String queues, String name) {
        assertThat(RuleName.propose(List.of(queues.split(";", -1)), 1)).isEqualTo(name);
    }

    @Test
    void countsTheQueuesThatItDoesNotName() {
        List<String> queues =
                IntStream.rangeClosed(1, 40).mapToObj(i -> "Branch " + i).toList();
        assertThat(RuleName.propose(queues, 1))
                .isEqualTo("genesys-ended-branch-1-2-3-4-5-6-7-8-9-10-11-12-13-and-27-more");
    }

    @Test
    void cutsALongNameAfterAWord() {
        assertThat(RuleName.propose(List.of("Warteschlange der ersten Ebene im technischen Kundendienst Nord", "B"), 1))
                .isEqualTo("genesys-ended-warteschlange-der-ersten-ebene-im-and-1-more");
        assertThat(RuleName.propose(List.of("x".repeat(100)), 1)).isEqualTo("genesys-ended-" + "x".repeat(50));
    }

    @ParameterizedTest
    @MethodSource("queueNames")
    void isAlwaysValid(List<String> queues) {
        assertThat(RuleName.check(RuleName.propose(queues, 1))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("queueNames")
    void leavesRoomForTheNumbersOfASet(List<String> queues) {
        for (int parts : new int[] {2, 9, 10, 123}) {
            String name = RuleName.propose(queues, parts);
            assertThat(RuleName.check(RuleName.ofPart(name, parts))).as(name).isEmpty();
        }
    }

    static List<List<String>> queueNames() {
        Random random = new Random(3);
        int[] letters = "ab cZ-_.ÄßéØ日💬'12".codePoints().toArray();
        return IntStream.range(0, 100)
                .mapToObj(_ -> IntStream.range(0, random.nextInt(30))
                        .mapToObj(_ -> name(random, letters))
                        .toList())
                .toList();
    }

    private static String name(Random random, int[] letters) {
        StringBuilder name = new StringBuilder();
        IntStream.range(0, random.nextInt(80))
                .forEach(_ -> name.appendCodePoint(letters[random.nextInt(letters.length)]));
        return name.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A.b-c_9", "0123456789012345678901234567890123456789012345678901234567890123"})
    void isAcceptedWithinTheLimits(String name) {
        assertThat(RuleName.check(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "two words, CHARACTERS",
        "a/b, CHARACTERS",
        "ä, CHARACTERS",
        "01234567890123456789012345678901234567890123456789012345678901234, TOO_LONG",
    })
    void isRefusedOutsideTheLimits(String name, RuleName.Problem problem) {
        assertThat(RuleName.check(name)).contains(problem);
    }

    @Test
    void findsAFreeName() {
        assertThat(RuleName.free("a", Set.of("b"))).isEqualTo("a");
        assertThat(RuleName.free("a", Set.of("a", "a-2"))).isEqualTo("a-3");
        String longest = "x".repeat(64);
        assertThat(RuleName.free(longest, Set.of(longest))).isEqualTo("x".repeat(62) + "-2");
    }

    @ParameterizedTest
    @CsvSource({
        "ended-2,     ended,    2",
        "ended-2-3,   ended-2,  3",
        "ended-9999,  ended,    9999",
        "ended-10000, ,         0",
        "ended-0,     ,         0",
        "ended-02,    ,         0",
        "ended,       ,         0",
        "-1,          ,         0",
    })
    void belongsToASetByItsNumber(String rule, String set, int number) {
        assertThat(RuleName.setOf(rule)).isEqualTo(Optional.ofNullable(set));
        if (set != null) {
            assertThat(RuleName.partOf(set, rule)).contains(number);
            assertThat(RuleName.ofPart(set, number)).isEqualTo(rule);
        }
        assertThat(RuleName.partOf("other", rule)).isEmpty();
    }
}
