package org.queuebridge.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.queuebridge.rules.RuleHealth;

class FindingsTest {
    private final ResourceBundle words = ResourceBundle.getBundle("org.queuebridge.messages", Locale.ROOT);

    @Test
    void eachHasWords() {
        assertThat(Findings.values())
                .extracting(finding -> "finding." + finding.key())
                .doesNotHaveDuplicates()
                .allMatch(words::containsKey);
    }

    @Test
    void thereAreWordsForNothingElse() {
        assertThat(words.keySet().stream().filter(key -> key.startsWith("finding.")))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Findings.values())
                        .map(finding -> "finding." + finding.key())
                        .toList());
    }

    @Test
    void everyHealthHasWords() {
        assertThat(RuleHealth.values()).allMatch(health -> words.containsKey("health." + health));
    }
}
