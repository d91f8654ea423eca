package org.queuebridge.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.apply.ApplyListener;
import org.queuebridge.changes.apply.ApplyPlan;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.changes.journal.JournalEntry;
import org.queuebridge.changes.journal.MemoryJournal;
import org.queuebridge.changes.permission.Grants;
import org.queuebridge.changes.permission.InMemoryGrants;
import org.queuebridge.changes.plan.PlanUndoOrFinish;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.changes.read.ReadRule;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.net.FakeTime;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.rules.InMemoryEventBridge;
import org.queuebridge.task.StopRequest;

/**
 * The program is killed, or the line is cut, at every step of every kind of plan: whatever was there, finishing leads
 * to exactly what was wanted, and undoing to exactly what was there before.
 */
class CrashPointsTest {
    private static final AwsAccount ACCOUNT = new AwsAccount("111122223333", "eu-central-1", "https://aws", "arn:me");

    private static final Grant GIVEN = new Grant(TargetKind.SQS, "arn:aws:sqs:r:111122223333:old", "arn:rule/ended");
    private static final Grant MISSING = new Grant(TargetKind.SQS, "arn:aws:sqs:r:111122223333:new", "arn:rule/ended");
    private static final String OTHERS = "{\"Statement\": [ {\"Sid\":\"Others\"} ]}";

    private final List<String> tried = new ArrayList<>();

    @Test
    void aPlanKilledAtAnyStepCanBeFinishedOrUndone() throws InterruptedException {
        List<Optional<RuleImage>> images = images();
        for (Optional<RuleImage> before : images) {
            for (Optional<RuleImage> after : images) {
                RuleChange change = change(before, after);
                for (int step = 0; step < change.steps().size(); step++) {
                    for (Accident hit : Accident.values()) {
                        for (UndoOrFinish then : UndoOrFinish.values()) {
                            tryAt(change, step, hit, then);
                        }
                    }
                }
            }
        }
        assertThat(tried).as("points tried").hasSizeGreaterThan(1_000);
        System.out.println(tried.size() + " points tried, none lost");
    }

    /** A rule that is there may have been permitted; one that is to be there needs permission. */
    private static RuleChange change(Optional<RuleImage> before, Optional<RuleImage> after) {
        return new RuleChange(
                Images.KEY,
                before,
                after,
                after.map(_ -> List.of(MISSING)).orElse(List.of()),
                before.map(_ -> List.of(GIVEN)).orElse(List.of()));
    }

    private static List<Optional<RuleImage>> images() {
        return List.of(
                Optional.empty(),
                Optional.of(Images.PLAIN),
                Optional.of(Images.FULL),
                Optional.of(Images.PLAIN.with(Images.ON.in(RuleFields.DISABLED))),
                Optional.of(Images.PLAIN.with(List.of())),
                Optional.of(Images.PLAIN.with(Images.five())),
                Optional.of(Images.PLAIN.with(List.of(Images.SQS, Images.LAMBDA, Images.TOPIC))),
                Optional.of(Images.FULL.with(Map.of())));
    }

    private void tryAt(RuleChange change, int step, Accident hit, UndoOrFinish then) throws InterruptedException {
        InMemoryEventBridge there = new InMemoryEventBridge();
        change.before().ifPresent(image -> hold(there, image));
        InMemoryGrants grants =
                new InMemoryGrants().holding(GIVEN.resourceArn(), OTHERS).holding(MISSING.resourceArn(), OTHERS);
        change.disallowed().forEach(grants::allow);
        Map<String, String> permittedBefore = grants.all();
        MemoryJournal journal = new MemoryJournal();
        hit.befall(change.steps(), step, there.script(), grants.script());
        try {
            var _ = apply(there, grants, journal, new ChangePlan(ChangePlan.Purpose.UPDATE, List.of(change)));
        } catch (Accident.Killed e) {
            journal.programEnds();
        }

        JournalEntry entry = journal.entries().getFirst();
        PlanUndoOrFinish.Answer answer = new PlanUndoOrFinish(there, grants, journal).plan(entry, then);
        assertThat(answer.changed()).isEmpty();
        var _ = apply(there, grants, journal, answer.plan());

        assertThat(new ReadRule(there).image(Images.KEY))
                .as("%s at step %d of %s, then %s", hit, step, change.steps(), then)
                .isEqualTo(then == UndoOrFinish.FINISH ? change.after() : change.before());
        assertThat(grants.all())
                .as("policies, %s at step %d of %s, then %s", hit, step, change.steps(), then)
                .isEqualTo(then == UndoOrFinish.FINISH ? permitted(change) : permittedBefore);
        tried.add(hit + " " + step);
    }

    private static Map<String, String> permitted(RuleChange change) {
        InMemoryGrants wanted =
                new InMemoryGrants().holding(GIVEN.resourceArn(), OTHERS).holding(MISSING.resourceArn(), OTHERS);
        change.allowed().forEach(wanted::allow);
        return wanted.all();
    }

    private static Applied apply(EventBridge events, Grants grants, Journal journal, ChangePlan plan)
            throws InterruptedException {
        return new ApplyPlan(events, grants, new FakeTime(), journal)
                .apply(ACCOUNT, plan, Optional.empty(), ApplyListener.none(), StopRequest.NEVER);
    }

    private static void hold(InMemoryEventBridge there, RuleImage image) {
        String arn = there.putRule(image.key(), image.fields(), image.tags());
        if (!image.targets().isEmpty()) {
            there.putTargets(image.key().bus(), image.key().name(), image.targets());
        }
        assertThat(arn).isNotEmpty();
    }
}
