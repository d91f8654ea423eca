package org.queuebridge.domain.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;

class RequestedImageTest {
    private static final String ROLE = "arn:aws:iam::111122223333:role/r";
    private static final Target SQS = target("t1", "arn:aws:sqs:eu-central-1:111122223333:ended");
    private static final Target LAMBDA = target("t1", "arn:aws:lambda:eu-central-1:111122223333:function:ended")
            .with(Json.obj(Map.entry("InputPath", new Json.Str("$.detail"))));
    private static final RuleImage THERE = new RuleImage(
            new RuleKey("default", "ended"),
            new RuleFields(
                    Optional.of("{\"source\":[\"a\"]}"),
                    Optional.of("rate(1 day)"),
                    "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS",
                    "for Ann",
                    Optional.of(ROLE)),
            List.of(LAMBDA),
            Map.of("team", "care"));

    private static Target target(String id, String arn) {
        return new Target(id, arn, Optional.empty());
    }

    private static RuleDraft draft(String description, boolean enabled, Target... targets) {
        return new RuleDraft(
                "ended", "default", "{\"source\":[\"b\"]}", description, enabled, Optional.empty(), List.of(targets));
    }

    @Test
    void replacingKeepsWhatTheDraftLeavesEmptyAndAddsItsTargets() {
        RuleImage after = RequestedImage.replaced(THERE, draft("", true, SQS));

        assertThat(after.fields())
                .isEqualTo(new RuleFields(
                        Optional.of("{\"source\":[\"b\"]}"),
                        THERE.fields().schedule(),
                        THERE.fields().state(),
                        "for Ann",
                        Optional.of(ROLE)));
        assertThat(after.targets()).containsExactly(LAMBDA, target("t1-2", SQS.arn()));
        assertThat(after.tags()).isEqualTo(THERE.tags());
    }

    @Test
    void anExistingTargetKeepsItsSettingsAndGetsTheNewRole() {
        Target inRole = new Target("other", LAMBDA.arn(), Optional.of(ROLE));

        assertThat(RequestedImage.replaced(THERE, draft("", true, inRole)).targets())
                .containsExactly(new Target("t1", LAMBDA.arn(), Optional.of(ROLE), LAMBDA.settings()));
    }

    @Test
    void editingTakesTheValuesOfTheDraft() {
        RuleImage after = RequestedImage.edited(THERE, draft("", false, SQS));

        assertThat(after.fields().description()).isEmpty();
        assertThat(after.fields().state()).isEqualTo(RuleFields.DISABLED);
        assertThat(after.fields().roleArn()).isEmpty();
        assertThat(after.fields().schedule()).isEqualTo(THERE.fields().schedule());
        assertThat(after.targets()).containsExactly(SQS);
        assertThat(after.tags()).isEqualTo(THERE.tags());
    }

    @Test
    void enablingKeepsAnEnabledState() {
        assertThat(RequestedImage.enabled(THERE, true)).isEqualTo(THERE);
        assertThat(RequestedImage.enabled(THERE, false).fields().state()).isEqualTo(RuleFields.DISABLED);
        assertThat(RequestedImage.enabled(RequestedImage.enabled(THERE, false), true)
                        .fields()
                        .state())
                .isEqualTo(RuleFields.ENABLED);
    }

    @Test
    void aNumberedIdIsNotTooLong() {
        String longest = "t".repeat(64);
        RuleImage full = THERE.with(List.of(target(longest, "arn:1"), target("t".repeat(62) + "-2", "arn:2")));

        assertThat(RequestedImage.sendingTo(full, List.of(target(longest, "arn:3"), target(longest, "arn:4")))
                        .targets())
                .extracting(Target::id)
                .containsExactlyInAnyOrder(
                        longest, "t".repeat(62) + "-2", "t".repeat(62) + "-3", "t".repeat(62) + "-4");
    }
}
