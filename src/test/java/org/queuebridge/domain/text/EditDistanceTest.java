package org.queuebridge.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "'', abc, 3",
        "support, support, 0",
        "suport, support, 1",
        "support, suport, 1",
        "kitten, sitting, 3",
        "flaw, lawn, 2",
        "abc, xyz, 3",
    })
    void countsTheLettersToChange(String one, String other, int distance) {
        assertThat(EditDistance.between(one, other)).isEqualTo(distance);
        assertThat(EditDistance.between(other, one)).isEqualTo(distance);
    }
}
