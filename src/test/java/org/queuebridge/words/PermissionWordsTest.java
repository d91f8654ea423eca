package org.queuebridge.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.queuebridge.changes.permission.TargetPermission;
import org.queuebridge.changes.permission.TargetPermission.Outcome;
import org.queuebridge.changes.permission.TargetPermission.Use;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.permission.Encryption;
import org.queuebridge.domain.permission.KeyState;
import org.queuebridge.domain.permission.KeyVerdict;
import org.queuebridge.domain.permission.PermissionVerdict;
import org.queuebridge.domain.permission.ResourceState;
import org.queuebridge.domain.permission.grant.GrantStatement;
import org.queuebridge.domain.permission.grant.PolicyEdit;
import org.queuebridge.domain.permission.grant.RolePolicies;
import org.queuebridge.domain.permission.policy.PolicyDocument;
import org.queuebridge.domain.permission.policy.PolicyStatement;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.json.JsonText;
import org.queuebridge.words.PermissionWords.Sign;

class PermissionWordsTest {
    private static final String QUEUE = "arn:aws:sqs:eu-central-1:111122223333:ended";
    private static final String KEY = "arn:aws:kms:eu-central-1:111122223333:key/1234";
    private static final Target TARGET = new Target("t", QUEUE, Optional.empty());
    private static final Grant WANTED =
            new Grant(TargetKind.SQS, QUEUE, "arn:aws:events:eu-central-1:111122223333:rule/bus/mine");
    private static final Grant OF_ANOTHER =
            new Grant(TargetKind.SQS, QUEUE, "arn:aws:events:eu-central-1:111122223333:rule/bus/other");
    private static final PolicyStatement NAMED = new PolicyStatement(1, Json.obj("Sid", new Json.Str("Mine")), true);
    private static final PolicyStatement SECOND = new PolicyStatement(2, Json.obj(), true);

    private static Outcome judged(PermissionVerdict verdict) {
        return judged(WANTED, verdict);
    }

    private static Outcome judged(Grant wanted, PermissionVerdict verdict) {
        return new Outcome.Judged(wanted, new ResourceState(List.of(PolicyDocument.none()), Encryption.NONE), verdict);
    }

    private static Outcome encrypted(KeyVerdict key) {
        return judged(new PermissionVerdict.Encrypted(new PermissionVerdict.Allowed(NAMED), key));
    }

    private static PolicyDocument holding(Grant grant) {
        String text = PolicyEdit.with(PolicyDocument.none(), grant);
        return new PolicyDocument("", text, JsonText.parse(text).object());
    }

