package org.queuebridge.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.queuebridge.rules.RuleIssue;
import org.queuebridge.words.MessageFiles;

class FindingsTest {
    private final Set<String> keys = MessageFiles.messages().keySet();

    @Test
    void eachHasWords() {
        assertThat(Findings.values())
                .extracting(finding -> "finding." + finding.key())
                .doesNotHaveDuplicates()
                .allMatch(keys::contains);
    }

    @Test
    void thereAreWordsForNothingElse() {
        assertThat(keys.stream().filter(key -> key.startsWith("finding.") && !key.startsWith("finding.doctor.")))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Findings.values())
                        .map(finding -> "finding." + finding.key())
                        .toList());
    }

    @Test
    void everyIssueHasWords() {
        assertThat(RuleIssue.values()).allMatch(issue -> keys.contains("issue." + issue));
    }
}
