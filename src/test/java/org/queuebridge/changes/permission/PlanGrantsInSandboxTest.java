package org.queuebridge.changes.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.aws.SandboxSession;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.Images;
import org.queuebridge.changes.PlannedChanges;
import org.queuebridge.changes.apply.ApplyListener;
import org.queuebridge.changes.apply.ApplyPlan;
import org.queuebridge.changes.apply.ApplyProgress;
import org.queuebridge.changes.journal.JournalEntry;
import org.queuebridge.changes.journal.MemoryJournal;
import org.queuebridge.changes.plan.PlanUndoOrFinish;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.change.Step;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.permission.ResourceState;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.net.FakeTime;
import org.queuebridge.sandbox.Sandbox;
import org.queuebridge.sandbox.SandboxOptions;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.demo.DemoTargets;
import org.queuebridge.sandbox.http.Fault;
import org.queuebridge.task.StopRequest;

/** From a target that receives nothing to one that does, and back: plan, apply and undo through the AWS SDK. */
class PlanGrantsInSandboxTest {
    private static final String ACCOUNT = "eu-central-1:123456789012:";
    private static final String DLQ = "arn:aws:sqs:" + ACCOUNT + DemoTargets.DEAD_LETTERS;

    private Sandbox sandbox;
    private AwsSession aws;
    private final MemoryJournal journal = new MemoryJournal();

