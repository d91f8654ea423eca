package org.queuebridge.changes.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.BILLING_PATTERN;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.LAMBDA;
import static org.queuebridge.rules.Examples.OTHER;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.rules.Examples.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.PlannedChanges;
import org.queuebridge.changes.apply.ApplyProgress;
import org.queuebridge.changes.bulk.BulkEditResult.Obstacle;
import org.queuebridge.changes.journal.MemoryJournal;
import org.queuebridge.changes.permission.InMemoryGrants;
import org.queuebridge.changes.permission.PlanGrants;
import org.queuebridge.changes.read.ReadRules;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.build.PatternBudget;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.net.FakeTime;
import org.queuebridge.rules.InMemoryEventBridge;

class PlanBulkEditTest {
    private static final Target FULL = SQS.with(Json.obj("FieldOfTheFuture", new Json.Num("7")));
    private static final PatternBudget LIMIT = PatternBudget.DEFAULT;

    /** Room for one queue. */
    private static final PatternBudget ONE = new PatternBudget(pattern(BILLING).length());

    private final InMemoryEventBridge aws = new InMemoryEventBridge();
    private final InMemoryGrants grants = new InMemoryGrants();
    private final PlanGrants permissions = new PlanGrants(grants, key -> BUS.ruleArn(key.name()), List.of());
    private final Map<String, Queue> queues = Map.of(BILLING.id(), BILLING, SALES.id(), SALES, OTHER.id(), OTHER);

    private void hold(String name, String pattern, String description, Target... targets) {
        RuleFields fields =
                RuleFields.of(Optional.of(pattern), false, description, Optional.of("arn:aws:iam::1:role/r"));
        aws.holding(new Rule(name, BUS.name(), BUS.ruleArn(name), fields, Optional.empty()), targets);
    }

    private PlanBulkEdit.Answer plan(BulkEdit wanted, PatternBudget limit, PlanBulkEdit.Group... groups)
            throws InterruptedException {
        BulkEditPlanner alter = new BulkEditPlanner(
                limit, id -> Optional.ofNullable(queues.get(id)).map(Queue::name));
        return new PlanBulkEdit(new ReadRules(aws), permissions, alter, StandardFormat.ALL)
                .plan(List.of(groups), wanted, (_, _) -> {});
    }

    private PlanBulkEdit.Answer plan(BulkEdit wanted, PlanBulkEdit.Group... groups) throws InterruptedException {
        return plan(wanted, LIMIT, groups);
    }

    private Applied apply(PlanBulkEdit.Answer answer) throws InterruptedException {
        AwsAccount account = new AwsAccount("111122223333", "eu-central-1", "https://aws", "arn:me");
        return new PlannedChanges(aws, permissions, account, new FakeTime(), new MemoryJournal())
                .rules()
                .apply(answer.plan(), ApplyProgress.nobody());
    }

    private static PlanBulkEdit.Group rule(String name) {
        return new PlanBulkEdit.Group(name, false, List.of(new RuleKey(BUS.name(), name)));
    }

    private static PlanBulkEdit.Group set(String name, int parts) {
        var names = IntStream.rangeClosed(1, parts).mapToObj(part -> name + "-" + part);
        return new PlanBulkEdit.Group(
                name, true, names.map(each -> new RuleKey(BUS.name(), each)).toList());
    }

    private RuleWithTargets there(String name) {
        return new RuleWithTargets(aws.rule(BUS.name(), name).orElseThrow(), aws.targets(BUS.name(), name));
    }

    private static List<Obstacle> obstacles(PlanBulkEdit.Answer answer) {
        return answer.altered().stream()
                .flatMap(each -> each.obstacle().stream())
                .toList();
    }

    @Test
    void aQueueIsAddedToEachRuleAndNothingElseOfThemChanges() throws InterruptedException {
        hold("one", pattern(BILLING), "for Ann", FULL);
        hold("two", pattern(SALES, OTHER), "End of conversation for 2 queues: Sales, Other", LAMBDA);

        Applied applied =
                apply(plan(new BulkEdit.AddQueues(Set.of(SALES.id(), BILLING.id())), rule("one"), rule("two")));

        assertThat(applied.complete()).isTrue();
        RuleFields one = there("one").rule().fields();
        assertThat(one.pattern()).hasValue(pattern(BILLING, SALES));
        assertThat(one.description()).isEqualTo("for Ann");
        assertThat(one.state()).isEqualTo(RuleFields.DISABLED);
        assertThat(one.roleArn()).hasValue("arn:aws:iam::1:role/r");
        assertThat(there("one").targets()).containsExactly(FULL);
        assertThat(there("two").rule().pattern()).hasValue(pattern(BILLING, SALES, OTHER));
        assertThat(there("two").rule().description())
                .isEqualTo("End of conversation for 3 queues: Billing EN, Other, Sales");
    }

