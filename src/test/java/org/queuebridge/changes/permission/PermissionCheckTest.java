package org.queuebridge.changes.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.changes.Images;
import org.queuebridge.changes.permission.TargetPermission.Outcome;
import org.queuebridge.changes.permission.TargetPermission.Use;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.permission.Encryption;
import org.queuebridge.domain.permission.PermissionVerdict;
import org.queuebridge.domain.permission.grant.GrantStatement;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.rules.Examples;

class PermissionCheckTest {
    private static final String ACCOUNT = "eu-central-1:111122223333:";
    private static final String RULE = "arn:aws:events:" + ACCOUNT + "rule/ended";
    private static final String QUEUE = "arn:aws:sqs:" + ACCOUNT + "ended";
    private static final String DLQ = "arn:aws:sqs:" + ACCOUNT + "ended-dlq";
    private static final String GROUP = "arn:aws:logs:" + ACCOUNT + "log-group:/aws/events/ended";
    private static final Target TO_QUEUE = new Target("q", QUEUE, Optional.empty())
            .with(Json.obj("DeadLetterConfig", Json.obj("Arn", new Json.Str(DLQ))));
    private static final Target TO_GROUP = new Target("g", GROUP + ":*", Optional.empty());
    private static final String EVERY_RULE = "arn:aws:events:" + ACCOUNT + "rule/*";
    private static final Grant ON_GROUP = new Grant(TargetKind.LOGS, GROUP, RULE, EVERY_RULE);

    private final InMemoryGrants grants =
            new InMemoryGrants().holding(QUEUE, "").holding(DLQ, "").holding(GROUP, "");
    private final PermissionCheck check = new PermissionCheck(grants);

    @Test
    void aTargetAndItsDeadLetterQueueAreJudgedAndGranted() {
        List<TargetPermission> found = check.of(List.of(TO_QUEUE), RULE);

        assertThat(found).extracting(TargetPermission::use).containsExactly(Use.TARGET, Use.DEAD_LETTERS);
        assertThat(found)
                .extracting(each -> each.missing().orElseThrow())
                .containsExactly(new Grant(TargetKind.SQS, QUEUE, RULE), new Grant(TargetKind.SQS, DLQ, RULE));
    }

    @Test
    void anAllowedTargetNeedsNoGrant() {
        found(TO_QUEUE).forEach(each -> grants.allow(each.missing().orElseThrow()));

        assertThat(found(TO_QUEUE))
                .allSatisfy(each -> assertThat(each.missing()).isEmpty());
    }

