package org.queuebridge.changes.setup;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.SetUpResult;
import org.queuebridge.changes.apply.ApplyProgress;
import org.queuebridge.changes.apply.ChangeRules;
import org.queuebridge.changes.journal.MemoryJournal;
import org.queuebridge.changes.permission.Grants;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.event.EventBridgeIntegration;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.net.FakeTime;
import org.queuebridge.queues.InMemoryGenesysCloud;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.rules.InMemoryEventBridge;
import org.queuebridge.rules.InMemoryEventBuses;

/** Both clouds in memory, with a journal, for changes of the set-up of one bus. */
public final class SetUpFixture {
    public static final String INTEGRATION = "i1";
    static final EventBus BUS = new EventBus(
            "aws.partner/genesys.com/cloud/org/prod",
            "arn:aws:events:eu-central-1:111122223333:event-bus/aws.partner/genesys.com/cloud/org/prod");
    static final AwsAccount ACCOUNT = new AwsAccount("111122223333", "eu-central-1", "https://aws", "arn:me");

    final InMemoryEventBridge events = new InMemoryEventBridge();
    final InMemoryEventBuses buses = new InMemoryEventBuses();
    final InMemoryGenesysCloud genesys = InMemoryGenesysCloud.with(0);
    final MemoryJournal journal = new MemoryJournal();
    final AtomicBoolean stopped = new AtomicBoolean();
    final SetUpClouds clouds = new SetUpClouds(events, buses, _ -> genesys);

    /** Clouds without sources and without an organization, for changes of rules. */
    public static SetUpClouds withoutSetUp(EventBridge events) {
        return new SetUpClouds(events, new InMemoryEventBuses(), bus -> {
            throw new FailureException(new Failure.SignIn(Reason.GENESYS_NOT_SIGNED_IN, List.of(bus), Evidence.NONE));
        });
    }

    PlanSetUp plan() {
        return new PlanSetUp(clouds, journal);
    }

    SetUpResult apply(ChangePlan plan) throws InterruptedException {
        Applied applied = rules().apply(plan, progress());
        return applied.setUp().orElseThrow();
    }

    ChangePlan following(UndoOrFinish kind) {
        return plan().following(journal.entries().getFirst(), kind);
    }

    SetUpResult follow(UndoOrFinish kind) throws InterruptedException {
        return rules().follow(journal.entries().getFirst(), kind, following(kind), progress())
                .setUp()
                .orElseThrow();
    }

    private ChangeRules rules() {
        return new ChangeRules(clouds, Grants.none(), ACCOUNT, new FakeTime(), journal);
    }

    private ApplyProgress progress() {
        return new ApplyProgress((_, _) -> {}, stopped::get);
    }

    SetUpFixture integration(boolean enabled, String... topics) {
        genesys.edited()
                .holding(new EventBridgeIntegration(
                        INTEGRATION,
                        "To AWS",
                        BUS.shortName(),
                        "111122223333",
                        "eu-central-1",
                        List.of(topics),
                        enabled,
                        enabled ? "ACTIVE" : "INACTIVE",
                        ""));
        return this;
    }

    List<String> topics() {
        return genesys.edited().list().getFirst().topics();
    }

    /** Somebody creates a rule, with the bus where there is none yet. */
    void rule(String name, String pattern) {
        if (buses.bus(BUS.name()).isEmpty()) {
            buses.createElsewhere(BUS.name());
        }
        events.holding(new Rule(
                name,
                BUS.name(),
                BUS.ruleArn(name),
                new RuleFields(Optional.of(pattern), Optional.empty(), RuleFields.ENABLED, "", Optional.empty()),
                Optional.empty()));
    }
}
