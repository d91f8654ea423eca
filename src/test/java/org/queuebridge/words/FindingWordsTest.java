package org.queuebridge.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.check.Verdict;

class FindingWordsTest {
    private static final String ID = "d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10";

    private static FindingWords words(String key, List<String> args, String... evidence) {
        return FindingWords.of(new Finding(key, Verdict.PASS, args, List.of(evidence)));
    }

    @Test
    void tellsQueuesByName() {
        assertThat(words("queues.pass", List.of("2"), "Support EN (" + ID + ")", "Support (old) (" + ID + ")"))
                .isEqualTo(new FindingWords(
                        "All its queues exist in Genesys Cloud (2).", List.of("Support EN, Support (old)")));
        assertThat(words("events.local.pass", List.of("1", "2", "Sales (" + ID + ")"))
                        .title())
                .isEqualTo("Tested on this computer: sample events of 1 of 2 queues match; one of “Sales” does not.");
    }

    @Test
    void keepsIdsThatHaveNoName() {
        assertThat(words("queues.missing", List.of("1"), ID))
                .isEqualTo(
                        new FindingWords("Genesys Cloud does not have all its queues: 1 id is unknown.", List.of(ID)));
    }

    @Test
    void showsWhatItRestsOnWhereAllIsFine() {
        String arn = "arn:aws:events:eu-central-1:111122223333:rule/billing";
        String target = "arn:aws:sqs:eu-central-1:111122223333:ended";
        assertThat(words("exists.pass", List.of("billing", "default"), arn).evidence())
                .containsExactly(arn);
        assertThat(words("enabled.pass", List.of(), "ENABLED").evidence()).containsExactly("EventBridge says ENABLED");
        assertThat(words("pattern.pass", List.of(), "324").evidence()).containsExactly("324 characters");
        assertThat(words("matchable.pass", List.of(), "AGENT_ENDED", "CUSTOMER_ENDED")
                        .evidence())
                .containsExactly("agent's part ended, customer left");
        assertThat(words("targets.pass", List.of(), target, target).evidence()).containsExactly("SQS ended, SQS ended");
    }

    @Test
    void tellsTargetsByKind() {
        assertThat(words("target.pass", List.of("1"), "arn:aws:sqs:eu-central-1:111122223333:ended · arn:role")
                        .evidence())
                .containsExactly("SQS ended · arn:role");
    }

    @Test
    void saysFlawsAndFailuresInWords() {
        assertThat(words("matchable.fail", List.of(), "UPPER_CASE_ID").evidence())
                .containsExactly(Messages.text("flaw.UPPER_CASE_ID"));
        assertThat(words("target.unknown", List.of(), "AWS_BROKEN 503").evidence())
                .containsExactly("AWS returned an error (HTTP 503).");
    }

    @Test
    void leavesDifferencesAsTheyAre() {
        String line = "- arn:aws:sqs:eu-central-1:111122223333:ended";

        assertThat(words("targets.differ", List.of(), line).evidence()).containsExactly(line);
    }

    @Test
    void shortensPartnerBuses() {
        assertThat(words("exists.fail", List.of("billing", "aws.partner/genesys.com/cloud/" + ID + "/conversations"))
                        .title())
                .isEqualTo("The rule billing no longer exists on the bus …/conversations.");
    }
}
