package org.queuebridge.domain.permission.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stars and question marks of policies: one taken too far promises a delivery, or a Deny, that is not there. */
class PolicyWildcardsTest {
    @ParameterizedTest
    @CsvSource({
        "'', '', true",
        "'', a, false",
        "*, '', true",
        "**, a, true",
        "?, '', false",
        "?, a, true",
        "?, ab, false",
        "a?c, abc, true",
        "a?, a, false",
        "a*, a, true",
        "a*c, abc, true",
        "a*c, abcb, false",
        "a*bc, abbbc, true",
        "a*bc, abbb, false",
        "*ab, aab, true",
        "a*b*c, aXbYc, true",
        "a*b*c, aXcYb, false",
        "abc, abcd, false",
        "abcd, abc, false",
        "abc*, abc, true",
        "abc*d, abc, false",
        "A, a, false"
    })
    void matchesTheWholeText(String pattern, String text, boolean fits) {
        assertThat(PolicyWildcards.fits(pattern, text)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "*, arn:aws:events:r:1:rule/a, true",
        "*, anything, true",
        "anything, anything, true",
        "any*, anything, false",
        "arn:aws:events:*:1:rule/a, arn:aws:events:r:1:rule/a, true",
        "arn:aws:events:*:rule/a, arn:aws:events:r:1:rule/a, false",
        "arn:*, arn:aws:events:r:1:rule/a, false",
        "arn:aws:events:r:2:*, arn:aws:events:r:1:rule/a, false",
        "arn:aws:events:r:1:*, arn:aws:events:r:1:rule/a, true",
        "arn:aws:events:r:1:rule/*, arn:aws:events:r:1:rule/b:c, true",
        "arn:aws:events:r:1:rule/a, arn:aws:events:r:1:rule/b, false",
        "arn:aws:events:r:1:rule/a, x, false",
    })
    void aStarDoesNotCrossAColonOfAnArn(String pattern, String arn, boolean fits) {
        assertThat(PolicyWildcards.arnFits(pattern, arn)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"*, true", "?a, true", "a?, true", "a*, true", "a, false", "'', false"})
    void textWithAStarOrQuestionMarkIsAPattern(String text, boolean pattern) {
        assertThat(PolicyWildcards.isPattern(text)).isEqualTo(pattern);
    }

    @Test
    void manyStarsAreMatchedFast() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(PolicyWildcards.fits("a*".repeat(500) + "b", "a".repeat(5_000)))
                        .isFalse());
    }
}
