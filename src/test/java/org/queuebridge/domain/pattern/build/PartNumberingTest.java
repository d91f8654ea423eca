package org.queuebridge.domain.pattern.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartNumberingTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        ''            , ab cd    , 1 2
        1:ab 2:cd     , ab cde   , 1 2
        1:ab 2:cd     , cd ab    , 2 1
        1:ab 2:cd 3:ef, cd ef    , 2 3
        1:ab 2:cd     , ab cd ef , 1 2 3
        1:ab 3:cd     , ab cd ef , 1 3 2
        1:ab 2:cd     , ef       , 1
        1:abc 2:de    , ad bce   , 2 1
        """)
    void eachPartKeepsTheNumberOfTheMostSimilarRule(String before, String parts, String numbers) {
        Map<Integer, Set<String>> there = new TreeMap<>();
        words(before).map(part -> part.split(":")).forEach(part -> there.put(Integer.parseInt(part[0]), ids(part[1])));

        List<Integer> given =
                PartNumbering.of(there, words(parts).map(PartNumberingTest::ids).toList());

        assertThat(given).containsExactly(words(numbers).map(Integer::valueOf).toArray(Integer[]::new));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty());
    }

    private static Set<String> ids(String letters) {
        return Set.of(letters.split(""));
    }
}
