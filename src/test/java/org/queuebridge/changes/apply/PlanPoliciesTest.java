package org.queuebridge.changes.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.changes.Accident;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.Images;
import org.queuebridge.changes.journal.JournalEntry;
import org.queuebridge.changes.journal.MemoryJournal;
import org.queuebridge.changes.permission.InMemoryGrants;
import org.queuebridge.changes.plan.PlanUndoOrFinish;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.net.FakeTime;
import org.queuebridge.rules.Examples;
import org.queuebridge.rules.InMemoryEventBridge;
import org.queuebridge.task.StopRequest;

/** Many rules whose targets have a statement for each of them. */
class PlanPoliciesTest {
    private static final AwsAccount ACCOUNT = new AwsAccount("111122223333", "eu-central-1", "https://aws", "arn:me");
    private static final String QUEUE = "arn:aws:sqs:r:111122223333:q";
    private static final String ELSEWHERE = "arn:aws:sqs:r:111122223333:elsewhere";
    private static final String FUNCTION = "arn:aws:lambda:r:111122223333:function:f";
    private static final String OTHERS = "{\"Statement\": [ {\"Sid\":\"Others\"} ]}";
    private static final int RULES = 20;

    private final InMemoryEventBridge events = new InMemoryEventBridge();
    private final InMemoryGrants grants = new InMemoryGrants();
    private final MemoryJournal journal = new MemoryJournal();

    @BeforeEach
    void resources() {
        grants.holding(QUEUE, OTHERS).holding(FUNCTION, OTHERS);
    }

    @Test
    void eachPolicyIsChangedOnceForAllRules() throws InterruptedException {
        assertThat(applied(create()).complete()).isTrue();
        assertThat(grants.calls()).containsExactly("allow", "allow");
        assertThat(grants.all()).isEqualTo(permitted(RULES));

        assertThat(applied(followed(UndoOrFinish.UNDO)).complete()).isTrue();
        assertThat(grants.calls()).containsExactly("allow", "allow", "disallow", "disallow");
        assertThat(grants.all()).isEqualTo(permitted(0));
    }

    /** Some rules come to it sooner than others. */
    @Test
    void permissionsAreRemovedOnceForAllRulesToo() throws InterruptedException {
        assertThat(applied(create()).complete()).isTrue();
        List<RuleChange> changes = create().changes().stream()
                .map(made -> made.undoneFrom(made.after()))
                .map(gone -> new RuleChange(
                        gone.key(),
                        gone.before(),
                        gone.before().map(rule -> rule.with(Images.five())),
                        gone.key().name().endsWith("1") ? List.of(elsewhere(gone.key())) : List.of(),
                        gone.disallowed()))
                .toList();
        grants.holding(ELSEWHERE, OTHERS);

        assertThat(applied(new ChangePlan(Purpose.UPDATE, changes)).complete()).isTrue();

        assertThat(grants.calls()).containsExactly("allow", "allow", "allow", "disallow", "disallow");
        assertThat(grants.all()).containsEntry(QUEUE, OTHERS).containsEntry(FUNCTION, OTHERS);
    }

    private static Grant elsewhere(RuleKey rule) {
        return new Grant(TargetKind.SQS, ELSEWHERE, "arn:rule/" + rule.name());
    }

    @Test
    void undoingOneRuleRemovesItsStatementsAlone() throws InterruptedException {
        ChangePlan all = create();
        assertThat(applied(all).complete()).isTrue();
        RuleChange last = all.changes().getLast();

        RuleChange undone = last.undoneFrom(last.after());
        assertThat(applied(new ChangePlan(Purpose.UNDO, List.of(undone))).complete())
                .isTrue();

        assertThat(grants.all()).isEqualTo(permitted(RULES - 1));
    }

