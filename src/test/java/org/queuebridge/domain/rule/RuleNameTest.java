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
                "Support EN;Support DE;Support – VIP | genesys-ended-support-3q",
                "Kundendienst für Großkunden | genesys-ended-kundendienst-fuer-grosskunden",
                "Fu\u0308hrung | genesys-ended-fuehrung",
                "Élève à São Paulo, Łódź | genesys-ended-eleve-a-sao-paulo-lodz",
                "Support 日本語;Support chat 💬 | genesys-ended-support-2q",
                "サポート | genesys-ended-queue",
                "サポート;請求 | genesys-ended-2q",
                "Caller's line | genesys-ended-callers-line",
                "--- | genesys-ended-queue",
                "Billing EN;Sales | genesys-ended-billing-2q",
                "North Orders;South Orders;Orders | genesys-ended-orders-3q",
                "Ｓａｌｅｓ | genesys-ended-sales",
            })
    void isProposedFromTheQueues(String queues, String name) {
        assertThat(RuleName.propose(List.of(queues.split(";", -1)))).isEqualTo(name);
    }

    @Test
    void isShortHoweverLongTheNamesOfTheQueuesAre() {
        assertThat(RuleName.propose(List.of("Warteschlange der ersten Ebene im technischen Kundendienst Nord")))
                .isEqualTo("genesys-ended-warteschlange-der-ersten-ebene");
        assertThat(RuleName.propose(List.of("x".repeat(100)))).isEqualTo("genesys-ended-" + "x".repeat(30));
    }

    @Test
    void isOneThatNoRuleAndNoRuleOfASetHas() {
        List<String> queues = List.of("Orders EN", "Orders DE");
        Set<String> taken =
                Set.of("genesys-ended-orders-2q", "genesys-ended-orders-2q-2", "genesys-ended-orders-2q-3-6");
        assertThat(RuleName.propose(queues, 1, taken)).isEqualTo("genesys-ended-orders-2q-3");
        assertThat(RuleName.propose(queues, 6, taken)).isEqualTo("genesys-ended-orders-2q-4");
        assertThat(RuleName.propose(queues, 1, Set.of())).isEqualTo("genesys-ended-orders-2q");
    }

    @ParameterizedTest
    @MethodSource("queueNames")
    void isAlwaysValid(List<String> queues) {
        assertThat(RuleName.check(RuleName.propose(queues))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("queueNames")
    void leavesRoomForTheNumbersOfASet(List<String> queues) {
        for (int parts : new int[] {2, 9, 10, 123}) {
            String name = RuleName.propose(queues, parts, Set.of());
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
