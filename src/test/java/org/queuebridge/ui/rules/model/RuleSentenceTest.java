package org.queuebridge.ui.rules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.CUT;
import static org.queuebridge.rules.Examples.LAMBDA;
import static org.queuebridge.rules.Examples.OTHER;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.disabled;
import static org.queuebridge.rules.Examples.insight;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.rules.Examples.rule;
import static org.queuebridge.rules.Examples.scheduled;
import static org.queuebridge.rules.Examples.target;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.event.EndMeaning;
import org.queuebridge.domain.event.EventSource;
import org.queuebridge.domain.event.FiresWhen;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.pattern.PatternIntent;
import org.queuebridge.domain.pattern.build.PatternBuilder;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.TargetsState;

/** The sentence says what a rule does, and what is not known of it. */
class RuleSentenceTest {
    private static final KnownQueues ALL = KnownQueues.of(List.of(BILLING, SALES, OTHER), true);

    @Test
    void namesTheFirstQueuesAndTheTarget() {
        assertThat(sentence(insight(rule("one", pattern(BILLING)), SQS)))
                .isEqualTo("Sends ended conversations of Billing EN to SQS ended.");
        assertThat(sentence(insight(rule("two", pattern(SALES, BILLING)), SQS)))
                .isEqualTo("Sends ended conversations of Billing EN and Sales to SQS ended.");
        assertThat(sentence(insight(rule("three", pattern(SALES, BILLING, OTHER)), SQS)))
                .isEqualTo("Sends ended conversations of Billing EN and 2 more queues to SQS ended.");
    }

    @Test
    void namesTwoTargetsAndCountsMore() {
        assertThat(sentence(insight(rule("two", pattern(BILLING)), SQS, LAMBDA)))
                .endsWith("to SQS ended and Lambda ended.");
        assertThat(sentence(insight(
                        rule("three", pattern(BILLING)),
                        SQS,
                        LAMBDA,
                        target("t3", "sns:eu-central-1:111122223333:ended"))))
                .endsWith("to SQS ended and 2 more targets.");
    }

    @Test
    void saysThatNothingArrivesAnywhere() {
        assertThat(sentence(insight(rule("lost", pattern(BILLING)))))
                .isEqualTo("Matches ended conversations of Billing EN, but sends nothing: it has no target.");
        assertThat(sentence(insight(disabled(rule("off", pattern(BILLING))), SQS)))
                .isEqualTo("Disabled. Once enabled, sends ended conversations of Billing EN to SQS ended.");
        assertThat(sentence(insight(disabled(rule("off", pattern(BILLING))))))
                .isEqualTo("Disabled, and without a target. Once enabled, matches ended conversations of Billing EN.");
        assertThat(sentence(
                        insight(rule("never", "{\"detail-type\":[\"no such topic\"],\"source\":[\"nobody\"]}"), SQS)))
                .isEqualTo("Sends nothing: its pattern can never match.");
    }

    @Test
    void saysWhatItSendsOfEveryEventOnTheBus() {
        assertThat(sentence(insight(rule("all", "{\"account\":[\"111122223333\"]}"), SQS)))
                .isEqualTo("Sends every event on this bus to SQS ended.");
    }

    @Test
    void whatIsNotKnownIsSaidSo() {
        assertThat(sentence(unread(rule("unread", pattern(BILLING)))))
                .isEqualTo("Matches ended conversations of Billing EN."
                        + " Where it sends them is not known: its targets could not be read.");
        assertThat(sentence(insight(rule("unnamed", pattern(BILLING)), SQS), KnownQueues.NONE))
                .isEqualTo("Sends ended conversations of a queue whose name is not loaded (d5a3c6f1…) to SQS ended.");
        assertThat(sentence(insight(rule("gone", pattern(BILLING)), SQS), KnownQueues.of(List.of(SALES), true)))
                .isEqualTo("Sends ended conversations of a queue that is gone (d5a3c6f1…) to SQS ended.");
    }

    @Test
    void ofPatternsOfOthersOnlyWhatIsCertainIsSaid() {
        String foreign = "{\"detail\":{\"eventBody\":{\"queueId\":[\"" + BILLING.id() + "\"],\"own\":[\"1\"]}}}";
        assertThat(sentence(insight(rule("foreign", foreign), SQS)))
                .contains("the events of Billing EN that meet its own conditions")
                .endsWith("It cannot be told whether its pattern can match.");
    }

    @Test
    void kindsOfEventsAreNamed() {
        String both = PatternBuilder.build(
                        new PatternIntent(
                                StandardFormat.PARTNER,
                                EventSource.exactly(BUS.name()),
                                FiresWhen.by(EndMeaning.GAVE_UP)),
                        List.of(BILLING.id()))
                .orElseThrow()
                .text();
        assertThat(sentence(insight(rule("gave-up", both), SQS)))
                .isEqualTo("Sends abandoned conversations of Billing EN to SQS ended.");
    }

    @Test
    void aScheduleStartsItsTargets() {
        assertThat(sentence(insight(scheduled("nightly"), LAMBDA)))
                .isEqualTo("Runs Lambda ended on a schedule; no event starts it.");
    }

    private static RuleInsight unread(Rule rule) {
        return RuleInsight.of(
                BUS, new RuleWithTargets(rule, List.of()), new TargetsState.Unread(CUT), StandardFormat.ALL);
    }

    private static String sentence(RuleInsight insight) {
        return sentence(insight, ALL);
    }

    private static String sentence(RuleInsight insight, KnownQueues known) {
        return new RuleSentence(RuleRow.of(insight, new RuleRow.Facts(known, Map.of(), Map.of()))).words();
    }
}
