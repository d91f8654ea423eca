package org.queuebridge.changes.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.queuebridge.changes.Images;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.permission.policy.PolicyDocument;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetKind;

/** Many rules that deliver to one resource, whose policy has a size. */
class SharedGrantsTest {
    private static final String ACCOUNT = "eu-central-1:111122223333:";
    private static final String BUS_NAME =
            "aws.partner/genesys.com/cloud/9d1f6a52-3c0b-4f3e-8a77-5f2a6c1e0b41/conversation-detail-events";
    private static final EventBus BUS = new EventBus(BUS_NAME, "arn:aws:events:" + ACCOUNT + "event-bus/" + BUS_NAME);
    private static final String QUEUE = "arn:aws:sqs:" + ACCOUNT + "ended";
    private static final String FUNCTION = "arn:aws:lambda:" + ACCOUNT + "function:ended";
    private static final int MANY = 114;

    private final InMemoryGrants grants =
            new InMemoryGrants().holding(QUEUE, "").holding(FUNCTION, "");

    /** How a set is named, a set beside other rules, and rules that have nothing in common. */
    enum Names {
        SET,
        TWO_SETS,
        OTHERS;

        private String name(int i) {
            return switch (this) {
                case SET -> "genesys-ended-support-" + (i + 1);
                case TWO_SETS -> (i % 2 == 0 ? "genesys-ended-support-" : "sales-") + (i + 1);
                case OTHERS -> Integer.toString(i * 7919, 36) + "-ended-of-support-in-a-long-name";
            };
        }
    }

