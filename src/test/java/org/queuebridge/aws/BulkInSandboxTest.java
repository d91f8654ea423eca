package org.queuebridge.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
import org.queuebridge.domain.check.Verdict;
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
import org.queuebridge.sandbox.Sandbox;
import org.queuebridge.sandbox.SandboxOptions;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.demo.DemoRules;
import org.queuebridge.sandbox.events.request.EventLimits;
import org.queuebridge.sandbox.http.Fault;
import org.queuebridge.sandbox.http.Faults;

/**
 * Two hundred rules at once, while every seventh call is refused: all of them end as planned, and no call is made
 * faster than the account allows. Limit and pace are twenty times AWS's, so that it does not take minutes.
 */
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BulkInSandboxTest {
    private static final int FASTER = 20;
    private static final int RULES = 200;
    private static final String ADDED = "ffffffff-0000-4000-8000-000000000001";
    private static final EventBus BUS = new EventBus(
            DemoAccount.EVENT_SOURCE,
            "arn:aws:events:eu-central-1:" + DemoAccount.AWS_ACCOUNT + ":event-bus/" + DemoAccount.EVENT_SOURCE);

    private Sandbox sandbox;
    private final MemoryJournal journal = new MemoryJournal();

    @BeforeEach
    void start() throws IOException {
        sandbox = Sandbox.start(SandboxOptions.DEFAULT.withEventLimits(
                EventLimits.ofNewAccount().withCallsPerSecond(50 * FASTER)));
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void twoHundredRulesAreCreatedVerifiedChangedAndDeletedThoughEverySeventhCallIsRefused() throws Exception {
        AwsSession session = SandboxSession.of(sandbox, sandbox.accessKeyId(), AwsStub.hasty(40 * FASTER));
        sandbox.faults().every(Faults.ANY, 7, new Fault.Throttled(0));
        PlannedChanges rules = new PlannedChanges(
                session.services().eventBridge(),
                permissions(session),
                new AwsAccount(
                        session.account().id(),
                        session.account().region(),
                        session.account().endpoint(),
                        session.account().callerArn()),
                _ -> {},
                journal);
        List<RuleDraft> drafts =
                IntStream.range(0, RULES).mapToObj(BulkInSandboxTest::draft).toList();
        List<RuleKey> keys = drafts.stream().map(RuleDraft::key).toList();

        Applied made = rules.create(drafts, ApplyProgress.nobody());
        assertThat(made.left()).isEmpty();
        assertThat(names(session)).containsAll(keys.stream().map(RuleKey::name).toList());

        assertThat(verify(session, keys)).hasSize(RULES).allSatisfy(rule -> {
            assertThat(rule.unread()).isEmpty();
            assertThat(rule.findings()).noneMatch(finding -> finding.verdict() == Verdict.FAIL);
        });

        assertThat(rules.update(addingAQueue(session, keys).changes(), ApplyProgress.nobody())
                        .left())
                .isEmpty();
        assertThat(session.services().eventBridge().rules(BUS.name()).items())
                .filteredOn(rule -> rule.name().startsWith("bulk-"))
                .hasSize(RULES)
                .allSatisfy(rule -> assertThat(rule.pattern().orElseThrow())
                        .contains(ADDED, queue(Integer.parseInt(rule.name().substring(5)))));

        assertThat(rules.delete(keys, ApplyProgress.nobody()).left()).isEmpty();
        assertThat(names(session))
                .doesNotContainAnyElementsOf(keys.stream().map(RuleKey::name).toList());
        assertThat(sandbox.faults().calls(Faults.ANY)).isGreaterThan(RULES * 10);
        assertThat(sandbox.events().tooFast()).as("calls above the limit").isZero();
    }

    /** Each rule is a group of its own. */
    private static ChangePlan addingAQueue(AwsSession session, List<RuleKey> keys) throws InterruptedException {
        List<PlanBulkEdit.Group> groups = keys.stream()
                .map(key -> new PlanBulkEdit.Group(key.name(), false, List.of(key)))
                .toList();
        return new PlanBulkEdit(
                        new ReadRules(session.services().eventBridge()),
                        permissions(session),
                        new BulkEditPlanner(PatternBudget.DEFAULT, _ -> Optional.empty()),
                        StandardFormat.ALL)
                .plan(groups, new BulkEdit.AddQueues(Set.of(ADDED)), (_, _) -> {})
                .plan();
    }

    private static PlanGrants permissions(AwsSession session) {
        return new PlanGrants(session.services().grants(), key -> BUS.ruleArn(key.name()), List.of());
    }

    private List<VerifiedRule> verify(AwsSession session, List<RuleKey> keys) throws InterruptedException {
        VerifyRule one = new VerifyRule(
                session.services().eventBridge(),
                new EventRuler(),
                _ -> {},
                new IntendedRulesFromJournal(journal, session.account(), keys),
                StandardFormat.ALL);
        return new VerifyRules(one)
                .verify(
                        BUS,
                        keys.stream().map(RuleKey::name).toList(),
                        KnownQueues.NONE,
                        Optional.empty(),
                        (_, _) -> {});
    }

    private static List<String> names(AwsSession session) {
        return session.services().eventBridge().rules(BUS.name()).items().stream()
                .map(Rule::name)
                .toList();
    }

    private static RuleDraft draft(int number) {
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
                List.of(new Target("t", DemoRules.ENDED_QUEUE, Optional.empty())));
    }

    private static String queue(int number) {
        return "10000000-0000-4000-8000-%012d".formatted(number);
    }
}
