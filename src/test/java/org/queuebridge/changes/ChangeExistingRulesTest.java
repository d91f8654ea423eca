package org.queuebridge.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.queuebridge.changes.PlannedChanges.only;
import static org.queuebridge.rules.Examples.BILLING_PATTERN;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.LAMBDA;
import static org.queuebridge.rules.Examples.LIMIT;
import static org.queuebridge.rules.Examples.NAME;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.billing;
import static org.queuebridge.rules.Examples.disabled;
import static org.queuebridge.rules.Examples.draft;
import static org.queuebridge.rules.Examples.managed;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.rules.Examples.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.apply.RecordedSteps;
import org.queuebridge.changes.journal.MemoryJournal;
import org.queuebridge.changes.read.ReadRule;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.net.FakeTime;
import org.queuebridge.rules.InMemoryEventBridge;

/** Replacing, enabling, disabling and deleting rules that exist. */
class ChangeExistingRulesTest {
    private static final RuleKey KEY = new RuleKey(BUS.name(), NAME);
    private static final AwsAccount ACCOUNT = new AwsAccount("111122223333", "eu-central-1", "https://aws", "arn:me");

    private final InMemoryEventBridge aws = new InMemoryEventBridge();
    private final FakeTime time = new FakeTime();
    private final MemoryJournal journal = new MemoryJournal();
    private final PlannedChanges rules = PlannedChanges.withoutPermissions(aws, ACCOUNT, time, journal);
    private final RecordedSteps steps = new RecordedSteps();

    private Optional<RuleWithTargets> there() {
        return aws.holds(BUS.name(), NAME);
    }

    @Test
    void replacingKeepsFieldsThatTheDraftDoesNotSet() throws InterruptedException {
        aws.holding(rule(NAME, pattern(SALES)), LAMBDA);

        var _ = rules.create(List.of(draft(SQS)), steps.watch());

        assertThat(there()).hasValueSatisfying(there -> {
            assertThat(there.targets()).containsExactlyInAnyOrder(SQS, LAMBDA);
            assertThat(there.rule().pattern()).hasValue(BILLING_PATTERN);
        });
        assertThat(rules.intended(KEY).map(RuleImage::targets))
                .hasValueSatisfying(targets -> assertThat(targets).containsExactlyInAnyOrder(SQS, LAMBDA));
    }

    @Test
    void aRuleThatChangedSinceItWasSeenIsLeftAlone() throws InterruptedException {
        aws.holding(rule(NAME, pattern(SALES)), LAMBDA);
        ChangePlan seen = rules.creating(List.of(draft(SQS)));
        aws.disable(BUS.name(), NAME);
        int before = aws.changes().size();

        assertThat(only(rules.rules().apply(seen, steps.watch()))).isInstanceOf(ChangeResult.ChangedMeanwhile.class);
        assertThat(aws.changes()).hasSize(before);
    }

    @Test
    void disablingAndEnablingSetTheIntendedState() throws InterruptedException {
        assertThat(rules.create(List.of(draft(SQS)), steps.watch()).complete()).isTrue();
        Rule made = there().orElseThrow().rule();

        Applied off = rules.turn(List.of(KEY), false, steps.watch());

        assertThat(off.complete()).isTrue();
        assertThat(there().map(RuleWithTargets::rule)).hasValue(disabled(made));
        assertThat(rules.intended(KEY).map(rule -> rule.fields().enabled())).hasValue(false);
        assertThat(rules.undo(off, steps.watch()).complete()).isTrue();
        assertThat(there().map(RuleWithTargets::rule)).hasValue(made);
        assertThat(aws.changes()).endsWith("disable " + NAME, "enable " + NAME);
    }

    @Test
    void anUnchangedStateIsNotSent() throws InterruptedException {
        aws.holding(billing());

        assertThat(rules.turn(List.of(KEY), true, steps.watch()).complete()).isTrue();
        assertThat(aws.changes()).isEmpty();
    }