    @Test
    void aRuleWithTheQueueIsNotChangedHoweverItsPatternIsWritten() throws InterruptedException {
        hold("one", pattern(BILLING).replace(":", " : "), "", FULL);

        PlanBulkEdit.Answer added = plan(new BulkEdit.AddQueues(Set.of(BILLING.id())), rule("one"));
        PlanBulkEdit.Answer removed = plan(new BulkEdit.RemoveQueues(Set.of(SALES.id())), rule("one"));

        assertThat(added.plan().changes()).isEmpty();
        assertThat(removed.plan().changes()).isEmpty();
        assertThat(obstacles(added)).isEmpty();
    }

    @Test
    void aQueueIsRemovedUnlessItIsTheLastOne() throws InterruptedException {
        hold("one", pattern(BILLING, SALES), "", FULL);
        hold("two", pattern(SALES), "", FULL);
        hold("three", pattern(OTHER), "", FULL);

        PlanBulkEdit.Answer answer =
                plan(new BulkEdit.RemoveQueues(Set.of(SALES.id())), rule("one"), rule("two"), rule("three"));

        assertThat(answer.altered())
                .filteredOn(each -> each.obstacle().isPresent())
                .containsExactly(BulkEditResult.leftAlone("two", Obstacle.NO_QUEUE_LEFT));
        assertThat(apply(answer).complete()).isTrue();
        assertThat(there("one").rule().pattern()).hasValue(pattern(BILLING));
        assertThat(there("two").rule().pattern()).hasValue(pattern(SALES));
        assertThat(there("three").rule().pattern()).hasValue(pattern(OTHER));
    }

    @Test
    void patternsThatCannotBeChangedAreKeptWithTheReason() throws InterruptedException {
        hold("everything", "{\"source\":[\"" + BUS.name() + "\"]}", "", FULL);
        hold("others", "{\"detail\":{\"eventBody\":{\"queueId\":[{\"anything-but\":\"x\"}]}}}", "", FULL);
        hold("full", pattern(BILLING), "", FULL);

        PlanBulkEdit.Answer answer = plan(
                new BulkEdit.AddQueues(Set.of(SALES.id())),
                ONE,
                rule("everything"),
                rule("others"),
                rule("full"),
                rule("gone"));

        assertThat(answer.plan().changes()).isEmpty();
        assertThat(obstacles(answer))
                .containsExactly(Obstacle.EVERY_QUEUE, Obstacle.WRITTEN_BY_HAND, Obstacle.TOO_LONG, Obstacle.GONE);
    }

    @Test
    void patternsThatMatchQueuesByMoreThanIdsAreNotChanged() throws InterruptedException {
        String byName = "{\"detail\":{\"queue\":{\"id\":[\"%s\"],\"name\":[\"Billing EN\"]}}}".formatted(BILLING.id());
        hold("others", "{\"detail\":{\"eventBody\":{\"queueId\":[{\"prefix\":\"0\"}]}}}", "", FULL);
        hold("byName", byName, "", FULL);

        PlanBulkEdit.Answer removed = plan(new BulkEdit.RemoveQueues(Set.of(SALES.id())), rule("others"));
        PlanBulkEdit.Answer added = plan(new BulkEdit.AddQueues(Set.of(SALES.id())), rule("byName"));

        assertThat(obstacles(removed)).as("queues are left").containsExactly(Obstacle.WRITTEN_BY_HAND);
        assertThat(obstacles(added)).as("its name would not fit").containsExactly(Obstacle.WRITTEN_BY_HAND);
    }

    @Test
    void aSetWhoseRulesDifferIsNotChanged() throws InterruptedException {
        String theirs =
                "{\"detail\":{\"eventBody\":{\"mediaType\":[\"VOICE\"],\"queueId\":[\"%s\"]}}}".formatted(SALES.id());
        hold("set-1", pattern(BILLING), "", FULL);
        hold("set-2", theirs, "", FULL);
        hold("own-1", theirs, "", FULL);
        hold("own-2", pattern(BILLING), "", FULL);

        PlanBulkEdit.Answer answer = plan(new BulkEdit.AddQueues(Set.of(OTHER.id())), set("set", 2), set("own", 2));

        assertThat(answer.plan().changes()).isEmpty();
        assertThat(obstacles(answer)).containsExactly(Obstacle.WRITTEN_BY_HAND, Obstacle.WRITTEN_BY_HAND);
    }

    @Test
    void onlyTheQueueListOfAForeignPatternChanges() throws InterruptedException {
        String theirs =
                "{\"detail\":{\"eventBody\":{\"queueId\":[\"%s\"],\"mediaType\":[{\"prefix\":\"V\"}]}},\"source\":[{\"prefix\":\"aws.partner\"}]}";
        hold("theirs", theirs.formatted(SALES.id()), "", FULL);

        Applied applied = apply(plan(new BulkEdit.AddQueues(Set.of(BILLING.id())), rule("theirs")));

        assertThat(applied.complete()).isTrue();
        assertThat(there("theirs").rule().pattern()).hasValue(theirs.formatted(SALES.id() + "\",\"" + BILLING.id()));
    }

