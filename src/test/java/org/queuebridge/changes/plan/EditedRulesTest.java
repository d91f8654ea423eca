package org.queuebridge.changes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.NAME;
import static org.queuebridge.rules.Examples.OTHER;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.draft;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.rules.Examples.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.PlannedChanges;
import org.queuebridge.changes.apply.ApplyProgress;
import org.queuebridge.changes.journal.MemoryJournal;
import org.queuebridge.changes.read.ReadRule;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.net.FakeTime;
import org.queuebridge.rules.InMemoryEventBridge;

/** A rule that is edited: what becomes of its pattern, and what is edited once a change was made. */
class EditedRulesTest {
    private static final String SPELLED = pattern(BILLING).replace(":", " : ");

    private final InMemoryEventBridge aws = new InMemoryEventBridge();
    private final PlannedChanges rules = PlannedChanges.withoutPermissions(
            aws,
            new AwsAccount("111122223333", "eu-central-1", "https://aws", "arn:me"),
            new FakeTime(),
            new MemoryJournal());

    private EditedRules editing(boolean set, String... names) {
        List<RuleImage> images = Stream.of(names)
                .map(name ->
                        new ReadRule(aws).image(new RuleKey(BUS.name(), name)).orElseThrow())
                .toList();
        return new EditedRules(NAME, images, set, StandardFormat.ALL);
    }

    private static List<String> names(EditedRules edited) {
        return edited.rules().stream().map(rule -> rule.key().name()).toList();
    }

    static Stream<Arguments> patterns() {
        String otherMeaning = pattern(BILLING).replace("user.end", "acd.end");
        return Stream.of(
                Arguments.of("another queue", pattern(SALES), pattern(SALES)),
                Arguments.of("one queue more", pattern(BILLING, SALES), pattern(BILLING, SALES)),
                Arguments.of("other events", otherMeaning, otherMeaning),
                Arguments.of("the same in other words", pattern(BILLING), SPELLED),
                Arguments.of("no pattern", "{", "{"));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void aPatternKeepsItsLayoutOnlyIfItsMeaningIsUnchanged(String what, String edited, String saved) {
        aws.holding(rule(NAME, SPELLED), SQS);

        assertThat(editing(false, NAME).changesTo(List.of(draft(SQS).withPattern(edited))))
                .as(what)
                .singleElement()
                .satisfies(change -> assertThat(
                                change.after().orElseThrow().fields().pattern())
                        .hasValue(saved));
    }

    @Test
    void aRuleThatWasSplitIsASetInTheOrderOfItsNumbers() throws InterruptedException {
        aws.holding(rule(NAME + "-10", pattern(OTHER)), SQS);
        EditedRules one = editing(false, NAME + "-10");

        EditedRules after = one.after(updated(creation(NAME + "-2"), creation(NAME + "-1"), withoutTargets(one)))
                .orElseThrow();

        assertThat(names(after)).containsExactly(NAME + "-1", NAME + "-2", NAME + "-10");
        assertThat(after.set()).isTrue();
    }

    @Test
    void aSingleRuleIsNoSetAndItsSiblingIsNotEdited() throws InterruptedException {
        aws.holding(rule(NAME, pattern(BILLING)), SQS);
        EditedRules one = editing(false, NAME);

        EditedRules after =
                one.after(updated(creation("other"), withoutTargets(one))).orElseThrow();

        assertThat(names(after)).containsExactly(NAME);
        assertThat(after.rules().getFirst().targets()).isEmpty();
        assertThat(after.set()).isFalse();
    }

    @Test
    void changesOfOtherRulesDoNotCount() throws InterruptedException {
        aws.holding(rule(NAME, pattern(BILLING)), SQS);
        EditedRules edited = editing(false, NAME);

        assertThat(edited.after(updated(creation("other")))).isEmpty();
    }

    private static RuleChange creation(String name) {
        return PlanDrafts.made(draft(SQS).named(name));
    }

    private static RuleChange withoutTargets(EditedRules edited) {
        RuleImage rule = edited.rules().getFirst();
        return new RuleChange(rule.key(), Optional.of(rule), Optional.of(rule.with(List.of())));
    }

    private Applied updated(RuleChange... changes) throws InterruptedException {
        return rules.update(List.of(changes), ApplyProgress.nobody());
    }
}
