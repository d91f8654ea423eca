package org.queuebridge.domain.permission.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.domain.permission.policy.Policies.QUEUE;
import static org.queuebridge.domain.permission.policy.Policies.RULE;
import static org.queuebridge.domain.permission.policy.Policies.grant;
import static org.queuebridge.domain.permission.policy.Policies.policy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.permission.Encryption;
import org.queuebridge.domain.permission.PermissionJudge;
import org.queuebridge.domain.permission.PermissionVerdict;
import org.queuebridge.domain.permission.PermissionVerdict.Allowed;
import org.queuebridge.domain.permission.PermissionVerdict.Denied;
import org.queuebridge.domain.permission.PermissionVerdict.NotAllowed;
import org.queuebridge.domain.permission.PermissionVerdict.Uncertain;
import org.queuebridge.domain.permission.ResourceState;
import org.queuebridge.domain.rule.TargetKind;

/** What a condition makes of a statement, where it allows and where it denies. */
class PolicyConditionsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final String BY_ALL = "'Principal':'*','Action':'sqs:*','Resource':'*'";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {'StringEquals':{'aws:RequestedRegion':'eu-central-1'}}                       | true
        {'StringNotEquals':{'aws:RequestedRegion':'eu-central-1'}}                    | false
        {'StringEquals':{'aws:requestedregion':['us-east-1','eu-central-1']}}         | true
        {'StringEquals':{'aws:SourceAccount':111122223333}}                           | true
        {'StringEquals':{'aws:SourceAccount':[1,111122223333]}}                       | true
        {'StringEquals':{'aws:SourceAccount':'${aws:ResourceAccount}'}}               | true
        {'StringEquals':{'aws:SourceAccount':'${aws:resourceaccount}'}}               | true
        {'StringNotEquals':{'aws:SourceAccount':'${aws:ResourceAccount}'}}            | false
        {'StringEquals':{'aws:SourceAccount':'${aws:PrincipalTag/a, \\u0027111122223333\\u0027}'}} | true
        {'StringEquals':{'aws:SourceAccount':'${aws:PrincipalTag/a}'}}                | false
        {'StringLike':{'aws:SourceArn':'arn:aws:events:*:${aws:SourceAccount}:rule/*'}} | true
        {'StringLike':{'aws:SourceAccount':'1${*}'}}                                  | false
        {'Bool':{'aws:ViaAWSService':'false'}}                                        | true
        {'Bool':{'aws:ViaAWSService':false}}                                          | true
        {'Bool':{'aws:ViaAWSService':'true'}}                                         | false
        {'Bool':{'aws:PrincipalIsAWSService':'true','aws:SecureTransport':true}}      | true
        {'BoolIfExists':{'aws:MultiFactorAuthPresent':'false'}}                       | true
        {'Bool':{'aws:MultiFactorAuthPresent':'false'}}                               | false
        {'StringEquals':{'aws:PrincipalServiceName':'events.amazonaws.com'}}          | true
        {'ForAnyValue:StringEquals':{'aws:PrincipalServiceNamesList':'events.amazonaws.com'}} | true
        {'ForAnyValue:StringEquals':{'aws:CalledVia':'events.amazonaws.com'}}         | false
        {'ForAnyValue:StringNotEquals':{'aws:CalledVia':'x'}}                         | false
        {'ForAllValues:StringEquals':{'aws:CalledVia':'x'}}                           | true
        {'ForAllValues:StringEquals':{'aws:SourceAccount':['1','111122223333']}}      | true
        {'StringNotEqualsIfExists':{'aws:PrincipalOrgID':'o-abc'}}                    | true
        {'StringNotEquals':{'aws:PrincipalOrgID':'o-abc'}}                            | true
        {'StringEquals':{'aws:PrincipalOrgID':'o-abc'}}                               | false
        {'Null':{'aws:SourceAccount':'false','aws:SourceVpce':'true'}}                | true
        {'Null':{'aws:RequestedRegion':true}}                                               | false
        {'StringEqualsIgnoreCase':{'aws:RequestedRegion':'EU-Central-1'}}             | true
        {'StringNotLike':{'aws:RequestedRegion':'us-*'}}                              | true
        {'NotIpAddress':{'aws:SourceIp':['203.0.113.0/24','10.0.0.0/8']}}             | true
        {'IpAddress':{'aws:SourceIp':'203.0.113.0/24'}}                               | false
        {'IpAddress':{'aws:SourceIp':['172.31.0.7','10.1.2.0/24','fd00::/8']}}        | false
        {'NotIpAddress':{'aws:SourceIp':'172.16.0.0/12'}}                             | true
        {'DateGreaterThan':{'aws:CurrentTime':'2026-01-01T00:00:00Z'}}                | true
        {'DateLessThan':{'aws:CurrentTime':'2026-03-01T13:00:00+02:00'}}              | false
        {'DateLessThanEquals':{'aws:CurrentTime':'2026-03-02'}}                       | true
        {'DateLessThan':{'aws:CurrentTime':'2026-03-01T12:00:00Z'}}                   | false
        {'DateLessThanEquals':{'aws:CurrentTime':'2026-03-01T12:00:00Z'}}             | true
        {'DateLessThanEquals':{'aws:CurrentTime':'2026-03-01T11:59:59Z'}}             | false
        {'DateGreaterThan':{'aws:CurrentTime':'2026-03-01T12:00:00Z'}}                | false
        {'DateGreaterThanEquals':{'aws:CurrentTime':'2026-03-01T12:00:00Z'}}          | true
        {'DateGreaterThanEquals':{'aws:CurrentTime':'2026-03-01T12:00:01Z'}}          | false
        {'DateEquals':{'aws:CurrentTime':'2026-03-01'}}                               | false
        {'NumericEquals':{'aws:SourceAccount':'1'}}                                   | false
        {'NumericGreaterThan':{'aws:EpochTime':9999999999}}                           | false
        {'Null':{'aws:SourceVpce':'false'}}                                           | false
        {'Null':{'aws:SourceVpce':['false','true']}}                                  | true
        {'NumericGreaterThan':{'aws:EpochTime':1767225600}}                           | true
        {'DateGreaterThan':{'aws:EpochTime':1767225600}}                              | true
        {'NumericEquals':{'aws:SourceAccount':'111122223333.0'}}                      | true
        {'NumericNotEquals':{'aws:SourceAccount':'111122223333'}}                     | false
        {'NumericLessThanEquals':{'aws:SourceAccount':'5'}}                           | false
        {'StringEquals':{'aws:SourceAccount':[]}}                                     | false
        {'StringNotEquals':{'aws:SourceAccount':[]}}                                  | true
        {'StringEquals':{'aws:RequestedRegion':'us-east-1','aws:SourceOrgID':'o-1'}}  | false
        """)
    void aConditionIsMetOrNot(String condition, boolean met) {
        assertThat(judged(allowedWhere(condition))).isInstanceOf(met ? Allowed.class : NotAllowed.class);
        assertThat(judged(deniedWhere(condition))).isInstanceOf(met ? Denied.class : Allowed.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {'StringEquals':{'aws:SourceOrgID':'o-abc'}}                              | aws:SourceOrgID
        {'StringNotEqualsIfExists':{'aws:SourceOrgID':'o-abc'},'Null':{'aws:SourceAccount':'false'}} | aws:SourceOrgID
        {'StringEquals':{'aws:ResourceTag/team':'care'}}                          | aws:ResourceTag/team
        {'StringEquals':{'sqs:KeyOfTheFuture':'x'}}                               | sqs:KeyOfTheFuture
        {'Null':{'aws:ResourceOrgID':'true'}}                                     | aws:ResourceOrgID
        {'StringSounds':{'aws:SourceAccount':'x'}}                                | StringSounds
        {'StringEquals':{'aws:SourceAccount':'${aws:userid}'}}                    | ${aws:userid}
        {'StringNotEquals':{'aws:SourceAccount':'${aws:PrincipalTag/a}'}}         | ${aws:PrincipalTag/a}
        {'Bool':{'aws:SecureTransport':'${aws:SecureTransport}'}}                 | ${aws:SecureTransport}
        {'IpAddress':{'aws:SourceIp':'0.0.0.0/0'}}                                | aws:SourceIp
        {'NotIpAddressIfExists':{'aws:SourceIp':'::/0'}}                          | aws:SourceIp
        {'IpAddress':{'aws:SourceIp':'52.0.0.0/8'}}                               | aws:SourceIp
        {'IpAddress':{'aws:SourceIp':'0.0.0.0/1'}}                                | aws:SourceIp
        {'IpAddress':{'aws:SourceIp':'10.0.0.0/7'}}                               | aws:SourceIp
        {'NotIpAddress':{'aws:SourceIp':['10.0.0.0/8','198.18.0.1']}}             | aws:SourceIp
        {'NotIpAddress':{'aws:SourceIp':'2600:1f00::/24'}}                        | aws:SourceIp
        {'IpAddress':{'aws:SourceIp':'10.0.0.0/33'}}                              | aws:SourceIp
        {'NumericLessThan':{'aws:SourceAccount':'many'}}                          | many
        {'DateLessThan':{'aws:CurrentTime':'tomorrow'}}                           | tomorrow
        {'StringEquals':{'aws:PrincipalServiceNamesList':'events.amazonaws.com'}} | aws:PrincipalServiceNamesList
        {'ForAnyValue:StringEquals':{'aws:PrincipalServiceNamesList':'x'}}        | aws:PrincipalServiceNamesList
        {'ForAllValues:StringEquals':{'aws:PrincipalServiceNamesList':'events.amazonaws.com'}} | aws:PrincipalServiceNamesList
        {'StringEquals':{'aws:SourceAccount':{'a':'b'}}}                          | aws:SourceAccount
        {'StringEquals':{'aws:SourceAccount':['x',{'a':'b'}]}}                    | aws:SourceAccount
        {'StringEquals':[]}                                                       | Condition
        """)
    void unsupportedConditionsAreReportedForAllowAndDeny(String condition, String about) {
        assertThat(judged(allowedWhere(condition))).isInstanceOfSatisfying(Uncertain.class, uncertain -> {
            assertThat(uncertain.about()).isEqualTo(about);
            assertThat(uncertain.canBeAllowed()).isTrue();
            assertThat(uncertain.delivers()).isEqualTo(Answer.UNKNOWN);
        });
        assertThat(judged(deniedWhere(condition))).isInstanceOfSatisfying(Uncertain.class, uncertain -> {
            assertThat(uncertain.about()).isEqualTo(about);
            assertThat(uncertain.canBeAllowed()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'NotIpAddress':{'aws:SourceIp':['203.0.113.0/24']},'Bool':{'aws:ViaAWSService':'false'}}",
                "{'StringEquals':{'aws:RequestedRegion':'eu-central-1'}}"
            })
    void aDenyForUsersAlsoDeniesServices(String condition) {
        assertThat(judged(deniedWhere(condition)).delivers()).isEqualTo(Answer.NO);
    }

    @Test
    void aCertainStatementDecidesDespiteUnclearOnes() {
        String allow = "{'Effect':'Allow'," + BY_ALL + "}";
        String mayAllow = "{'Effect':'Allow'," + BY_ALL + ",'Condition':{'StringEquals':{'aws:SourceOrgID':'o'}}}";
        String mayDeny = mayAllow.replace("Allow", "Deny");
        String deny = allow.replace("Allow", "Deny");

        assertThat(judged(policy(mayAllow, allow))).isInstanceOf(Allowed.class);
        assertThat(judged(policy(mayDeny, allow, deny))).isInstanceOf(Denied.class);
        assertThat(judged(policy(mayDeny))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void variablesArePlainTextInAnOldPolicyVersion() {
        PolicyDocument newer = allowedWhere("{'StringEquals':{'aws:SourceAccount':'${aws:ResourceAccount}'}}");
        PolicyDocument older = Policies.document(newer.text().replace("2012-10-17", "2008-10-17"));
        PolicyDocument inResource = Policies.document(newer.text()
                .replace("\"Resource\":\"*\"", "\"Resource\":\"arn:aws:sqs:*:${aws:SourceAccount}:ended\""));

        assertThat(judged(newer).allowed()).isTrue();
        assertThat(judged(older).allowed()).isFalse();
        assertThat(judged(inResource).allowed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {'ArnEquals':{'aws:SourceArn':'RULE'}}                 | UNKNOWN
        {'ArnEquals':{'aws:SourceArn':'RULE-2'}}               | NO
        {'ArnEqualsIfExists':{'aws:SourceArn':'RULE'}}         | YES
        {'StringEquals':{'aws:SourceAccount':'999900001111'}}  | NO
        """)
    void whetherTopicsPassTheSourceArnIsUnknown(String condition, Answer delivers) {
        PolicyDocument policy =
                policy("{'Effect':'Allow','Principal':'*','Action':'sns:Publish','Resource':'*','Condition':"
                        + condition.replace("RULE", RULE) + "}");

        assertThat(PermissionJudge.judge(
                                grant(TargetKind.SNS, "arn:aws:sns:eu-central-1:111122223333:ended"),
                                new ResourceState(List.of(policy), Encryption.NONE))
                        .delivers())
                .isEqualTo(delivers);
    }

    private static PolicyDocument allowedWhere(String condition) {
        return policy("{'Effect':'Allow'," + BY_ALL + ",'Condition':" + condition + "}");
    }

    private static PolicyDocument deniedWhere(String condition) {
        return policy(
                "{'Effect':'Allow'," + BY_ALL + "}", "{'Effect':'Deny'," + BY_ALL + ",'Condition':" + condition + "}");
    }

    private static PermissionVerdict judged(PolicyDocument policy) {
        return PermissionJudge.judge(
                grant(TargetKind.SQS, QUEUE), new ResourceState(List.of(policy), Encryption.NONE), NOW);
    }
}
