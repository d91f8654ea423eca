package org.queuebridge.aws.bulk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.PlannedChanges;
import org.queuebridge.changes.apply.ApplyProgress;
import org.queuebridge.changes.bulk.BulkEdit;
import org.queuebridge.changes.bulk.BulkEditPlanner;
import org.queuebridge.changes.bulk.PlanBulkEdit;
import org.queuebridge.changes.journal.IntendedRulesFromJournal;
import org.queuebridge.changes.journal.MemoryJournal;
import org.queuebridge.changes.permission.PlanGrants;
import org.queuebridge.changes.read.ReadRules;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.event.EndMeaning;
import org.queuebridge.domain.event.EventSource;
import org.queuebridge.domain.event.FiresWhen;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.pattern.PatternIntent;
import org.queuebridge.domain.pattern.build.PatternBudget;
import org.queuebridge.domain.pattern.build.PatternBuilder;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.matching.EventRuler;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.verify.VerifiedRule;
import org.queuebridge.rules.verify.VerifyRule;
import org.queuebridge.rules.verify.VerifyRules;
import org.queuebridge.sandbox.demo.DemoAccount;

/** Many rules on the partner bus of a sandbox, planned and changed as the program does it; for tests. */
public final class ManyRules {
    public static final EventBus BUS = new EventBus(
            DemoAccount.EVENT_SOURCE,
            "arn:aws:events:eu-central-1:" + DemoAccount.AWS_ACCOUNT + ":event-bus/" + DemoAccount.EVENT_SOURCE);

    private final AwsSession session;
    private final MemoryJournal journal = new MemoryJournal();
    private final List<RuleDraft> drafts;
    private final PlannedChanges changes;

    /** Rules that all deliver to this resource. */
    public ManyRules(AwsSession session, int count, String targetArn) {
        this.session = session;
        this.drafts = IntStream.range(0, count)
                .mapToObj(number -> draft(number, targetArn))
                .toList();
        AwsAccount account = session.account();
        this.changes = new PlannedChanges(
                session.services().eventBridge(),
                permissions(),
                new AwsAccount(account.id(), account.region(), account.endpoint(), account.callerArn()),
                _ -> {},
                journal);
    }

    /** Creates all of them. */
    public Applied create() throws InterruptedException {
        return changes.create(drafts, ApplyProgress.nobody());
    }

    PlannedChanges changes() {
        return changes;
    }

    List<RuleKey> keys() {
        return drafts.stream().map(RuleDraft::key).toList();
    }

    /** Adds a queue to each rule, as a group of its own. */
    Applied addQueue(String queueId) throws InterruptedException {
        List<PlanBulkEdit.Group> groups = keys().stream()
                .map(key -> new PlanBulkEdit.Group(key.name(), false, List.of(key)))
                .toList();
        ChangePlan plan = new PlanBulkEdit(
                        new ReadRules(session.services().eventBridge()),
                        permissions(),
                        new BulkEditPlanner(PatternBudget.DEFAULT, _ -> Optional.empty()),
                        StandardFormat.ALL)
                .plan(groups, new BulkEdit.AddQueues(Set.of(queueId)), (_, _) -> {})
                .plan();
        return changes.update(plan.changes(), ApplyProgress.nobody());
    }

    List<VerifiedRule> verify() throws InterruptedException {
        VerifyRule one = new VerifyRule(
                session.services().eventBridge(),
                new EventRuler(),
                _ -> {},
                new IntendedRulesFromJournal(journal, session.account(), keys()),
                StandardFormat.ALL);
        return new VerifyRules(one)
                .verify(
                        BUS,
                        keys().stream().map(RuleKey::name).toList(),
                        KnownQueues.NONE,
                        Optional.empty(),
                        (_, _) -> {});
    }

    /** The rules of the bus. */
    List<Rule> there() {
        return session.services().eventBridge().rules(BUS.name()).items();
    }

    /** The queue that the rule of this number lets in. */
    public static String queue(int number) {
        return "10000000-0000-4000-8000-%012d".formatted(number);
    }

    private PlanGrants permissions() {
        return new PlanGrants(session.services().grants(), key -> BUS.ruleArn(key.name()), List.of());
    }

    private static RuleDraft draft(int number, String targetArn) {
        PatternIntent meaning = new PatternIntent(
                StandardFormat.PARTNER, EventSource.exactly(BUS.name()), FiresWhen.by(EndMeaning.AGENT_ENDED));
        String pattern = PatternBuilder.build(meaning, List.of(queue(number)))
                .orElseThrow()
                .text();
        return new RuleDraft(
                "bulk-" + number,
                BUS.name(),
                pattern,
                "",
                true,
                Optional.empty(),
                List.of(new Target("t", targetArn, Optional.empty())));
    }
}