    @Test
    void aSetTakesAQueueWhereThereIsRoomElseInANewRule() throws InterruptedException {
        PatternBudget two = new PatternBudget(pattern(BILLING, SALES).length());
        hold("set-1", pattern(BILLING), "", FULL);
        hold("set-2", pattern(SALES), "", LAMBDA);

        PlanBulkEdit.Answer room = plan(new BulkEdit.AddQueues(Set.of(OTHER.id())), two, set("set", 2));
        assertThat(room.plan().changes()).hasSize(1);

        PlanBulkEdit.Answer none = plan(new BulkEdit.AddQueues(Set.of(OTHER.id())), ONE, set("set", 2));
        assertThat(apply(none).complete()).isTrue();
        assertThat(there("set-3").rule().pattern()).hasValue(pattern(OTHER));
        assertThat(there("set-3").rule().fields().state()).isEqualTo(RuleFields.DISABLED);
        assertThat(there("set-3").targets()).containsExactly(FULL);
        assertThat(there("set-2").targets()).containsExactly(LAMBDA);
    }

    @Test
    void patternsOfASetKeepTheirLayout() throws InterruptedException {
        String written = "{\"detail\":{\"eventBody\":{\"queueId\":[\"%s\"]}},"
                + BILLING_PATTERN.substring(1, BILLING_PATTERN.indexOf(",\"detail\":"))
                + "}";
        hold("set-1", written.formatted(BILLING.id()), "", FULL);

        assertThat(apply(plan(new BulkEdit.AddQueues(Set.of(OTHER.id())), set("set", 1)))
                        .complete())
                .isTrue();
        assertThat(there("set-1").rule().pattern()).hasValue(written.formatted(BILLING.id() + "\",\"" + OTHER.id()));
    }

    @Test
    void aSetThatCannotGrowLosesNoQueue() throws InterruptedException {
        hold("set-1", pattern(BILLING), "", FULL);
        hold("set-2", pattern(SALES), "", FULL);
        hold("set-3", "{\"source\":[\"theirs\"]}", "", FULL);

        PlanBulkEdit.Answer answer = plan(new BulkEdit.AddQueues(Set.of(OTHER.id())), ONE, set("set", 2));

        assertThat(answer.plan().changes()).isEmpty();
        assertThat(obstacles(answer)).containsExactly(Obstacle.NAME_TAKEN);
    }

    @Test
    void aRuleOfASetWithoutQueuesIsDeleted() throws InterruptedException {
        hold("set-1", pattern(BILLING), "", FULL);
        hold("set-2", pattern(SALES), "", FULL);

        assertThat(apply(plan(new BulkEdit.RemoveQueues(Set.of(BILLING.id())), ONE, set("set", 2)))
                        .complete())
                .isTrue();

        assertThat(Stream.of("set-1", "set-2")
                        .filter(name -> aws.rule(BUS.name(), name).isPresent()))
                .singleElement()
                .satisfies(name -> assertThat(there(name).rule().pattern()).hasValue(pattern(SALES)));
    }

    @Test
    void aTargetIsAddedOnceAndItsPolicyRead() throws InterruptedException {
        grants.holding(LAMBDA.arn(), "");
        hold("one", pattern(BILLING), "", FULL);
        hold("two", pattern(SALES), "", LAMBDA);
        List<Target> five = new ArrayList<>();
        IntStream.range(0, 5).forEach(i -> five.add(target("t" + i, "sqs:eu-central-1:111122223333:q" + i)));
        hold("full", pattern(OTHER), "", five.toArray(Target[]::new));
        Target added = new Target("t1", LAMBDA.arn(), Optional.empty());

        PlanBulkEdit.Answer answer =
                plan(new BulkEdit.AddTargets(List.of(added)), rule("one"), rule("two"), rule("full"));

        assertThat(obstacles(answer)).containsExactly(Obstacle.TOO_MANY_TARGETS);
        assertThat(answer.plan().changes())
                .singleElement()
                .satisfies(change -> assertThat(change.allowed()).hasSize(1));
        assertThat(apply(answer).complete()).isTrue();
        assertThat(there("one").targets()).containsExactly(FULL, new Target("t1-2", LAMBDA.arn(), Optional.empty()));
        assertThat(there("two").targets()).containsExactly(LAMBDA);
    }

    @Test
    void aTargetIsRemovedFromEveryRule() throws InterruptedException {
        hold("one", pattern(BILLING), "", FULL, LAMBDA);
        hold("two", pattern(SALES), "", LAMBDA);

        Applied applied = apply(plan(new BulkEdit.RemoveTargets(Set.of(SQS.arn())), rule("one"), rule("two")));

        assertThat(applied.rules()).hasSize(1);
        assertThat(there("one").targets()).containsExactly(LAMBDA);
    }
}