    @BeforeEach
    void connect() throws IOException {
        sandbox = Sandbox.start(SandboxOptions.DEFAULT);
        aws = SandboxSession.patient(sandbox);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource({
        "SQS, sqs, legacy",
        "LAMBDA, lambda, function:wallboard-refresh",
        "SNS, sns, supervisors",
        "LOGS, logs, log-group:/aws/events/mine"
    })
    void aRuleIsPermittedWithItsTargetsAndTheGrantsGoWithIt(TargetKind kind, String service, String resource)
            throws InterruptedException {
        sandbox.targets().logs().policy(sandbox.events().home(), "TrustEventsToStoreLogEvents", """
            {"Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"arn:aws:logs:::none"}]}\
            """);
        sandbox.targets().logs().create(sandbox.events().home(), "/aws/events/mine");
        String arn = "arn:aws:" + service + ":" + ACCOUNT + resource;
        Target target = new Target("t", arn, Optional.empty())
                .with(Json.obj("DeadLetterConfig", Json.obj("Arn", new Json.Str(DLQ))));
        ResourceState before = aws.services().grants().state(kind, arn);
        ResourceState dlqBefore = aws.services().grants().state(TargetKind.SQS, DLQ);
        RuleKey key = new RuleKey(DemoAccount.EVENT_SOURCE, "mine");
        RuleImage image =
                new RuleImage(key, Images.fields("{\"source\":[\"mine\"]}", "ENABLED", ""), List.of(target), Map.of());

        apply(complete(new RuleChange(key, Optional.empty(), Optional.of(image))));
        assertThat(sandbox.events().publish(key.bus(), "{\"source\":\"mine\"}")).isEqualTo(1);

        RuleChange deletion = complete(new RuleChange(key, Optional.of(image), Optional.empty()));
        assertThat(deletion.steps()).filteredOn(Step.Disallow.class::isInstance).hasSize(2);
        apply(deletion);
        assertThat(aws.services().grants().state(kind, arn)).isEqualTo(before);
        assertThat(aws.services().grants().state(TargetKind.SQS, DLQ)).isEqualTo(dlqBefore);

        apply(new PlanUndoOrFinish(aws.services().eventBridge(), aws.services().grants(), journal)
                .plan(journal.entries().getFirst(), UndoOrFinish.UNDO)
                .plan());
        assertThat(sandbox.events().publish(key.bus(), "{\"source\":\"mine\"}")).isEqualTo(1);
    }

    /** Stopped half-way, the rules that are left must still deliver. */
    @Test
    void aStatementOfSeveralRulesGoesWithTheLastOfThem() throws InterruptedException {
        String queue = "arn:aws:sqs:" + ACCOUNT + "legacy";
        ResourceState before = aws.services().grants().state(TargetKind.SQS, queue);
        List<RuleKey> keys = List.of(
                new RuleKey(DemoAccount.EVENT_SOURCE, "mine-1"), new RuleKey(DemoAccount.EVENT_SOURCE, "mine-2"));
        List<RuleChange> made = keys.stream()
                .map(key -> {
                    String arn = bus(key).ruleArn(key.name());
                    Grant grant = new Grant(TargetKind.SQS, queue, arn, bus(key).ruleArn("mine-*"));
                    RuleImage image = new RuleImage(
                            key,
                            Images.fields("{\"source\":[\"mine\"]}", "ENABLED", ""),
                            List.of(new Target("t", queue, Optional.empty())),
                            Map.of());
                    return new RuleChange(key, Optional.empty(), Optional.of(image), List.of(grant), List.of());
                })
                .toList();
        made.forEach(this::applied);
        assertThat(sandbox.events().publish(DemoAccount.EVENT_SOURCE, "{\"source\":\"mine\"}"))
                .isEqualTo(2);

        applied(made.getFirst().undoneFrom(made.getFirst().after()));
        assertThat(sandbox.events().publish(DemoAccount.EVENT_SOURCE, "{\"source\":\"mine\"}"))
                .isEqualTo(1);

        applied(made.getLast().undoneFrom(made.getLast().after()));
        assertThat(aws.services().grants().state(TargetKind.SQS, queue)).isEqualTo(before);
    }

    private void applied(RuleChange change) {
        try {
            apply(change);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Whoever writes rules and no policies of functions gets the rule, and the rest once somebody lets them. */
    @Test
    void aRuleIsCreatedThoughItsFunctionCannotBePermitted() throws InterruptedException {
        String function = "arn:aws:lambda:" + ACCOUNT + "function:wallboard-refresh";
        RuleDraft draft = new RuleDraft(
                "mine",
                DemoAccount.EVENT_SOURCE,
                "{\"source\":[\"mine\"]}",
                "",
                true,
                Optional.empty(),
                List.of(new Target("t", function, Optional.empty())));
        PlannedChanges rules = new PlannedChanges(
                aws.services().eventBridge(),
                new PlanGrants(aws.services().grants(), key -> bus(key).ruleArn(key.name()), List.of()),
                account(),
                new FakeTime(),
                journal);
        sandbox.faults().next("AddPermission", 1, new Fault.Refused());

        Applied applied = rules.create(List.of(draft), ApplyProgress.nobody());

        assertThat(applied.rules()).singleElement().isInstanceOfSatisfying(ChangeResult.Unpermitted.class, result -> {
            assertThat(result.there().orElseThrow().targets()).isEqualTo(draft.targets());
            assertThat(result.refused())
                    .singleElement()
                    .satisfies(refused -> assertThat(refused.why())
                            .isInstanceOfSatisfying(
                                    Failure.Forbidden.class,
                                    why -> assertThat(why.permission()).isEqualTo("lambda:AddPermission")));
        });
        assertThat(journal.entries().getFirst().course(draft.key()).end()).hasValue(JournalEntry.End.UNPERMITTED);
        assertThat(sandbox.events().publish(draft.bus(), "{\"source\":\"mine\"}"))
                .isZero();

        assertThat(rules.finish(applied, ApplyProgress.nobody()).complete()).isTrue();
        assertThat(sandbox.events().publish(draft.bus(), "{\"source\":\"mine\"}"))
                .isEqualTo(1);
        assertThat(sandbox.faults().calls("PutRule")).isEqualTo(1);
    }

    private EventBus bus(RuleKey key) {
        return aws.listed().buses().stream()
                .filter(each -> each.name().equals(key.bus()))
                .findFirst()
                .orElseThrow();
    }

    private AwsAccount account() {
        return aws.account();
    }

    private RuleChange complete(RuleChange change) {
        return new PermissionCheck(aws.services().grants())
                .complete(change, bus(change.key()).ruleArn(change.key().name()), List.of(), List.of());
    }

    private void apply(RuleChange change) throws InterruptedException {
        apply(new ChangePlan(ChangePlan.Purpose.UPDATE, List.of(change)));
    }

    private void apply(ChangePlan plan) throws InterruptedException {
        Applied applied = new ApplyPlan(
                        aws.services().eventBridge(), aws.services().grants(), new FakeTime(), journal)
                .apply(account(), plan, Optional.empty(), ApplyListener.none(), StopRequest.NEVER);
        assertThat(applied.rules())
                .allSatisfy(result -> assertThat(result.done()).isTrue());
    }
}
