package org.queuebridge.domain.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.domain.permission.policy.Policies.QUEUE;
import static org.queuebridge.domain.permission.policy.Policies.RULE;
import static org.queuebridge.domain.permission.policy.Policies.grant;
import static org.queuebridge.domain.permission.policy.Policies.policy;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.PermissionVerdict.Allowed;
import org.queuebridge.domain.permission.PermissionVerdict.AwsManagedKey;
import org.queuebridge.domain.permission.PermissionVerdict.Denied;
import org.queuebridge.domain.permission.PermissionVerdict.NotAllowed;
import org.queuebridge.domain.permission.PermissionVerdict.Unreadable;
import org.queuebridge.domain.permission.PermissionVerdict.WrongArn;
import org.queuebridge.domain.permission.policy.Policies;
import org.queuebridge.domain.permission.policy.PolicyDocument;
import org.queuebridge.domain.rule.TargetKind;

class PermissionJudgeTest {
    private static final String GROUP = "arn:aws:logs:eu-central-1:111122223333:log-group:/aws/events/ended";
    private static final String EVENTBRIDGE = "'Principal':{'Service':'events.amazonaws.com'}";

    /** What stands in a statement with {@code Effect: Allow} for the queue, and whether the rule may deliver by it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        'Principal':{'Service':'events.amazonaws.com'}           | 'sqs:SendMessage'         | {}                                              | true
        'Principal':{'Service':['s3.amazonaws.com','events.amazonaws.com']} | ['sqs:SendMessage'] | {}                                         | true
        'Principal':{'AWS':'*'}                                  | 'SQS:*'                   | {}                                              | true
        'Principal':'*'                                          | 'sqs:Send*'               | {}                                              | true
        'Principal':'*'                                          | '*'                       | {'StringEquals':{'aws:SourceAccount':'111122223333'}} | true
        'Principal':'*'                                          | '*'                       | {'StringEquals':{'aws:SourceAccount':'999900001111'}} | false
        'Principal':'*'                                          | '*'                       | {'StringEquals':{'AWS:SourceOwner':'111122223333'}}   | false
        'Principal':'*'                                          | '*'                       | {'StringEqualsIfExists':{'aws:SourceOwner':'x'}}      | true
        'Principal':'*'                                          | '*'                       | {'Bool':{'aws:SecureTransport':'true'}}         | true
        'Principal':'*'                                          | '*'                       | {'Bool':{'aws:SecureTransport':false}}          | false
        'Principal':'*'                                          | '*'                       | {'IpAddress':{'aws:SourceIp':'10.0.0.0/8'}}     | false
        'Principal':'*'                                          | '*'                       | {'ArnEquals':{'aws:SourceArn':'RULE'}}          | true
        'Principal':'*'                                          | '*'                       | {'ArnLike':{'AWS:SourceArn':['x','RULE']}}      | true
        'Principal':'*'                                          | '*'                       | {'StringEquals':{'aws:SourceArn':'RULE'}}       | true
        'Principal':'*'                                          | '*'                       | {'ArnLike':{'aws:SourceArn':'arn:aws:events:*:111122223333:rule/*'}} | true
        'Principal':'*'                                          | '*'                       | {'ArnLike':{'aws:SourceArn':'arn:aws:events:*:rule/*'}}              | false
        'Principal':'*'                                          | '*'                       | {'StringLike':{'aws:SourceArn':'arn:*/ende?'}}  | true
        'Principal':'*'                                          | '*'                       | {'ArnNotEquals':{'aws:SourceArn':'RULE'}}       | false
        'Principal':'*'                                          | '*'                       | {'Null':{'aws:SourceArn':'false'}}              | true
        'Principal':{'Service':'s3.amazonaws.com'}               | '*'                       | {}                                              | false
        'Principal':{'AWS':'arn:aws:iam::111122223333:root'}     | '*'                       | {}                                              | false
        'Principal':{'Service':'events.amazonaws.com'}           | 'sqs:ReceiveMessage'      | {}                                              | false
        """)
    void aStatementAllowsItsPrincipals(String principal, String action, String condition, boolean allows) {
        String statement = "{'Effect':'Allow',%s,'Action':%s,'Resource':'%s','Condition':%s}"
                .formatted(principal, action, QUEUE, condition.replace("RULE", RULE));

        assertThat(judged(policy(statement)).allowed()).isEqualTo(allows);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        'Resource':'arn:aws:sqs:*:111122223333:*'   | true
        'Resource':['x','arn:aws:sqs:eu-central-1:111122223333:ended'] | true
        'Resource':'arn:aws:sqs:eu-central-1:111122223333:other' | false
        'NotResource':'arn:aws:sqs:eu-central-1:111122223333:other' | true
        'Sid':'no resource' | true
        """)
    void aStatementAppliesToItsResources(String resource, boolean allows) {
        assertThat(judged(policy("{'Effect':'Allow'," + EVENTBRIDGE + ",'Action':'*'," + resource + "}"))
                        .allowed())
                .isEqualTo(allows);
    }

    @Test
    void namesTheDecidingStatement() {
        String other = "{'Sid':'Others','Effect':'Allow','Principal':{'AWS':'1'},'Action':'*','Resource':'*'}";
        String allow = "{'Effect':'Allow'," + EVENTBRIDGE + ",'Action':'sqs:SendMessage','Resource':'*'}";
        String deny = "{'Sid':'Stop','Effect':'Deny','Principal':'*','Action':'*','Resource':'*'}";

        assertThat(judged(policy(other, allow))).isInstanceOfSatisfying(Allowed.class, allowed -> {
            assertThat(allowed.statement().number()).isEqualTo(2);
            assertThat(allowed.statement().sid()).isEmpty();
        });
        assertThat(judged(policy(other, allow, deny)))
                .isInstanceOfSatisfying(
                        Denied.class,
                        denied -> assertThat(denied.statement().sid()).contains("Stop"));
        assertThat(judged(policy(other))).isInstanceOf(NotAllowed.class);
        assertThat(judged(PolicyDocument.none())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aDenyCountsOnlyWhereItsConditionIsMet() {
        String allow = "{'Effect':'Allow'," + EVENTBRIDGE + ",'Action':'*','Resource':'*'}";
        String insecure = "{'Effect':'Deny','Principal':'*','Action':'*','Resource':'*',"
                + "'Condition':{'Bool':{'aws:SecureTransport':'false'}}}";
        String elsewhere = "{'Effect':'Deny','Principal':'*','Action':'*','Resource':'*',"
                + "'Condition':{'StringNotEquals':{'aws:SourceVpce':'vpce-1'}}}";

        assertThat(judged(policy(allow, insecure)).allowed()).isTrue();
        assertThat(judged(policy(allow, elsewhere))).isInstanceOf(Denied.class);
    }

    @ParameterizedTest
    @CsvSource({
        "arn:aws:events:eu-central-1:111122223333:rule/ended, true",
        "arn:aws:events:eu-central-1:111122223333:rule/other, false"
    })
    void reportsAStatementWithTheWrongRuleArn(String named, boolean withoutBus) {
        String statement = "{'Sid':'Mine','Effect':'Allow'," + EVENTBRIDGE
                + ",'Action':'sqs:SendMessage','Resource':'*','Condition':{'ArnEquals':{'aws:SourceArn':'" + named
                + "'}}}";

        assertThat(judged(policy(statement))).isInstanceOfSatisfying(WrongArn.class, wrong -> {
            assertThat(wrong.named()).isEqualTo(named);
            assertThat(wrong.withoutBus()).isEqualTo(withoutBus);
            assertThat(wrong.statement().sid()).contains("Mine");
            assertThat(wrong.canBeAllowed()).isTrue();
        });
    }

    /** That the bus is missing is a mistake; another rule is mostly named on purpose. */
    @Test
    void anArnWithoutItsBusIsReportedFirst() {
        String statement = "{'Effect':'Allow'," + EVENTBRIDGE
                + ",'Action':'*','Resource':'*','Condition':{'ArnEquals':{'aws:SourceArn':'%s'}}}";
        String withoutBus = "arn:aws:events:eu-central-1:111122223333:rule/ended";

        assertThat(judged(policy(statement.formatted(RULE + "-2"), statement.formatted(withoutBus))))
                .isInstanceOfSatisfying(
                        WrongArn.class, wrong -> assertThat(wrong.named()).isEqualTo(withoutBus));
    }

    @ParameterizedTest
    @ValueSource(strings = {"arn:aws:events:eu-central-1:111122223333:rule/ended", "arn:aws:events:no-rule"})
    void anArnOnTheDefaultBusNeedsNoBus(String rule) {
        PolicyDocument policy = policy("{'Effect':'Allow'," + EVENTBRIDGE
                + ",'Action':'*','Resource':'*','Condition':{'ArnEquals':{'aws:SourceArn':'" + RULE + "'}}}");

        PermissionVerdict verdict = PermissionJudge.judge(
                new Grant(TargetKind.SQS, QUEUE, rule), new ResourceState(List.of(policy), Encryption.NONE));

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        WrongArn.class, wrong -> assertThat(wrong.withoutBus()).isFalse());
    }

    @Test
    void onlyAllowedRulesAreReportedAsWrong() {
        String begin = "{'Effect':'Allow'," + EVENTBRIDGE + ",'Action':'*','Resource':'*','Condition':{";
        String account = "'StringEquals':{'aws:SourceAccount':'111122223333'}";
        String other = "'ArnEquals':{'aws:SourceArn':'" + RULE + "-2'}";
        String all = "'ArnNotEquals':{'aws:SourceArn':'" + RULE + "'}";

        assertThat(judged(policy(begin + account + "," + other + "}}")))
                .isInstanceOfSatisfying(
                        WrongArn.class, wrong -> assertThat(wrong.named()).isEqualTo(RULE + "-2"));
        assertThat(judged(policy(begin + account + "," + all + "}}"))).isInstanceOf(NotAllowed.class);
        assertThat(judged(policy(begin + account.replace('3', '4') + "," + other + "}}")))
                .as("another account is asked for too: naming the rule would not be enough")
                .isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @CsvSource({
        "alias/aws/sqs, true",
        "arn:aws:kms:eu-central-1:111122223333:alias/aws/sns, true",
        "alias/ours, false",
        "arn:aws:kms:eu-central-1:111122223333:key/alias, false"
    })
    void anAwsManagedKeyIsRecognizedByItsAlias(String key, boolean managed) {
        assertThat(Encryption.namesAwsManagedKey(key)).isEqualTo(managed);
    }

    @Test
    void theAwsManagedKeyPreventsDelivery() {
        ResourceState state = new ResourceState(
                List.of(policy("{'Effect':'Allow'," + EVENTBRIDGE + ",'Action':'*','Resource':'*'}")),
                Encryption.AWS_MANAGED_KEY);

        PermissionVerdict verdict = PermissionJudge.judge(grant(TargetKind.SQS, QUEUE), state);

        assertThat(verdict).isInstanceOf(AwsManagedKey.class);
        assertThat(verdict.delivers()).isEqualTo(Answer.NO);
        assertThat(verdict.canBeAllowed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"no JSON", "[]", "{}", "{\"Statement\":\"x\"}"})
    void invalidPoliciesAreReported(String text) {
        assertThat(judged(Policies.document(text))).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        arn:aws:logs:eu-central-1:111122223333:log-group:/aws/events/*:*      | true
        arn:aws:logs:eu-central-1:111122223333:log-group:/aws/events/ended:*  | true
        arn:aws:logs:eu-central-1:111122223333:log-group:/aws/events/other:*  | false
        """)
    void onePolicyOfTheRegionAllowsALogGroup(String resource, boolean allowed) {
        PolicyDocument others = policy(
                "{'Effect':'Allow','Principal':{'Service':'es.amazonaws.com'}," + "'Action':'logs:*','Resource':'*'}");
        PolicyDocument events = policy("{'Effect':'Allow','Principal':{'Service':['events.amazonaws.com',"
                + "'delivery.logs.amazonaws.com']},'Action':['logs:CreateLogStream','logs:PutLogEvents'],'Resource':'"
                + resource + "'}");
        String group = "arn:aws:logs:eu-central-1:111122223333:log-group:/aws/events/ended";

        for (String arn : List.of(group, group + ":*")) {
            assertThat(PermissionJudge.judge(
                                    grant(TargetKind.LOGS, arn),
                                    new ResourceState(List.of(others, events), Encryption.NONE))
                            .allowed())
                    .isEqualTo(allowed);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        ['events.amazonaws.com','delivery.logs.amazonaws.com'] | ['logs:CreateLogStream','logs:PutLogEvents'] |
        ['events.amazonaws.com','delivery.logs.amazonaws.com'] | 'logs:PutLogEvents' | events logs:CreateLogStream, delivery.logs logs:CreateLogStream
        'events.amazonaws.com' | ['logs:CreateLogStream','logs:PutLogEvents'] | delivery.logs logs:CreateLogStream, delivery.logs logs:PutLogEvents
        """)
    void aLogGroupNeedsBothActionsForBothServices(String services, String actions, @Nullable String missing) {
        PolicyDocument policy = policy("{'Effect':'Allow','Principal':{'Service':" + services + "},'Action':" + actions
                + ",'Resource':'" + GROUP + ":*'}");

        PermissionVerdict verdict = PermissionJudge.judge(
                grant(TargetKind.LOGS, GROUP), new ResourceState(List.of(policy), Encryption.NONE));

        assertThat(verdict.allowed()).isEqualTo(missing == null);
        if (missing != null) {
            assertThat(verdict)
                    .isInstanceOfSatisfying(
                            PermissionVerdict.Incomplete.class,
                            incomplete -> assertThat(incomplete.missing().stream()
                                            .map(need -> need.principal().replace(".amazonaws.com", "") + " "
                                                    + need.action())
                                            .collect(Collectors.joining(", ")))
                                    .isEqualTo(missing));
            assertThat(verdict.canBeAllowed()).isTrue();
        }
    }

    @Test
    void aFifoQueueWithoutContentBasedDeduplicationReceivesNothing() {
        ResourceState fifo = new ResourceState(
                List.of(policy("{'Effect':'Allow'," + EVENTBRIDGE + ",'Action':'*','Resource':'*'}")),
                Encryption.NONE,
                false);

        PermissionVerdict verdict = PermissionJudge.judge(grant(TargetKind.SQS, QUEUE + ".fifo"), fifo);

        assertThat(verdict.delivers()).isEqualTo(Answer.NO);
        assertThat(verdict.canBeAllowed()).isFalse();
    }

    private static PermissionVerdict judged(PolicyDocument policy) {
        return PermissionJudge.judge(grant(TargetKind.SQS, QUEUE), new ResourceState(List.of(policy), Encryption.NONE));
    }
}