    @ParameterizedTest
    @EnumSource(Names.class)
    void manyRulesMayDeliverToOneQueue(Names names) {
        ChangePlan plan = complete(Purpose.CREATE, creations(names, 0, MANY, QUEUE));

        apply(plan);

        assertThat(undelivered(names, MANY, QUEUE)).isEmpty();
        assertThat(bytes(QUEUE)).isLessThanOrEqualTo(8_192);
        assertThat(policy(QUEUE).statements()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Names.class)
    void manyRulesMayCallOneFunction(Names names) {
        apply(complete(Purpose.CREATE, creations(names, 0, MANY, FUNCTION)));

        assertThat(undelivered(names, MANY, FUNCTION)).isEmpty();
        assertThat(bytes(FUNCTION)).isLessThanOrEqualTo(20_480);
    }

    @Test
    void rulesAreNamedWhileThereIsRoomAndRemovedOneByOne() {
        apply(complete(Purpose.CREATE, creations(Names.SET, 0, 3, QUEUE)));
        String three = policy(QUEUE).text();
        assertThat(three).doesNotContain("*");

        apply(complete(Purpose.CREATE, creations(Names.SET, 3, 4, QUEUE)));
        apply(complete(Purpose.DELETE, deletions(Names.SET, 3, 4, QUEUE), rules(Names.SET, 0, 3)));

        assertThat(policy(QUEUE).text()).isEqualTo(three);
    }

    @Test
    void grantsOfOlderVersionsAreMergedIntoTheSharedStatement() {
        grants.holding(QUEUE, """
            {"Version":"2012-10-17","Statement":[{"Sid":"Theirs","Effect":"Deny","Principal":"*","Action":"sqs:Purge*"},\
            {"Sid":"QueueBridgegenesysendedsupport00123456789abcdef0123456789abcdef","Effect":"Allow",\
            "Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"%s",\
            "Condition":{"ArnEquals":{"aws:SourceArn":"%s"}}}]}\
            """.formatted(QUEUE, arn(Names.SET, 0)));

        apply(complete(Purpose.CREATE, creations(Names.SET, 1, 2, QUEUE)));

        assertThat(policy(QUEUE).statements()).hasSize(2);
        assertThat(undelivered(Names.SET, 2, QUEUE)).isEmpty();
        apply(complete(Purpose.DELETE, deletions(Names.SET, 0, 1, QUEUE), rules(Names.SET, 1, 2)));
        assertThat(policy(QUEUE).text()).doesNotContain(arn(Names.SET, 0)).contains(arn(Names.SET, 1));
    }

    @Test
    void aWildcardStatementIsRemovedWithTheLastRuleThatNeedsIt() {
        apply(complete(Purpose.CREATE, creations(Names.SET, 0, MANY, QUEUE)));

        ChangePlan one = complete(Purpose.DELETE, deletions(Names.SET, 0, 1, QUEUE), rules(Names.SET, 1, MANY));
        ChangePlan all = complete(Purpose.DELETE, deletions(Names.SET, 0, MANY, QUEUE));
        assertThat(one.changes())
                .allSatisfy(change -> assertThat(change.disallowed()).isEmpty());
        apply(all);
        assertThat(policy(QUEUE).text()).isEmpty();
    }

    /** The others of the set are not among the rules that stay as they are, but in the plan itself. */
    @Test
    void aWildcardStatementIsKeptForARuleOfTheSamePlan() {
        apply(complete(Purpose.CREATE, creations(Names.SET, 0, MANY, QUEUE)));
        List<RuleChange> changes = Stream.concat(
                        deletions(Names.SET, 0, 1, QUEUE).stream(),
                        creations(Names.SET, 1, 2, QUEUE).stream()
                                .map(made -> new RuleChange(made.key(), made.after(), made.after())))
                .toList();

        assertThat(complete(Purpose.UPDATE, changes).changes())
                .allSatisfy(change -> assertThat(change.disallowed()).isEmpty());
    }

    @Test
    void grantsThatDoNotFitAreReportedAndNotPlanned() {
        String filler = "{\"Version\":\"2012-10-17\",\"Statement\":["
                + String.join(
                        ",",
                        IntStream.range(0, 20)
                                .mapToObj(i -> "{\"Sid\":\"s" + i
                                        + "\",\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"sqs:Purge*\"}")
                                .toList())
                + "]}";
        grants.holding(QUEUE, filler);
        PlanGrants permissions = permissions(List.of());

        ChangePlan plan = permissions.complete(new ChangePlan(Purpose.CREATE, creations(Names.SET, 0, 2, QUEUE)));

        assertThat(plan.changes())
                .allSatisfy(change -> assertThat(change.allowed()).isEmpty());
        assertThat(permissions.of(plan))
                .singleElement()
                .satisfies(permission -> assertThat(permission.delivers()).isEqualTo(Answer.NO));
        assertThat(permissions.policies(plan))
                .singleElement()
                .returns(2, PolicyChange::withoutRoom)
                .returns(QUEUE, PolicyChange::resourceArn);
    }

    private void apply(ChangePlan plan) {
        plan.changes().stream().flatMap(change -> change.allowed().stream()).forEach(grants::allow);
        plan.changes().stream().flatMap(change -> change.disallowed().stream()).forEach(grants::disallow);
    }

    private Stream<String> undelivered(Names names, int rules, String arn) {
        PermissionCheck check = new PermissionCheck(grants);
        return IntStream.range(0, rules)
                .filter(i ->
                        check.of(List.of(target(arn)), arn(names, i)).getFirst().delivers() != Answer.YES)
                .mapToObj(names::name);
    }

    private ChangePlan complete(Purpose purpose, List<RuleChange> changes) {
        return complete(purpose, changes, List.of());
    }

    private ChangePlan complete(Purpose purpose, List<RuleChange> changes, List<RuleWithTargets> others) {
        return permissions(others).complete(new ChangePlan(purpose, changes));
    }

    private PlanGrants permissions(List<RuleWithTargets> others) {
        return new PlanGrants(grants, key -> BUS.ruleArn(key.name()), others);
    }

    private List<RuleChange> creations(Names names, int from, int to, String arn) {
        return IntStream.range(from, to)
                .mapToObj(i -> {
                    RuleKey key = new RuleKey(BUS_NAME, names.name(i));
                    return new RuleChange(
                            key,
                            Optional.empty(),
                            Optional.of(new RuleImage(key, Images.ON, List.of(target(arn)), Map.of())));
                })
                .toList();
    }

    private List<RuleChange> deletions(Names names, int from, int to, String arn) {
        return creations(names, from, to, arn).stream()
                .map(change -> new RuleChange(change.key(), change.after(), Optional.empty()))
                .toList();
    }

    private List<RuleWithTargets> rules(Names names, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> new RuleWithTargets(
                        new Rule(names.name(i), BUS_NAME, arn(names, i), Images.ON, Optional.empty()),
                        List.of(target(QUEUE))))
                .toList();
    }

    private PolicyDocument policy(String arn) {
        return grants.state(TargetKind.SQS, arn).policies().getFirst();
    }

    private int bytes(String arn) {
        return policy(arn).text().getBytes(StandardCharsets.UTF_8).length;
    }

    private static String arn(Names names, int i) {
        return BUS.ruleArn(names.name(i));
    }

    private static Target target(String arn) {
        return new Target("t", arn, Optional.empty());
    }
}
