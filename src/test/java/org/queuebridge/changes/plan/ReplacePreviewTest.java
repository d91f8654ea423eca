package org.queuebridge.changes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.LAMBDA;
import static org.queuebridge.rules.Examples.NAME;
import static org.queuebridge.rules.Examples.OTHER;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.disabled;
import static org.queuebridge.rules.Examples.draft;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.rules.Examples.rule;
import static org.queuebridge.rules.Examples.target;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.read.ExistingRule;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.Target;

class ReplacePreviewTest {
    private static ReplacePreview outlook(Rule there, Target... targets) {
        RuleImage image = new RuleImage(there.key(), there.fields(), List.of(targets), Map.of());
        return ReplacePreview.of(draft(SQS), new ExistingRule(there, image), StandardFormat.ALL);
    }

    @Test
    void namesTheQueuesThatNoLongerMatch() {
        ReplacePreview outlook = outlook(rule(NAME, pattern(SALES, BILLING, OTHER)));

        assertThat(outlook.ending()).containsExactly(SALES.id(), OTHER.id());
        assertThat(outlook.othersEnd()).isFalse();
    }

    @Test
    void reportsThatTheRuleMatchedEverything() {
        ReplacePreview outlook = outlook(rule(NAME, "{\"account\":[\"111122223333\"]}"));

        assertThat(outlook.ending()).isEmpty();
        assertThat(outlook.othersEnd()).isTrue();
    }

    @Test
    void nothingStopsIfNothingMatchedBefore() {
        assertThat(outlook(disabled(rule(NAME, pattern(SALES)))).ending()).isEmpty();
    }

    @Test
    void targetsStayAndOnlyNewOnesAreAdded() {
        assertThat(outlook(rule(NAME, pattern(SALES)), LAMBDA, SQS).added()).isEmpty();
        assertThat(outlook(rule(NAME, pattern(SALES)), LAMBDA).added()).containsExactly(SQS);
    }

    @Test
    void moreThanFiveTargetsAreReported() {
        Target[] five = {
            target("a", "sqs:a"), target("b", "sqs:b"), target("c", "sqs:c"), target("d", "sqs:d"), target("e", "sqs:e")
        };
        ReplacePreview outlook = outlook(rule(NAME, pattern(SALES)), five);

        assertThat(outlook.fits()).isFalse();
        assertThat(outlook.targets()).isEqualTo(6);
    }
}
