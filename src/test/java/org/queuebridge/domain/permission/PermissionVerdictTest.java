package org.queuebridge.domain.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.domain.permission.policy.Policies.grant;
import static org.queuebridge.domain.permission.policy.Policies.policy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.permission.PermissionVerdict.Need;
import org.queuebridge.domain.permission.policy.PolicyDocument;
import org.queuebridge.domain.permission.policy.PolicyStatement;
import org.queuebridge.domain.rule.TargetKind;

/** What a verdict means for events, and what several of them mean together. */
class PermissionVerdictTest {
    private static final PolicyStatement STATEMENT =
            policy("{'Effect':'Allow'}").statements().getFirst();
    private static final String KEY = "arn:aws:kms:eu-central-1:111122223333:key/1234";
    private static final String GROUP = "arn:aws:logs:eu-central-1:111122223333:log-group:/aws/events/ended";

    @ParameterizedTest
    @MethodSource("verdicts")
    void aVerdictIsAnAnswer(PermissionVerdict verdict, Answer delivers, boolean byPolicy, boolean canBeAllowed) {
        assertThat(verdict.delivers()).isEqualTo(delivers);
        assertThat(verdict.allowed()).isEqualTo(delivers == Answer.YES);
        assertThat(verdict.allowedByPolicy()).isEqualTo(byPolicy);
        assertThat(verdict.canBeAllowed()).isEqualTo(canBeAllowed);
    }

    private static PermissionVerdict encrypted(KeyVerdict key) {
        return new PermissionVerdict.Encrypted(new PermissionVerdict.Allowed(STATEMENT), key);
    }

    static Stream<Arguments> verdicts() {
        return Stream.of(
                Arguments.of(new PermissionVerdict.Allowed(STATEMENT), Answer.YES, true, false),
                Arguments.of(encrypted(new KeyVerdict.Allows(KEY)), Answer.YES, true, false),
                Arguments.of(encrypted(new KeyVerdict.Lacks(KEY, List.of(new Need("p", "a")))), Answer.NO, true, false),
                Arguments.of(encrypted(new KeyVerdict.Denies(KEY, STATEMENT)), Answer.NO, true, false),
                Arguments.of(encrypted(new KeyVerdict.Unusable(KEY, "Disabled")), Answer.NO, true, false),
                Arguments.of(encrypted(new KeyVerdict.Uncertain(KEY, STATEMENT, "x")), Answer.UNKNOWN, true, false),
                Arguments.of(encrypted(new KeyVerdict.Unreadable(KEY)), Answer.UNKNOWN, true, false),
                Arguments.of(
                        new PermissionVerdict.Encrypted(
                                new PermissionVerdict.NotAllowed(), new KeyVerdict.Unreadable(KEY)),
                        Answer.NO,
                        false,
                        true),
                Arguments.of(new PermissionVerdict.NotAllowed(), Answer.NO, false, true),
                Arguments.of(new PermissionVerdict.Incomplete(List.of(new Need("p", "a"))), Answer.NO, false, true),
                Arguments.of(new PermissionVerdict.WrongArn(STATEMENT, "x", false), Answer.NO, false, true),
                Arguments.of(new PermissionVerdict.Denied(STATEMENT), Answer.NO, false, false),
                Arguments.of(new PermissionVerdict.AwsManagedKey(), Answer.NO, false, false),
                Arguments.of(new PermissionVerdict.NoDeduplication(), Answer.NO, false, false),
                Arguments.of(new PermissionVerdict.NoRoom(), Answer.NO, false, false),
                Arguments.of(new PermissionVerdict.Unreadable(), Answer.UNKNOWN, false, false),
                Arguments.of(new PermissionVerdict.Uncertain(STATEMENT, "x", true), Answer.UNKNOWN, false, false),
                Arguments.of(new PermissionVerdict.Uncertain(STATEMENT, "x", false), Answer.UNKNOWN, false, true));
    }

    /** A log group needs several calls: the worst of what is said of them counts. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {'Effect':'Deny','Action':'logs:PutLogEvents'}                                              | Denied
        {'Effect':'Deny','Action':'logs:PutLogEvents','Condition':{'StringEquals':{'x:y':'z'}}}     | Uncertain
        {'Effect':'Deny','Action':'logs:DeleteLogGroup'}                                            | Allowed
        {'Effect':'Allow','Action':'logs:PutLogEvents','Condition':{'StringEquals':{'x:y':'z'}}}    | Allowed
        """)
    void theWorstOfSeveralVerdictsCounts(String statement, String verdict) {
        assertThat(judged("{'Effect':'Allow',ALL,'Action':'logs:*'}", statement))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"x:y, Uncertain", "aws:SourceVpce, Incomplete"})
    void anUnknownVerdictIsNotAllowed(String key, String verdict) {
        assertThat(judged(
                        "{'Effect':'Allow',ALL,'Action':'logs:CreateLogStream'}",
                        "{'Effect':'Allow',ALL,'Action':'logs:PutLogEvents','Condition':{'StringEquals':{'" + key
                                + "':'z'}}}"))
                .isEqualTo(verdict);
    }

    /** That nobody allows one call is certain, whatever may be denied of another. */
    @Test
    void aMissingPermissionCountsMoreThanAPossibleDeny() {
        assertThat(judged(
                        "{'Effect':'Allow',ALL,'Action':'logs:PutLogEvents'}",
                        "{'Effect':'Deny','Action':'logs:PutLogEvents','Condition':{'StringEquals':{'x:y':'z'}}}"))
                .isEqualTo("Incomplete");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        'NotPrincipal':{'Service':'s3.amazonaws.com'}     | Allowed
        'NotPrincipal':{'Service':['events.amazonaws.com','delivery.logs.amazonaws.com']} | NotAllowed
        'NotPrincipal':'*'                                | NotAllowed
        'Principal':'*'                                   | Allowed
        'Principal':7                                     | NotAllowed
        'Principals':'*'                                  | NotAllowed
        """)
    void aStatementAppliesToItsPrincipals(String principal, String verdict) {
        assertThat(judged("{'Effect':'Allow'," + principal + ",'Action':'*'}")).isEqualTo(verdict);
    }

    private static String judged(String... statements) {
        PolicyDocument policy = policy(Stream.of(statements)
                .map(statement -> statement.contains("rincipal")
                        ? statement
                        : statement
                                .replace("'Action'", "'Principal':'*','Action'")
                                .replace("ALL,", ""))
                .toArray(String[]::new));
        return PermissionJudge.judge(grant(TargetKind.LOGS, GROUP), new ResourceState(List.of(policy), Encryption.NONE))
                .getClass()
                .getSimpleName();
    }
}
