package org.queuebridge.domain.permission.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.domain.permission.policy.Policies.QUEUE;
import static org.queuebridge.domain.permission.policy.Policies.RULE;
import static org.queuebridge.domain.permission.policy.Policies.document;
import static org.queuebridge.domain.permission.policy.Policies.grant;
import static org.queuebridge.domain.permission.policy.Policies.quoted;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.Encryption;
import org.queuebridge.domain.permission.PermissionJudge;
import org.queuebridge.domain.permission.PermissionVerdict;
import org.queuebridge.domain.permission.ResourceState;
import org.queuebridge.domain.permission.policy.PolicyDocument;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.TargetKind;

class PolicyEditTest {
    private static final Grant GRANT = grant(TargetKind.SQS, QUEUE);
    private static final Grant OTHER = new Grant(TargetKind.SQS, QUEUE, RULE + "-2");

    /** Policies as people and consoles write them. */
    private static final List<String> POLICIES = List.of(
            "{'Version':'2012-10-17','Statement':[{'Effect':'Deny','Principal':'*'}]}",
            "{\n  'Version' : '2008-10-17',\n  'Id':'x',\n  'Statement': [ {\n 'Sid':'a' } , { 'Sid': 'b' }\n ] \n}\n",
            "{'Statement':[{'Sid':'br[ack]ets } \\' and , \\\\'}],'Later':[1,2.50,null,true]}",
            "\n{\n'A':1 ,'B':[1,2\t] , 'Statement'\n:\r\n[{'n':null},{'m':false\n} , {'k':1}\t]}\n",
            "{'A':12,'B':null,'C':-1.5e3 ,'D':true\n,'Statement':[{'Sid':'a'}],'E':34}",
            "{'Statement':[{'Sid':'first, and not the one'}],'Statement':[{'n':1e3}]}");

    @ParameterizedTest
    @FieldSource("POLICIES")
    void addingAndRemovingAStatementLeavesNoTrace(String spelled) {
        String text = quoted(spelled);

        String with = PolicyEdit.with(document(text), GRANT);

        assertThat(document(with).statements())
                .hasSize(document(text).statements().size() + 1);
        assertThat(document(with).statements().getLast().json()).isEqualTo(GrantStatement.json(GRANT));
        assertThat(PolicyEdit.holds(document(with), GRANT)).isTrue();
        assertThat(PolicyEdit.with(document(with), GRANT)).isEqualTo(with);
        assertThat(PolicyEdit.without(document(with), GRANT)).contains(text);
        assertThat(PolicyEdit.without(document(text), GRANT)).contains(text);
    }

    @Test
    void everyRuleHasItsOwnStatementInAnyOrder() {
        String text = quoted(POLICIES.get(1));
        String first = PolicyEdit.with(document(text), GRANT);
        String both = PolicyEdit.with(document(first), OTHER);

        String second = PolicyEdit.without(document(both), GRANT).orElseThrow();

        assertThat(PolicyEdit.holds(document(second), OTHER)).isTrue();
        assertThat(PolicyEdit.without(document(second), OTHER)).contains(text);
        assertThat(PolicyEdit.without(document(both), OTHER)).contains(first);
    }

    @Test
    void aMissingPolicyIsCreatedAndRemovedWithItsLastStatement() {
        String made = PolicyEdit.with(PolicyDocument.none(), GRANT);

        assertThat(made).isEqualTo(GrantStatement.policy(GRANT));
        assertThat(PolicyEdit.without(document(made), GRANT)).isEmpty();
        assertThat(PolicyEdit.without(PolicyDocument.none(), GRANT)).isEmpty();
    }

    @Test
    void theFirstOfSeveralStatementsCanBeRemoved() {
        String made = PolicyEdit.with(document(PolicyEdit.with(PolicyDocument.none(), GRANT)), OTHER);

        assertThat(PolicyEdit.without(document(made), GRANT)).contains(GrantStatement.policy(OTHER));
    }

    @Test
    void aSingleStatementBecomesAList() {
        String text = quoted("{'Statement': {'Sid':'a'} }");

        String with = PolicyEdit.with(document(text), GRANT);

        assertThat(document(with).statements()).hasSize(2);
        assertThat(PolicyEdit.without(document(with), GRANT)).contains(quoted("{'Statement': [{'Sid':'a'}] }"));
    }

    @Test
    void aStatementIsAddedToAnEmptyList() {
        assertThat(PolicyEdit.with(document("{\"Statement\":[ ]}"), GRANT))
                .isEqualTo("{\"Statement\":[" + GrantStatement.text(GRANT) + " ]}");
    }

    @ParameterizedTest
    @CsvSource({
        "LAMBDA, arn:aws:lambda:eu-central-1:111122223333:function:ended",
        "SQS, arn:aws:sqs:eu-central-1:111122223333:ended",
        "SNS, arn:aws:sns:eu-central-1:111122223333:ended",
        "LOGS, arn:aws:logs:eu-central-1:111122223333:log-group:/aws/events/ended",
        "LOGS, arn:aws:logs:eu-central-1:111122223333:log-group:/aws/events/ended:*"
    })
    void theStatementLetsTheRuleDeliver(TargetKind kind, String resource) {
        Grant grant = grant(kind, resource);

        PermissionVerdict verdict = PermissionJudge.judge(
                grant, new ResourceState(List.of(document(GrantStatement.policy(grant))), Encryption.NONE));

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        PermissionVerdict.Allowed.class,
                        allowed -> assertThat(GrantStatement.isOf(grant, allowed.statement())
                                        && GrantStatement.isOurs(allowed.statement()))
                                .isTrue());
        assertThat(GrantStatement.sid(grant)).matches("[A-Za-z0-9]{20,100}");
    }

    @Test
    void theStatementOfAQueueHasTheDocumentedShape() {
        assertThat(GrantStatement.text(GRANT))
                .isEqualTo(quoted("{'Sid':'" + GrantStatement.sid(GRANT)
                        + "','Effect':'Allow','Principal':{'Service':'events.amazonaws.com'},"
                        + "'Action':'sqs:SendMessage','Resource':'" + QUEUE
                        + "','Condition':{'ArnEquals':{'aws:SourceArn':'" + RULE + "'}}}"));
    }

    @ParameterizedTest
    @CsvSource({
        "STEP_FUNCTIONS, arn:aws:states:eu-central-1:111122223333:stateMachine:s, states:StartExecution",
        "API_DESTINATION, arn:aws:events:eu-central-1:111122223333:api-destination/crm/1a2b, api-destination/crm/*",
        "KINESIS, arn:aws:kinesis:eu-central-1:111122223333:stream/s, kinesis:PutRecords",
        "EVENT_BUS, arn:aws:events:eu-central-1:111122223333:event-bus/b, events:PutEvents"
    })
    void namesThePermissionsThatARoleNeeds(TargetKind kind, String arn, String contained) {
        RolePolicies needed =
                RolePolicies.of(kind, Arn.parse(arn).orElseThrow()).orElseThrow();

        assertThat(needed.trust()).contains("sts:AssumeRole", "events.amazonaws.com");
        assertThat(needed.permission()).contains(contained);
    }
}