    @Test
    void aMissingRuleIsReportedAndTheOthersAreSwitched() throws InterruptedException {
        aws.holding(billing());

        Applied applied = rules.turn(List.of(KEY, new RuleKey(BUS.name(), "gone")), false, steps.watch());

        assertThat(applied.left()).singleElement().satisfies(left -> {
            assertThat(left.change().key().name()).isEqualTo("gone");
            assertThat(((ChangeResult.Failed) left).why().reason()).isEqualTo(Reason.AWS_NOT_FOUND);
        });
        assertThat(there().orElseThrow().rule().enabled()).isFalse();
    }

    @Test
    void deletesTheTargetsThenTheRuleAndRestoresBoth() throws InterruptedException {
        aws.holding(billing(), SQS, LAMBDA);
        var before = there();

        Applied gone = rules.delete(List.of(KEY), steps.watch());

        assertThat(gone.complete()).isTrue();
        assertThat(there()).isEmpty();
        assertThat(aws.changes()).containsExactly("removeTargets " + NAME, "deleteRule " + NAME);
        assertThat(rules.undo(gone, steps.watch()).complete()).isTrue();
        assertThat(there().map(RuleWithTargets::targets)).isEqualTo(before.map(RuleWithTargets::targets));
    }

    @Test
    void aStoppedDeletionIsFinishedWhereItStopped() throws InterruptedException {
        aws.holding(billing(), SQS).failBefore("deleteRule", LIMIT);

        Applied stopped = rules.delete(List.of(KEY), steps.watch());

        assertThat(only(stopped).there().orElseThrow().targets()).isEmpty();
        assertThat(rules.finish(stopped, steps.watch()).complete()).isTrue();
        assertThat(there()).isEmpty();
    }

    @Test
    void managedRulesAreRefusedBeforeAnythingIsSent() {
        aws.holding(managed(billing()), SQS);

        assertThatThrownBy(() -> rules.delete(List.of(KEY), steps.watch()))
                .asInstanceOf(type(FailureException.class))
                .extracting(e -> e.failure().reason())
                .isEqualTo(Reason.AWS_MANAGED_RULE);
        assertThat(aws.changes()).isEmpty();
    }

    /** EventBridge shows a change late: the rule is read until it is as planned. */
    @Test
    void waitsForADelayedChangeToShow() throws InterruptedException {
        aws.holding(billing()).before("disable", () -> aws.staleFor(2));

        assertThat(only(rules.turn(List.of(KEY), false, steps.watch()))).isInstanceOf(ChangeResult.Done.class);
        assertThat(time.pauses()).hasSize(2);
    }

    @Test
    void doesNotWaitForAChangeThatShowsAtOnce() throws InterruptedException {
        aws.holding(billing());

        assertThat(only(rules.turn(List.of(KEY), false, steps.watch()))).isInstanceOf(ChangeResult.Done.class);
        assertThat(time.pauses()).isEmpty();
    }

    @Test
    void progressCountsTheStepsOfAllRules() throws InterruptedException {
        aws.holding(billing()).holding(rule("other", pattern(SALES)));

        var _ = rules.turn(List.of(KEY, new RuleKey(BUS.name(), "other")), false, steps.watch());

        assertThat(steps.told()).startsWith("SEND", "SEND").endsWith("READ_BACK");
        assertThat(steps.shares()).startsWith("0/4").endsWith("3/4");
    }

    @Test
    void tagsAreAddedChangedAndRemovedAsPlanned() throws InterruptedException {
        aws.holding(billing(), SQS).tag(billing().arn(), Map.of("team", "care", "cost", "7"));
        RuleImage before = new ReadRule(aws).image(KEY).orElseThrow();
        Map<String, String> wanted = Map.of("team", "billing", "stage", "live");
        RuleImage after = new RuleImage(KEY, before.fields(), before.targets(), wanted);

        assertThat(rules.update(List.of(new RuleChange(KEY, Optional.of(before), Optional.of(after))), steps.watch())
                        .complete())
                .isTrue();
        assertThat(aws.tags(billing().arn())).isEqualTo(wanted);
    }
}
