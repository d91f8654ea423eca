package org.queuebridge.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.queuebridge.changes.Accident;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.Images;
import org.queuebridge.changes.apply.ApplyListener;
import org.queuebridge.changes.apply.ApplyPlan;
import org.queuebridge.changes.journal.MemoryJournal;
import org.queuebridge.changes.permission.Grants;
import org.queuebridge.changes.plan.PlanUndoOrFinish;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.changes.read.ReadRule;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.net.FakeTime;
import org.queuebridge.rules.CallScript;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.sandbox.Sandbox;
import org.queuebridge.sandbox.SandboxOptions;
import org.queuebridge.sandbox.events.request.EventLimits;
import org.queuebridge.task.StopRequest;

/** The points at which a plan can be hit, tried on the sandbox over HTTP; in memory many more are. */
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CrashPointsInSandboxTest {
    private static final int FASTER_THAN_TESTS = 1_000_000;
    private static final AwsAccount ACCOUNT =
            new AwsAccount("123456789012", "eu-central-1", "http://127.0.0.1", "arn:me");

    /** Those that leave the sandbox in doubt; in memory all are tried. */
    private static final List<Accident> ACCIDENTS =
            List.of(Accident.KILLED_AFTER_SENDING, Accident.REFUSED, Accident.CUT_BEFORE_THE_ANSWER);

    private Sandbox sandbox;
    private EventBridge events;
    private int tried;

    @BeforeEach
    void start() throws IOException {
        sandbox = Sandbox.start(SandboxOptions.DEFAULT.withEventLimits(
                EventLimits.ofNewAccount().withCallsPerSecond(FASTER_THAN_TESTS)));
        events = SandboxSession.hasty(sandbox).services().eventBridge();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void aPlanKilledAtAnyStepCanBeFinishedOrUndone() throws InterruptedException {
        List<Optional<RuleImage>> images =
                List.of(Optional.empty(), Optional.of(Images.PLAIN), Optional.of(Images.FULL));
        for (Optional<RuleImage> before : images) {
            for (Optional<RuleImage> after : images) {
                RuleChange change = new RuleChange(Images.KEY, before, after);
                for (int step = 0; step < change.steps().size(); step++) {
                    for (Accident hit : ACCIDENTS) {
                        tryAt(change, step, hit, true);
                        tryAt(change, step, hit, false);
                    }
                }
            }
        }
        assertThat(tried).as("points tried").isGreaterThan(100);
        System.out.println(tried + " points tried on the sandbox, none lost");
    }

    private void tryAt(RuleChange change, int step, Accident hit, boolean finish) throws InterruptedException {
        put(change.before());
        CallScript script = new CallScript();
        hit.befall(change.steps(), step, script, script);
        MemoryJournal journal = new MemoryJournal();
        try {
            var _ = apply(scripted(script), journal, new ChangePlan(ChangePlan.Purpose.UPDATE, List.of(change)));
        } catch (Accident.Killed e) {
            journal.programEnds();
        }

        var entry = journal.entries().getFirst();
        var answer = new PlanUndoOrFinish(events, Grants.none(), journal)
                .plan(entry, finish ? UndoOrFinish.FINISH : UndoOrFinish.UNDO);
        assertThat(answer.changed()).isEmpty();
        var _ = apply(events, journal, answer.plan());

        assertThat(new ReadRule(events).image(Images.KEY))
                .as("%s at step %d of %s, then %s", hit, step, change.steps(), finish ? "finished" : "undone")
                .isEqualTo(finish ? change.after() : change.before());
        tried++;
    }

    private static Applied apply(EventBridge events, MemoryJournal journal, ChangePlan plan)
            throws InterruptedException {
        return new ApplyPlan(events, Grants.none(), new FakeTime(), journal)
                .apply(ACCOUNT, plan, Optional.empty(), ApplyListener.none(), StopRequest.NEVER);
    }

    /** Makes the rule what it is to be before the plan, whatever was there. */
    private void put(Optional<RuleImage> image) {
        new ReadRule(events).image(Images.KEY).ifPresent(there -> {
            if (!there.targets().isEmpty()) {
                events.removeTargets(
                        Images.KEY.bus(),
                        Images.KEY.name(),
                        there.targets().stream().map(Target::id).toList());
            }
            events.deleteRule(Images.KEY.bus(), Images.KEY.name());
        });
        image.ifPresent(rule -> {
            var _ = events.putRule(rule.key(), rule.fields(), rule.tags());
            events.putTargets(rule.key().bus(), rule.key().name(), rule.targets());
        });
    }

    /** The sandbox, with the script's accidents before and after calls. */
    private EventBridge scripted(CallScript script) {
        return (EventBridge) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EventBridge.class}, (_, method, args) -> {
                    script.begin(method.getName());
                    try {
                        Object answer = method.invoke(events, args);
                        script.end(method.getName());
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /**
     * Another program changes the rule while this one is about to: it stops with what is there, and overwrites nothing.
     */
    @Test
    void theSecondOfTwoProgramsThatEditARuleStops() throws InterruptedException {
        put(Optional.of(Images.PLAIN));
        RuleImage seen = new ReadRule(events).image(Images.KEY).orElseThrow();
        RuleChange first = new RuleChange(Images.KEY, Optional.of(seen), Optional.of(Images.FULL));
        RuleChange second = new RuleChange(Images.KEY, Optional.of(seen), Optional.of(seen.with(Images.five())));
        ChangePlan theirs = new ChangePlan(ChangePlan.Purpose.UPDATE, List.of(first));
        ChangePlan ours = new ChangePlan(ChangePlan.Purpose.UPDATE, List.of(second));

        assertThat(apply(events, new MemoryJournal(), theirs).rules()).allMatch(ChangeResult::done);

        assertThat(apply(events, new MemoryJournal(), ours).rules())
                .singleElement()
                .isInstanceOfSatisfying(ChangeResult.ChangedMeanwhile.class, changed -> {
                    assertThat(changed.expected()).hasValue(seen);
                    assertThat(changed.now()).hasValue(Images.FULL);
                });
        assertThat(new ReadRule(events).image(Images.KEY)).hasValue(Images.FULL);
    }

    /** Half-way through its steps, too: what it has done stays, what others did is not touched. */
    @Test
    void aProgramStopsAfterAStepIfAnotherChangedTheRule() throws InterruptedException {
        put(Optional.of(Images.PLAIN));
        CallScript script = new CallScript();
        script.after("putRule", () -> events.disable(Images.KEY.bus(), Images.KEY.name()));
        RuleImage wanted = Images.PLAIN
                .with(Images.fields("{\"source\":[\"c\"]}", "ENABLED", "C"))
                .with(Images.five());
        ChangePlan plan = new ChangePlan(
                ChangePlan.Purpose.UPDATE,
                List.of(new RuleChange(Images.KEY, Optional.of(Images.PLAIN), Optional.of(wanted))));

        List<ChangeResult> results =
                apply(scripted(script), new MemoryJournal(), plan).rules();

        assertThat(results).singleElement().isInstanceOf(ChangeResult.ChangedMeanwhile.class);
        assertThat(new ReadRule(events).image(Images.KEY))
                .hasValueSatisfying(now -> assertThat(now.targets()).isEqualTo(Images.PLAIN.targets()));
    }
}
