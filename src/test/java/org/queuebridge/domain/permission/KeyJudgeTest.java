package org.queuebridge.domain.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.domain.permission.policy.Policies.QUEUE;
import static org.queuebridge.domain.permission.policy.Policies.RULE;
import static org.queuebridge.domain.permission.policy.Policies.grant;
import static org.queuebridge.domain.permission.policy.Policies.policy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.permission.PermissionVerdict.Encrypted;
import org.queuebridge.domain.permission.policy.Policies;
import org.queuebridge.domain.permission.policy.PolicyDocument;
import org.queuebridge.domain.rule.TargetKind;

/** What a key's policy makes of deliveries to what is encrypted with it. */
class KeyJudgeTest {
    private static final String KEY = "arn:aws:kms:eu-central-1:111122223333:key/1234";
    private static final String OPEN =
            "{'Effect':'Allow','Principal':{'Service':'events.amazonaws.com'},'Action':'*','Resource':'*'}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        ['kms:Decrypt','kms:GenerateDataKey']  | {}                                                      | YES
        ['kms:Decrypt','kms:GenerateDataKey*'] | {}                                                      | YES
        'kms:*'                                | {}                                                      | YES
        'kms:Decrypt'                          | {}                                                      | NO
        'kms:GenerateDataKey*'                 | {}                                                      | NO
        'kms:Encrypt'                          | {}                                                      | NO
        'kms:*'                                | {'StringEquals':{'kms:ViaService':'sqs.eu-central-1.amazonaws.com'}} | UNKNOWN
        'kms:*'                                | {'StringEquals':{'kms:ViaService':'sns.eu-central-1.amazonaws.com'}} | NO
        'kms:*'                                | {'StringEquals':{'kms:CallerAccount':'111122223333'}}   | UNKNOWN
        'kms:*'                                | {'StringEquals':{'kms:EncryptionContext:aws:sqs:arn':'x'}} | UNKNOWN
        'kms:*'                                | {'ArnLike':{'aws:SourceArn':'RULE'}}                    | UNKNOWN
        'kms:*'                                | {'ArnLike':{'aws:SourceArn':'RULE-2'}}                  | NO
        'kms:*'                                | {'StringEquals':{'aws:SourceAccount':'111122223333'}}   | UNKNOWN
        'kms:*'                                | {'StringEquals':{'aws:SourceAccount':'999900001111'}}   | NO
        'kms:*'                                | {'StringEqualsIfExists':{'aws:SourceAccount':'111122223333'}} | YES
        'kms:*'                                | {'Bool':{'aws:ViaAWSService':'true'}}                   | UNKNOWN
        """)
    void deliveryNeedsBothActionsOfAKey(String actions, String condition, Answer arrives) {
        PermissionVerdict verdict = judged(new KeyState.Read(
                KEY,
                policy("{'Effect':'Allow','Principal':{'Service':'events.amazonaws.com'},'Action':" + actions
                        + ",'Resource':'*','Condition':" + condition.replace("RULE", RULE) + "}")));

        assertThat(verdict.delivers()).isEqualTo(arrives);
        assertThat(verdict.allowedByPolicy()).isTrue();
        assertThat(verdict.canBeAllowed())
                .as("a statement for the queue does not help")
                .isFalse();
    }

    /** The policy that KMS gives a key lets in the account, and so nobody who comes as a service. */
    @Test
    void theDefaultPolicyOfAKeyPreventsDelivery() {
        KeyState key = new KeyState.Read(
                KEY,
                policy("{'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::111122223333:root'},'Action':'kms:*',"
                        + "'Resource':'*'}"));

        assertThat(judged(key))
                .isInstanceOfSatisfying(
                        Encrypted.class,
                        encrypted -> assertThat(encrypted.byKey())
                                .isInstanceOfSatisfying(
                                        KeyVerdict.Lacks.class,
                                        lacks -> assertThat(lacks.missing())
                                                .extracting(PermissionVerdict.Need::action)
                                                .containsExactly("kms:Decrypt", "kms:GenerateDataKey")));
    }

    @Test
    void aDenyStatementDecides() {
        KeyState key = new KeyState.Read(
                KEY, policy(OPEN, "{'Effect':'Deny','Principal':'*','Action':'kms:Decrypt','Resource':'*'}"));

        assertThat(judged(key).delivers()).isEqualTo(Answer.NO);
    }

    @Test
    void unreadablePartsOfAKeyAreNotAllowed() {
        Failure why = new Failure.NotFound(Reason.AWS_NOT_FOUND, List.of(), Evidence.NONE);

        assertThat(judged(new KeyState.Unread("alias/ours", why)).delivers()).isEqualTo(Answer.UNKNOWN);
        assertThat(judged(new KeyState.Read(KEY, Policies.document("no JSON"))).delivers())
                .isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void aKeyThatIsDisabledEncryptsNothing() {
        assertThat(judged(new KeyState.Unusable(KEY, "Disabled")).delivers()).isEqualTo(Answer.NO);
    }

    @Test
    void grantsForAKeyStillCoverTheResource() {
        ResourceState closed = new ResourceState(
                List.of(PolicyDocument.none()), new Encryption.OwnKey(new KeyState.Unusable(KEY, "Disabled")));

        PermissionVerdict verdict = PermissionJudge.judge(grant(TargetKind.SQS, QUEUE), closed);

        assertThat(verdict.delivers()).isEqualTo(Answer.NO);
        assertThat(verdict.canBeAllowed()).isTrue();
    }

    private static PermissionVerdict judged(KeyState key) {
        return PermissionJudge.judge(
                grant(TargetKind.SQS, QUEUE), new ResourceState(List.of(policy(OPEN)), new Encryption.OwnKey(key)));
    }
}