    @Test
    void anotherStatementCannotOverrideAKeyOrADeny() {
        grants.encrypted(Encryption.AWS_MANAGED_KEY);
        assertThat(found(TO_QUEUE)).allSatisfy(each -> {
            assertThat(each.missing()).isEmpty();
            assertThat(each.outcome())
                    .isInstanceOfSatisfying(
                            Outcome.Judged.class,
                            judged -> assertThat(judged.verdict()).isInstanceOf(PermissionVerdict.AwsManagedKey.class));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "arn:aws:states:eu-central-1:111122223333:stateMachine:s, '', ByRole",
        "arn:aws:sqs:eu-central-1:111122223333:ended, arn:aws:iam::111122223333:role/r, ByRole",
        "arn:aws:execute-api:eu-central-1:111122223333:api/stage/POST/, '', NotChecked",
        "arn:aws:sqs:eu-central-1:111122223333:nobody, '', NotThere",
        "no ARN, '', NotChecked"
    })
    void unsupportedTargetsAreReported(String arn, String role, String answer) {
        Target target = new Target("t", arn, Optional.of(role).filter(text -> !text.isEmpty()));

        assertThat(found(target)).singleElement().satisfies(each -> {
            assertThat(each.outcome().getClass().getSimpleName()).isEqualTo(answer);
            assertThat(each.missing()).isEmpty();
        });
    }

    @Test
    void unreadablePoliciesAreReportedAndTheOthersJudged() {
        grants.script().failBefore("state", Examples.LIMIT);

        List<TargetPermission> found = found(TO_QUEUE);

        assertThat(found.getFirst().outcome()).isEqualTo(new Outcome.Unread(Examples.LIMIT));
        assertThat(found.getLast().missing()).isPresent();
    }

    @Test
    void aChangeAddsMissingGrantsAndRemovesUnusedOnes() {
        RuleImage image = Images.PLAIN.with(List.of(TO_QUEUE));
        RuleChange creation = complete(Optional.empty(), Optional.of(image));
        assertThat(creation.allowed()).hasSize(2);
        assertThat(creation.disallowed()).isEmpty();

        creation.allowed().forEach(grants::allow);
        assertThat(complete(Optional.of(image), Optional.of(image)).steps()).isEmpty();
        RuleChange moved = complete(Optional.of(image), Optional.of(image.with(List.of(TO_GROUP))));
        assertThat(moved.allowed()).containsExactly(ON_GROUP);
        assertThat(moved.disallowed()).isEqualTo(creation.allowed());
        assertThat(complete(Optional.of(image), Optional.empty()).disallowed()).isEqualTo(creation.allowed());
    }

    @Test
    void grantsOfOthersAreKept() {
        String policy =
                "{\"Statement\":[{\"Sid\":\"Theirs\",\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"*\"}]}";
        grants.holding(QUEUE, policy).holding(DLQ, policy);
        RuleImage image = Images.PLAIN.with(List.of(TO_QUEUE));

        assertThat(complete(Optional.empty(), Optional.of(image)).allowed()).isEmpty();
        assertThat(complete(Optional.of(image), Optional.empty()).disallowed()).isEmpty();
    }

    @Test
    void aRuleThatDependsOnAForeignStatementGetsItsOwn() {
        grants.allow(new Grant(TargetKind.LOGS, GROUP, RULE + "-2"));

        assertThat(found(TO_GROUP).getFirst().missing()).contains(ON_GROUP);
    }

    /** What older versions gave is each rule's own, and undoing a plan takes away what the plan gave. */
    @Test
    void anExistingGrantIsNotAddedAgain() {
        grants.allow(ON_GROUP.by(RULE));

        assertThat(found(TO_GROUP).getFirst().missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false"})
    void aStatementThatAnotherRuleNeedsIsKept(boolean ofItsOwn, boolean goes) {
        Rule other = new Rule(
                "other", "default", RULE + "-2", Optional.of("{}"), true, "", Optional.empty(), Optional.empty());
        grants.allow(ON_GROUP.by(RULE));
        if (ofItsOwn) {
            String text =
                    grants.state(TargetKind.LOGS, GROUP).policies().getFirst().text();
            grants.holding(
                    GROUP,
                    text.replace(
                            "]}", "," + GrantStatement.text(new Grant(TargetKind.LOGS, GROUP, other.arn())) + "]}"));
        }

        RuleChange deletion = check.complete(
                new RuleChange(Images.KEY, Optional.of(Images.PLAIN.with(List.of(TO_GROUP))), Optional.empty()),
                RULE,
                List.of(),
                List.of(DeliveringRule.of(new RuleWithTargets(other, List.of(TO_GROUP)))));

        assertThat(deletion.disallowed()).hasSize(goes ? 1 : 0);
    }

    @Test
    void theSharedStatementIsRemovedWithTheLastRule() {
        grants.allow(ON_GROUP);
        RuleChange deletion =
                new RuleChange(Images.KEY, Optional.of(Images.PLAIN.with(List.of(TO_GROUP))), Optional.empty());
        DeliveringRule other = new DeliveringRule(new RuleKey("relay", "other"), RULE + "-2", List.of(TO_GROUP));

        assertThat(check.complete(deletion, RULE, List.of(), List.of(other)).disallowed())
                .isEmpty();
        assertThat(check.complete(deletion, RULE, List.of(), List.of()).disallowed())
                .containsExactly(ON_GROUP);
    }

    /** A rule whose making failed behind its permission has no target that tells of it. */
    @Test
    void grantsAreRemovedThoughTheRuleHasNoTargetAnyMore() {
        Grant given = new Grant(TargetKind.SQS, QUEUE, RULE);
        grants.allow(given);

        RuleChange deletion = check.complete(
                new RuleChange(Images.KEY, Optional.of(Images.PLAIN), Optional.empty()),
                RULE,
                List.of(given, new Grant(TargetKind.SQS, DLQ, RULE)),
                List.of());

        assertThat(deletion.disallowed()).containsExactly(given);
    }

    @ParameterizedTest
    @CsvSource({"default, rule/ended", "relay, rule/relay/ended", "aws.partner/g/x, rule/aws.partner/g/x/ended"})
    void theArnOfANewRuleIsKnownInAdvance(String bus, String resource) {
        assertThat(new EventBus(bus, "arn:aws-cn:events:cn-north-1:111122223333:event-bus/" + bus).ruleArn("ended"))
                .isEqualTo("arn:aws-cn:events:cn-north-1:111122223333:" + resource);
    }

    private List<TargetPermission> found(Target target) {
        return check.of(List.of(target), RULE);
    }

    private RuleChange complete(Optional<RuleImage> before, Optional<RuleImage> after) {
        return check.complete(new RuleChange(Images.KEY, before, after), RULE, List.of(), List.of());
    }
}
