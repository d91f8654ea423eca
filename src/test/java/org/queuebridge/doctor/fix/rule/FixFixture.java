package org.queuebridge.doctor.fix.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.TargetCatalog;
import org.queuebridge.changes.apply.ApplyProgress;
import org.queuebridge.changes.journal.MemoryJournal;
import org.queuebridge.changes.permission.InMemoryGrants;
import org.queuebridge.changes.plan.PlanUndoOrFinish;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.AwsSessions;
import org.queuebridge.connect.ChangeUseCases;
import org.queuebridge.connect.SignedInGenesys;
import org.queuebridge.doctor.fix.DoctorFix;
import org.queuebridge.doctor.fix.FixPlan;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.net.FakeTime;
import org.queuebridge.queues.InMemoryGenesysCloud;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.Examples;
import org.queuebridge.rules.InMemoryEventBridge;
import org.queuebridge.task.StopRequest;
import org.queuebridge.ui.session.Sessions;

/** Fixes over clouds in memory: planned, applied, and undone. */
final class FixFixture {
    static final EventBus DEFAULT = Sessions.bus("default");
    static final RuleKey KEY = new RuleKey(Examples.BUS.name(), Examples.NAME);

    final InMemoryEventBridge aws = new InMemoryEventBridge();
    final InMemoryGrants grants = new InMemoryGrants().holding(Examples.SQS.arn(), "");
    final InMemoryGenesysCloud cloud = new InMemoryGenesysCloud();
    final MemoryJournal journal = new MemoryJournal();
    final List<String> resources = new ArrayList<>();
    KnownQueues known = KnownQueues.of(List.of(Examples.BILLING, Examples.SALES, Examples.OTHER), true);
    TargetCatalog catalog = _ -> new TargetCatalog.Listing.Found(resources);

    FixFixture() {
        aws.buses = List.of(Examples.BUS, DEFAULT);
    }

    FixPlan plan(DoctorFix.OfRule fix) throws InterruptedException {
        return fixes().of(fix);
    }

    PlanRuleFix fixes() {
        return new PlanRuleFix(session(), Optional.of(Sessions.genesys(cloud)), changes(), StandardFormat.ALL, known);
    }

    /** Applies a fix that can be planned. */
    Applied apply(FixPlan fix) throws InterruptedException {
        return changes().changing(session()).apply(planned(fix), progress());
    }

    static ChangePlan planned(FixPlan fix) {
        assertThat(fix).isInstanceOf(FixPlan.Planned.class);
        return ((FixPlan.Planned) fix).plan();
    }

    /** Undoes the newest change. */
    void undo() throws InterruptedException {
        var entry = journal.entries().getFirst();
        var undo = new PlanUndoOrFinish(aws, grants, journal).plan(entry, UndoOrFinish.UNDO);
        assertThat(undo.changed()).isEmpty();
        assertThat(changes()
                        .changing(session())
                        .follow(entry, UndoOrFinish.UNDO, undo.plan(), progress())
                        .complete())
                .isTrue();
    }

    Rule rule(String bus, String name) {
        return aws.holds(bus, name).orElseThrow().rule();
    }

    private static ApplyProgress progress() {
        return new ApplyProgress((_, _) -> {}, StopRequest.NEVER);
    }

    private ChangeUseCases changes() {
        return new ChangeUseCases(
                new FakeTime(), journal, List::of, new SignedInGenesys(() -> Optional.of(Sessions.genesys(cloud))));
    }

    private AwsSession session() {
        return AwsSessions.of(
                AwsSessions.ANN, AwsSessions.listed(aws.buses, List.of()), AwsSessions.services(aws, grants, catalog));
    }
}