    private static Stream<Arguments> answers() {
        Failure denied = new Failure.Forbidden(
                Reason.AWS_ACTION_DENIED,
                List.of("sqs:GetQueueAttributes", QUEUE),
                Evidence.NONE,
                "sqs:GetQueueAttributes",
                Optional.empty());
        Failure gone = new Failure.NotFound(Reason.AWS_NOT_FOUND, List.of("gone"), Evidence.NONE);
        PolicyStatement others = new PolicyStatement(1, GrantStatement.json(OF_ANOTHER), true);
        return Stream.of(
                Arguments.of(
                        judged(new PermissionVerdict.Allowed(NAMED)),
                        Sign.MAY,
                        "the statement Mine of the policy allows it"),
                Arguments.of(
                        judged(new PermissionVerdict.Allowed(SECOND)), Sign.MAY, "statement 2 of the policy allows it"),
                Arguments.of(
                        judged(new PermissionVerdict.Allowed(others)),
                        Sign.ADDED,
                        "only as long as another rule exists"),
                Arguments.of(
                        new Outcome.Judged(
                                OF_ANOTHER,
                                new ResourceState(List.of(holding(OF_ANOTHER)), Encryption.NONE),
                                new PermissionVerdict.Allowed(others)),
                        Sign.MAY,
                        "the policy has a statement for it"),
                Arguments.of(judged(new PermissionVerdict.NotAllowed()), Sign.ADDED, "The plan allows it."),
                Arguments.of(
                        judged(new PermissionVerdict.WrongArn(NAMED, "arn:mine", true)),
                        Sign.ADDED,
                        "the statement Mine names arn:mine, which lacks the bus"),
                Arguments.of(
                        judged(new PermissionVerdict.WrongArn(NAMED, "arn:other", false)),
                        Sign.ADDED,
                        "allows only arn:other"),
                Arguments.of(
                        judged(new PermissionVerdict.Denied(SECOND)),
                        Sign.MAY_NOT,
                        "statement 2 of the policy denies it"),
                Arguments.of(judged(new PermissionVerdict.AwsManagedKey()), Sign.MAY_NOT, "SSE-SQS"),
                Arguments.of(
                        judged(new Grant(TargetKind.SNS, QUEUE, QUEUE), new PermissionVerdict.AwsManagedKey()),
                        Sign.MAY_NOT,
                        "alias/aws/sns"),
                Arguments.of(
                        judged(new PermissionVerdict.Incomplete(List.of(
                                new PermissionVerdict.Need("delivery.logs.amazonaws.com", "logs:PutLogEvents")))),
                        Sign.ADDED,
                        "lack logs:PutLogEvents for delivery.logs.amazonaws.com"),
                Arguments.of(
                        judged(new PermissionVerdict.Uncertain(NAMED, "aws:SourceOrgID", true)),
                        Sign.UNKNOWN,
                        "the statement Mine of the policy denies it depending on aws:SourceOrgID"),
                Arguments.of(
                        judged(new PermissionVerdict.Uncertain(NAMED, "aws:SourceOrgID", false)),
                        Sign.ADDED,
                        "The plan adds a permission"),
                Arguments.of(
                        encrypted(new KeyVerdict.Allows(KEY)),
                        Sign.MAY,
                        "the encryption key " + KEY + " allows it too"),
                Arguments.of(
                        encrypted(new KeyVerdict.Lacks(
                                KEY, List.of(new PermissionVerdict.Need("events.amazonaws.com", "kms:Decrypt")))),
                        Sign.MAY_NOT,
                        "lacks kms:Decrypt for events.amazonaws.com"),
                Arguments.of(encrypted(new KeyVerdict.Denies(KEY, NAMED)), Sign.MAY_NOT, "the statement Mine"),
                Arguments.of(
                        encrypted(new KeyVerdict.Uncertain(KEY, SECOND, "kms:ViaService")),
                        Sign.UNKNOWN,
                        "depends on kms:ViaService"),
                Arguments.of(encrypted(new KeyVerdict.Unreadable(KEY)), Sign.UNKNOWN, "cannot be understood"),
                Arguments.of(encrypted(new KeyVerdict.Unusable(KEY, "Disabled")), Sign.MAY_NOT, "Disabled"),
                Arguments.of(
                        encrypted(new KeyVerdict.Unread(new KeyState.Unread("alias/ours", denied))),
                        Sign.UNKNOWN,
                        "kms:GetKeyPolicy"),
                Arguments.of(
                        judged(new PermissionVerdict.Encrypted(
                                new PermissionVerdict.NotAllowed(), new KeyVerdict.Unreadable(KEY))),
                        Sign.UNKNOWN,
                        "The plan allows it"),
                Arguments.of(judged(new PermissionVerdict.NoRoom()), Sign.MAY_NOT, "8,192 bytes and 20 statements"),
                Arguments.of(
                        judged(new PermissionVerdict.NoDeduplication()), Sign.MAY_NOT, "content-based deduplication"),
                Arguments.of(judged(new PermissionVerdict.Unreadable()), Sign.UNKNOWN, "cannot be understood"),
                Arguments.of(new Outcome.NotThere(gone), Sign.MAY_NOT, "was not found"),
                Arguments.of(
                        new Outcome.Unread(denied),
                        Sign.UNKNOWN,
                        "You are not allowed to perform sqs:GetQueueAttributes"),
                Arguments.of(new Outcome.NotChecked(), Sign.UNKNOWN, "cannot be checked"),
                Arguments.of(new Outcome.ByRole(Optional.empty()), Sign.ROLE, "by its role"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyAnswerHasASignAndWords(Outcome answer, Sign sign, String words) {
        PermissionWords said = PermissionWords.of(new TargetPermission(TARGET, Use.TARGET, answer));

        assertThat(said.sign()).isEqualTo(sign);
        assertThat(said.text()).contains(words).doesNotContain("{");
        assertThat(PermissionWords.of(new TargetPermission(TARGET, Use.DEAD_LETTERS, answer))
                        .text())
                .isEqualTo("Dead-letter queue: " + said.text());
    }

    @Test
    void whatThePlanDoesNotAddIsNotPromised() {
        TargetPermission missing =
                new TargetPermission(TARGET, Use.TARGET, judged(new PermissionVerdict.NotAllowed()), false);

        assertThat(PermissionWords.of(missing).sign()).isEqualTo(Sign.MAY_NOT);
        assertThat(PermissionWords.of(missing).text()).contains("The plan does not change that");
    }

    @Test
    void theTargetsPolicyMustNameARoleOfAnotherAccount() {
        String role = "arn:aws:iam::999900001111:role/r";
        Target target = new Target("t", QUEUE, Optional.of(role));

        assertThat(PermissionWords.of(new TargetPermission(target, Use.TARGET, new Outcome.ByRole(Optional.empty())))
                        .text())
                .contains("its policy must allow the role " + role);
    }

    @Test
    void whatARoleNeedsCanBeCopied() {
        RolePolicies policies =
                new RolePolicies(Json.obj("Action", new Json.Str("assume")), Json.obj("Action", new Json.Str("use")));
        Outcome byRole = new Outcome.ByRole(Optional.of(policies));

        assertThat(PermissionWords.of(new TargetPermission(TARGET, Use.TARGET, byRole))
                        .copyable())
                .isEqualTo("Trust policy:\n" + policies.trust() + "\n\nPermission policy:\n" + policies.permission()
                        + "\n");
    }
}
