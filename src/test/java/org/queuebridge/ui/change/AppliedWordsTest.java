package org.queuebridge.ui.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.ChangeResult.Reading;
import org.queuebridge.changes.ChangeResult.Refused;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.rules.Examples;
import org.queuebridge.ui.control.Notice;

class AppliedWordsTest {
    private static final Failure CUT = new Failure.Network(Reason.CONNECTION_CUT, List.of("events"), Evidence.NONE);
    private static final Failure REFUSED =
            new Failure.Invalid(Reason.AWS_ENTRIES_FAILED, List.of("1", "t1: no"), Evidence.NONE);

    private static final Grant GRANT = new Grant(
            TargetKind.SQS,
            "arn:aws:sqs:eu-central-1:111122223333:ended",
            "arn:aws:events:eu-central-1:111122223333:rule/ended");

    private static RuleImage image(String name, boolean enabled, Target... targets) {
        return new RuleImage(
                new RuleKey("default", name),
                RuleFields.of(Optional.of("{}"), enabled, "", Optional.empty()),
                List.of(targets),
                Map.of());
    }

    private static Target sqs() {
        return new Target("t1", "arn:aws:sqs:eu-central-1:111122223333:ended", Optional.empty());
    }

    private static RuleChange made(String name) {
        return new RuleChange(new RuleKey("default", name), Optional.empty(), Optional.of(image(name, true, sqs())));
    }

    private static ChangeResult done(String name) {
        return new ChangeResult.Done(made(name), Optional.of(image(name, true, sqs())));
    }

    private static AppliedWords words(ChangeResult... results) {
        return AppliedWords.of(new Applied(Optional.of("1"), Purpose.CREATE, List.of(results)));
    }

    @Test
    void createdRulesAreReportedWithStateAndTargets() {
        assertThat(words(done("ended")))
                .isEqualTo(new AppliedWords(
                        Notice.Kind.SUCCESS, "Rule ended was created", "Checked in AWS: enabled, 1 target."));
    }

    @Test
    void onlyRulesThatDifferFromThePlanAreExplained() {
        RuleChange second = made("b");

        AppliedWords words = words(
                done("a"),
                new ChangeResult.Failed(second, 1, REFUSED, new Reading.Read(Optional.of(image("b", true)))));

        assertThat(words.kind()).isEqualTo(Notice.Kind.DANGER);
        assertThat(words.title()).isEqualTo("1 of 2 rules were created as planned");
        assertThat(words.text()).startsWith("b: Saving the targets failed.").hasLineCount(1);
    }

    @Test
    void onlyTheFirstOfManyDifferencesAreExplained() {
        ChangeResult[] failed = IntStream.range(0, 200)
                .mapToObj(i -> new ChangeResult.Failed(made("r" + i), 0, REFUSED, new Reading.Read(Optional.empty())))
                .toArray(ChangeResult[]::new);

        assertThat(words(failed).text()).hasLineCount(7).endsWith("and 194 more; see Activity for the reasons.");
    }

    @Test
    void onlyForASetSaysThatEachQueueIsInOneRule() {
        assertThat(words(done("set-1"), done("set-2")).text()).contains("set-1 to set-2", "exactly one");
        assertThat(words(done("sales-1"), done("billing")).text())
                .isEqualTo("Each rule was checked in AWS and is as planned.");
    }

    @Test
    void aRuleThatMayNotDeliverIsThereAndSaysWhatThatMeansAndWhatToDo() {
        RuleChange change = permitted(made("ended"), List.of(GRANT), List.of());

        AppliedWords words =
                words(new ChangeResult.Unpermitted(change, List.of(new Refused(1, Examples.DENIED)), change.after()));

        assertThat(words.kind()).isEqualTo(Notice.Kind.WARNING);
        assertThat(words.title()).isEqualTo("Rule ended is as planned, but cannot deliver to all of its targets yet");
        assertThat(words.text())
                .startsWith("The rule exists, but SQS ended does not allow it: nothing arrives there until"
                        + " the permission is added. You are not allowed ")
                .contains("Ask whoever administers the AWS account")
                .endsWith("Then finish the change: only the permission is sent again.");
    }

    @Test
    void remainingPermissionsAreReported() {
        RuleChange gone = permitted(
                new RuleChange(made("ended").key(), made("ended").after(), Optional.empty()),
                List.of(),
                List.of(GRANT));

        AppliedWords words = AppliedWords.of(new Applied(
                Optional.of("1"),
                Purpose.DELETE,
                List.of(new ChangeResult.Unpermitted(
                        gone, List.of(new Refused(2, Examples.DENIED)), Optional.empty()))));

        assertThat(words.title()).isEqualTo("Rule ended was deleted, but its permission still exists");
        assertThat(words.text()).startsWith("The permission to deliver to SQS ended could not be removed");
    }

    private static RuleChange permitted(RuleChange change, List<Grant> allowed, List<Grant> disallowed) {
        return new RuleChange(change.key(), change.before(), change.after(), allowed, disallowed);
    }

    @ParameterizedTest
    @MethodSource("left")
    void differencesAreReportedWithTheCurrentState(ChangeResult result, Notice.Kind kind, String words) {
        assertThat(words(result).kind()).isEqualTo(kind);
        assertThat(words(result).title()).isEqualTo("Rule ended was not created as planned");
        assertThat(words(result).text()).contains(words);
    }

    static Stream<Arguments> left() {
        RuleChange change = made("ended");
        Optional<RuleImage> bare = Optional.of(image("ended", true));
        return Stream.of(
                Arguments.of(
                        new ChangeResult.Failed(change, 1, REFUSED, new Reading.Read(bare)),
                        Notice.Kind.DANGER,
                        "The rule exists, with no target."),
                Arguments.of(
                        new ChangeResult.Failed(change, 1, CUT, new Reading.Unread()),
                        Notice.Kind.DANGER,
                        "The rule could not be read afterwards."),
                Arguments.of(
                        new ChangeResult.Failed(change, 2, CUT, new Reading.Unread()),
                        Notice.Kind.WARNING,
                        "AWS accepted the change, but the rule could not be checked."),
                Arguments.of(
                        new ChangeResult.Stopped(change, 1, new Reading.Read(bare)),
                        Notice.Kind.WARNING,
                        "Stopped before: Saving the targets. The rule exists"),
                Arguments.of(
                        new ChangeResult.ChangedMeanwhile(change, 1, bare, Optional.empty()),
                        Notice.Kind.DANGER,
                        "before: Saving the targets. The rule does not exist now."),
                Arguments.of(
                        new ChangeResult.NotAsPlanned(change, bare),
                        Notice.Kind.WARNING,
                        "still differs from the plan"));
    }
}
