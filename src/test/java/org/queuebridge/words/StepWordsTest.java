package org.queuebridge.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;

class StepWordsTest {
    private static final RuleKey KEY = new RuleKey("default", "ended");
    private static final Target SQS = new Target("t1", "arn:aws:sqs:eu-central-1:111122223333:ended", Optional.empty());
    private static final Target TOPIC =
            new Target("t2", "arn:aws:sns:eu-central-1:111122223333:ended", Optional.empty());
    private static final RuleImage RULE = new RuleImage(
            KEY, RuleFields.of(Optional.of("{}"), true, "", Optional.empty()), List.of(SQS), Map.of("team", "care"));

    private static List<String> words(Optional<RuleImage> before, Optional<RuleImage> after) {
        return StepWords.of(new RuleChange(KEY, before, after)).stream()
                .map(step -> step.what() + " – " + step.why())
                .toList();
    }

    @Test
    void deletingSaysWhyTargetsGoFirst() {
        assertThat(words(Optional.of(RULE), Optional.empty()))
                .containsExactly(
                        "Remove SQS ended – A rule that has targets cannot be deleted.",
                        "Delete the rule ended – The rule was selected for deletion.");
    }

    @Test
    void changingSaysWhichFieldsDiffer() {
        RuleImage after = RULE.with(
                        RuleFields.of(Optional.of("{\"a\":[1]}"), false, "", Optional.of("arn:aws:iam::1:role/r")))
                .with(List.of(new Target("t1", SQS.arn(), Optional.of("arn:aws:iam::1:role/r")), TOPIC))
                .with(Map.of("cost", "7"));

        assertThat(words(Optional.of(RULE), Optional.of(after)))
                .containsExactly(
                        "Update the rule ended: event pattern, state, role – All other fields are sent unchanged,"
                                + " because PutRule clears fields that are left out.",
                        "Remove the tags team – The rule did not have them.",
                        "Add the tags cost=7 – The rule had them.",
                        "Add SNS ended. Change SQS ended – Settings that QueueBridge does not show are sent"
                                + " unchanged.");
    }

    @Test
    void switchingIsOneStep() {
        assertThat(words(Optional.of(RULE), Optional.of(RULE.with(RULE.fields().in(RuleFields.DISABLED)))))
                .containsExactly("Disable the rule ended – The rule is enabled.");
    }
}
