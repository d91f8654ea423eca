package org.queuebridge.changes.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.queuebridge.changes.Images;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.permission.grant.GrantStatement;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetKind;

/** What a plan says of the policies of what its rules deliver to. */
class PlanGrantsTest {
    private static final String ACCOUNT = "eu-central-1:111122223333:";
    private static final EventBus BUS = new EventBus("relay", "arn:aws:events:" + ACCOUNT + "event-bus/relay");
    private static final String QUEUE = "arn:aws:sqs:" + ACCOUNT + "ended";
    private static final String FULL = "arn:aws:sqs:" + ACCOUNT + "full";
    private static final String GROUP = "arn:aws:logs:" + ACCOUNT + "log-group:/aws/events/ended";
    private static final String THEIRS =
            "{\"Sid\":\"%s\",\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"sqs:PurgeQueue\"}";

    private final InMemoryGrants grants = new InMemoryGrants()
            .holding(QUEUE, policy("Theirs"))
            .holding(FULL, policy("x".repeat(8_000)))
            .holding(GROUP, "");
    private final PlanGrants permissions = permissions(List.of());

    private PlanGrants permissions(List<RuleWithTargets> others) {
        return new PlanGrants(grants, key -> BUS.ruleArn(key.name()), others);
    }

    private static String policy(String sid) {
        return "{\"Statement\":[" + THEIRS.formatted(sid) + "]}";
    }

    private static Optional<RuleImage> rule(String name, String... resources) {
        List<Target> targets = Stream.of(resources)
                .map(arn -> new Target(arn.substring(arn.lastIndexOf(':') + 1), arn, Optional.empty()))
                .toList();
        return Optional.of(new RuleImage(new RuleKey(BUS.name(), name), Images.ON, targets, Map.of()));
    }

    private static RuleChange creation(String name, String... resources) {
        return new RuleChange(new RuleKey(BUS.name(), name), Optional.empty(), rule(name, resources));
    }

    private static RuleChange deletion(String name, String... resources) {
        return new RuleChange(new RuleKey(BUS.name(), name), rule(name, resources), Optional.empty());
    }

    private ChangePlan plan(Purpose purpose, RuleChange... changes) {
        return permissions.complete(new ChangePlan(purpose, List.of(changes)));
    }

    @Test
    void theTargetsOfTheRemainingRuleAreJudgedIfAnEditDeletesAnother() {
        ChangePlan plan = plan(Purpose.UPDATE, deletion("ended-2", FULL), creation("ended-1", QUEUE));

        assertThat(permissions.of(plan))
                .extracting(permission -> permission.target().arn())
                .containsExactly(QUEUE);
    }

    @Test
    void onlyAFullPolicyIsReportedAsFull() {
        ChangePlan plan = plan(Purpose.CREATE, creation("ended", QUEUE, FULL));

        Grant grant = new Grant(TargetKind.SQS, QUEUE, BUS.ruleArn("ended"));
        assertThat(permissions.of(plan))
                .extracting(TargetPermission::missing)
                .containsExactly(Optional.of(grant), Optional.empty());
        assertThat(permissions.policies(plan))
                .extracting(PolicyChange::resourceArn, PolicyChange::withoutRoom)
                .containsExactly(tuple(QUEUE, 0), tuple(FULL, 1));
    }

    @Test
    void everyPolicyThatIsFullIsNamed() {
        grants.holding(QUEUE, policy("x".repeat(8_000)));

        assertThat(permissions.policies(plan(Purpose.UPDATE, creation("ended", QUEUE, FULL))))
                .extracting(PolicyChange::resourceArn)
                .containsExactlyInAnyOrder(QUEUE, FULL);
    }

    @ParameterizedTest
    @EnumSource(
            value = Purpose.class,
            names = {"ENABLE", "DISABLE", "UNDO"})
    void aPlanWithoutGrantsReportsNoFullPolicy(Purpose purpose) {
        assertThat(permissions.policies(plan(purpose, creation("ended", FULL)))).isEmpty();
    }

    @Test
    void theWholePolicyIsShownWithTheAddition() {
        PolicyChange change = permissions
                .policies(plan(Purpose.CREATE, creation("ended", QUEUE)))
                .getFirst();

        String ours = GrantStatement.text(new Grant(TargetKind.SQS, QUEUE, BUS.ruleArn("ended")));
        assertThat(change.before()).extracting(JsonWriter::compact).containsExactly(policy("Theirs"));
        assertThat(change.after())
                .extracting(JsonWriter::compact)
                .containsExactly("{\"Statement\":[" + THEIRS.formatted("Theirs") + "," + ours + "]}");
    }

    /** Which of a region's policies takes a log group's statement is decided when it is sent. */
    @Test
    void onlyTheStatementIsShownForLogGroupsAndUnreadablePolicies() {
        ChangePlan plan = plan(Purpose.CREATE, creation("ended", QUEUE, GROUP));
        grants.holding(QUEUE, "not a policy");

        assertThat(permissions.policies(plan)).hasSize(2).allSatisfy(change -> {
            assertThat(change.before()).isEmpty();
            assertThat(change.after())
                    .singleElement()
                    .extracting(JsonWriter::compact)
                    .asString()
                    .startsWith("{\"Sid\":\"QueueBridge");
        });
    }

    /** Neither lives on it any more, although both exist while the plan is made. */
    @Test
    void aSharedStatementIsRemovedWithBothRules() {
        Grant shared = new Grant(TargetKind.SQS, QUEUE, BUS.ruleArn("ended-1"), BUS.ruleArn("ended-*"));
        grants.allow(shared);
        List<RuleWithTargets> both = Stream.of("ended-1", "ended-2")
                .map(name -> new RuleWithTargets(
                        new Rule(name, BUS.name(), BUS.ruleArn(name), Images.ON, Optional.empty()),
                        rule(name, QUEUE).orElseThrow().targets()))
                .toList();

        ChangePlan plan = permissions(both)
                .complete(new ChangePlan(
                        Purpose.DELETE, List.of(deletion("ended-1", QUEUE), deletion("ended-2", QUEUE))));

        assertThat(plan.changes())
                .anySatisfy(change -> assertThat(change.disallowed()).isNotEmpty());
    }
}