    @ParameterizedTest
    @CsvSource({"before, FINISH", "before, UNDO", "after, FINISH", "after, UNDO"})
    void aPlanThatIsKilledAtItsPoliciesCanBeFinishedOrUndone(String when, UndoOrFinish then)
            throws InterruptedException {
        Runnable kill = () -> {
            throw new Accident.Killed();
        };
        if (when.equals("before")) {
            grants.script().before("allow", kill);
        } else {
            grants.script().after("allow", kill);
        }
        assertThatThrownBy(() -> applied(create())).isInstanceOf(Accident.Killed.class);
        journal.programEnds();

        assertThat(applied(followed(then)).complete()).isTrue();

        assertThat(grants.all()).isEqualTo(permitted(then == UndoOrFinish.FINISH ? RULES : 0));
        assertThat(events.rules(Images.KEY.bus()).items()).hasSize(then == UndoOrFinish.FINISH ? RULES : 0);
    }

    @Test
    void aRefusedPolicyKeepsNoRuleFromBeingCreated() throws InterruptedException {
        grants.script().failBefore("allow", Examples.DENIED);

        assertThat(applied(create()).rules())
                .hasSize(RULES)
                .allSatisfy(result -> assertThat(result)
                        .isInstanceOfSatisfying(
                                ChangeResult.Unpermitted.class,
                                lacking -> assertThat(lacking.refused())
                                        .containsExactly(new ChangeResult.Refused(1, Examples.DENIED))));
        assertThat(grants.all()).containsEntry(QUEUE, OTHERS);
        assertThat(grants.all().get(FUNCTION)).contains(rule(0), rule(RULES - 1));
    }

    @Test
    void whatWasStoppedAtItsPoliciesHasSentNone() throws InterruptedException {
        boolean[] stopped = {false};
        ChangePlan plan = create();
        events.script().after("putRule", () -> stopped[0] = true);

        Applied applied = new ApplyPlan(events, grants, new FakeTime(), journal)
                .apply(ACCOUNT, plan, Optional.empty(), ApplyListener.none(), () -> stopped[0]);

        assertThat(applied.rules()).allMatch(ChangeResult.Stopped.class::isInstance);
        assertThat(grants.calls()).isEmpty();
        assertThat(journal.entries().getFirst().head().courses().values())
                .allMatch(course -> course.sent() == course.answered());
    }

    private ChangePlan create() {
        return new ChangePlan(
                Purpose.CREATE,
                IntStream.range(0, RULES)
                        .mapToObj(number -> new RuleChange(
                                key(number),
                                Optional.empty(),
                                Optional.of(new RuleImage(
                                        key(number), Images.ON, Images.PLAIN.targets(), Images.PLAIN.tags())),
                                granted(number),
                                List.of()))
                        .toList());
    }

    private static List<Grant> granted(int number) {
        return List.of(
                new Grant(TargetKind.SQS, QUEUE, rule(number)), new Grant(TargetKind.LAMBDA, FUNCTION, rule(number)));
    }

    private static RuleKey key(int number) {
        return new RuleKey(Images.KEY.bus(), "many-%02d".formatted(number));
    }

    private static String rule(int number) {
        return "arn:rule/" + key(number).name();
    }

    private static Map<String, String> permitted(int rules) {
        InMemoryGrants wanted = new InMemoryGrants().holding(QUEUE, OTHERS).holding(FUNCTION, OTHERS);
        IntStream.range(0, rules).forEach(number -> granted(number).forEach(wanted::allow));
        return wanted.all();
    }

    private Applied applied(ChangePlan plan) throws InterruptedException {
        return new ApplyPlan(events, grants, new FakeTime(), journal)
                .apply(ACCOUNT, plan, Optional.empty(), ApplyListener.none(), StopRequest.NEVER);
    }

    private ChangePlan followed(UndoOrFinish how) throws InterruptedException {
        JournalEntry entry = journal.entries().getFirst();
        PlanUndoOrFinish.Answer answer = new PlanUndoOrFinish(events, grants, journal).plan(entry, how);
        assertThat(answer.changed()).isEmpty();
        return answer.plan();
    }
}
