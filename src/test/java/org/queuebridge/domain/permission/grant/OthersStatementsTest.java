package org.queuebridge.domain.permission.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.domain.permission.policy.Policies.BUS;
import static org.queuebridge.domain.permission.policy.Policies.QUEUE;
import static org.queuebridge.domain.permission.policy.Policies.RULE;
import static org.queuebridge.domain.permission.policy.Policies.document;
import static org.queuebridge.domain.permission.policy.Policies.grant;
import static org.queuebridge.domain.permission.policy.Policies.policy;
import static org.queuebridge.domain.permission.policy.Policies.quoted;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.policy.PolicyDocument;
import org.queuebridge.domain.rule.TargetKind;

/** What is another's, or was changed by another, is neither taken for this program's nor taken away. */
class OthersStatementsTest {
    private static final Grant GRANT = grant(TargetKind.SQS, QUEUE);
    private static final String TOPIC = "arn:aws:sns:eu-central-1:111122223333:ended";
    private static final String RULES = "arn:aws:events:eu-central-1:111122223333:rule/" + BUS + "/";
    private static final String ALL_RULES = "arn:aws:events:eu-central-1:111122223333:rule/*";

    /** What is replaced in the statement, and whether the rule is still let in by a statement of this program. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        'Allow'                    | 'Allow'                                | true
        'ArnEquals'                | 'ArnLike'                              | true
        'aws:SourceArn'            | 'AWS:sourceArn'                        | true
        'sqs:SendMessage'          | ['sqs:SendMessage']                    | true
        'Allow'                    | 'Deny'                                 | false
        'QueueBridge               | 'Queuebridge                           | false
        'QueueBridge               | 'Our-QueueBridge                       | false
        'Sid'                      | 'Id'                                   | false
        'sqs:SendMessage'          | 'sqs:*'                                | false
        'sqs:SendMessage'          | ['sqs:SendMessage','sqs:DeleteQueue']  | false
        'events.amazonaws.com'     | 's3.amazonaws.com'                     | false
        :ended','Condition'        | :other','Condition'                    | false
        'ArnEquals'                | 'ArnNotEquals'                         | false
        'aws:SourceArn'            | 'aws:PrincipalArn'                     | false
        /ended'}                   | /other'}                               | false
        /ended'}                   | /ended','aws:SourceAccount':'1'}       | false
        'Condition':               | 'Condition':{},'Later':                | false
        """)
    void aStatementBelongsToThisProgramIfItMeansWhatItWrote(String from, String to, boolean ours) {
        String statement = GrantStatement.text(GRANT).replace(quoted(from), quoted(to));
        PolicyDocument policy = policy(statement, "{'Effect':'Deny'}");

        assertThat(PolicyEdit.holds(policy, GRANT)).isEqualTo(ours);
        assertThat(PolicyEdit.covers(policy, GRANT)).isEqualTo(ours);
        assertThat(PolicyEdit.with(policy, GRANT).equals(policy.text())).isEqualTo(ours);
        assertThat(PolicyEdit.without(policy, GRANT))
                .contains(ours ? policy("{'Effect':'Deny'}").text() : policy.text());
    }

    @Test
    void aRuleDependsOnStatementsThatNameOrMatchIt() {
        PolicyDocument policy = document(PolicyEdit.with(
                PolicyDocument.none(), List.of(GRANT.by(RULES + "e*"), GRANT.by(RULES + "sales"), GRANT.by(RULE))));

        assertThat(PolicyEdit.parts(policy, GRANT)).containsExactly(GRANT.by(RULES + "e*"), GRANT);
        assertThat(PolicyEdit.covers(policy, GRANT.by(RULES + "e-2"))).isTrue();
        assertThat(PolicyEdit.covers(policy, GRANT.by(RULES + "sales-2"))).isFalse();
    }

    @Test
    void onlyTheRemovedNameIsTakenOutOfAList() {
        PolicyDocument policy = document(
                PolicyEdit.with(PolicyDocument.none(), List.of(GRANT, GRANT.by(RULES + "a"), GRANT.by(RULES + "b"))));

        assertThat(PolicyEdit.without(policy, GRANT.by(RULES + "a")))
                .contains(PolicyEdit.with(PolicyDocument.none(), List.of(GRANT, GRANT.by(RULES + "b"))));
    }

    @Test
    void theStatementOfATopicForOneRuleIsReplacedByTheOneForAll() {
        Grant one = grant(TargetKind.SNS, TOPIC);
        Grant all = one.by(ALL_RULES);
        PolicyDocument older = document(PolicyEdit.with(policy("{'Effect':'Deny'}"), one));

        PolicyDocument shared = document(PolicyEdit.with(older, all));

        assertThat(shared.statements()).hasSize(2);
        assertThat(PolicyEdit.holds(shared, all)).isTrue();
        assertThat(PolicyEdit.holds(shared, one)).isFalse();
        assertThat(PolicyEdit.without(shared, one)).contains(shared.text());
        assertThat(PolicyEdit.without(shared, all))
                .contains(policy("{'Effect':'Deny'}").text());
        assertThat(PolicyEdit.without(document(PolicyEdit.with(older, one)), all))
                .contains(policy("{'Effect':'Deny'}").text());
    }

    @Test
    void aForeignStatementForTheSameRuleIsKept() {
        Grant all = grant(TargetKind.SNS, TOPIC).by(ALL_RULES);
        String theirs = GrantStatement.text(all).replace("QueueBridge", "Terraform");

        PolicyDocument with = document(PolicyEdit.with(policy(theirs), all));

        assertThat(with.statements()).hasSize(2);
        assertThat(PolicyEdit.without(with, all)).contains(policy(theirs).text());
    }

    @Test
    void anotherRuleIsAddedToTheSharedStatement() {
        PolicyDocument policy = policy(GrantStatement.text(GRANT), "{'Effect':'Deny'}");

        PolicyDocument with = document(PolicyEdit.with(policy, GRANT.by(RULES + "a")));

        assertThat(with.statements()).hasSize(2);
        assertThat(with.statements().getFirst().sources()).containsExactly(RULES + "a", RULE);
    }

    @Test
    void idsDifferByResourceAndBeginWithTheRuleName() {
        Grant function = grant(TargetKind.LAMBDA, "arn:aws:lambda:eu-central-1:111122223333:function:ended");

        assertThat(GrantStatement.sid(function)).startsWith("QueueBridgeended");
        assertThat(GrantStatement.sid(function)).isNotEqualTo(GrantStatement.sid(function.by(RULES + "x/ended")));
        assertThat(GrantStatement.sid(GRANT)).isEqualTo(GrantStatement.sid(GRANT.by(RULES + "other")));
        assertThat(GrantStatement.sid(function.by(RULES + "n".repeat(64)))).hasSize(11 + 40 + 32);
    }

    @Test
    void grantsThatShareAStatementAreWrittenAsOne() {
        Grant other = GRANT.by(RULES + "other");

        assertThat(GrantStatement.json(List.of(GRANT, grant(TargetKind.SNS, TOPIC), other, GRANT)))
                .containsExactly(
                        GrantStatement.json(GRANT, List.of(RULE, other.source())),
                        GrantStatement.json(grant(TargetKind.SNS, TOPIC)));
    }
}
