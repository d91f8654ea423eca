package org.queuebridge.sandbox.iam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** IAM's rules by example; each row is a statement of AWS's documentation of policies, or follows from one. */
class PolicyTest {
    private static final String QUEUE = "arn:aws:sqs:eu-central-1:111122223333:ended";
    private static final RequestContext CONTEXT = new RequestContext(Map.of(
            "aws:SourceArn", List.of("arn:aws:events:eu-central-1:111122223333:rule/bus/mine"),
            "aws:SourceAccount", List.of("111122223333"),
            "aws:ResourceAccount", List.of("111122223333"),
            "aws:SecureTransport", List.of("true"),
            "aws:CurrentTime", List.of("2026-11-23T09:41:00Z"),
            "aws:EpochTime", List.of("1795426860"),
            "aws:SourceIp", List.of("203.0.113.7"),
            "aws:Names", List.of("one", "two"),
            "aws:Number", List.of("10")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"StringEquals":{"aws:SourceAccount":"111122223333"}}                   | true
        {"StringEquals":{"AWS:sourceaccount":111122223333}}                     | true
        {"StringEquals":{"aws:SourceAccount":["1","111122223333"]}}             | true
        {"StringEquals":{"aws:SourceAccount":"1111*"}}                          | false
        {"StringLike":{"aws:SourceAccount":"1111*3?"}}                          | true
        {"StringLike":{"aws:SourceAccount":"1111"}}                             | false
        {"StringNotLike":{"aws:SourceAccount":"2*"}}                            | true
        {"StringEquals":{"aws:SourceAccount":"${aws:ResourceAccount}"}}         | true
        {"StringEquals":{"aws:SourceAccount":"${aws:Gone}"}}                    | false
        {"StringNotEquals":{"aws:SourceAccount":"${aws:Gone}"}}                 | true
        {"StringEquals":{"aws:SourceAccount":"${aws:Gone, '111122223333'}"}}    | true
        {"StringLike":{"aws:SourceAccount":"${*}"}}                             | false
        {"StringEquals":{"aws:Gone":"x"}}                                       | false
        {"StringNotEquals":{"aws:Gone":"x"}}                                    | true
        {"StringEqualsIfExists":{"aws:Gone":"x"}}                               | true
        {"StringEqualsIfExists":{"aws:SourceAccount":"x"}}                      | false
        {"Null":{"aws:Gone":"true"}}                                            | true
        {"Null":{"aws:Gone":false}}                                             | false
        {"Null":{"aws:SourceAccount":"false"}}                                  | true
        {"Bool":{"aws:SecureTransport":true}}                                   | true
        {"Bool":{"aws:SecureTransport":"false"}}                                | false
        {"ArnLike":{"aws:SourceArn":"arn:aws:events:*:111122223333:rule/bus/*"}} | true
        {"ArnEquals":{"aws:SourceArn":"arn:aws:events:*:*:rule/bus/m?ne"}}      | true
        {"ArnLike":{"aws:SourceArn":"arn:aws:events:*:rule/bus/*"}}             | false
        {"ArnNotLike":{"aws:SourceArn":"arn:aws:events:*:*:rule/other/*"}}      | true
        {"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}                         | true
        {"IpAddress":{"aws:SourceIp":["198.51.100.0/24","203.0.113.7"]}}        | true
        {"NotIpAddress":{"aws:SourceIp":"203.0.113.0/29"}}                      | false
        {"NumericLessThan":{"aws:Number":11}}                                   | true
        {"NumericGreaterThanEquals":{"aws:Number":"10.0"}}                      | true
        {"NumericNotEquals":{"aws:Number":"10"}}                                | false
        {"DateGreaterThan":{"aws:CurrentTime":"2026-11-23T00:00:00Z"}}          | true
        {"DateLessThan":{"aws:CurrentTime":"2026-11-23"}}                       | false
        {"DateEquals":{"aws:EpochTime":"2026-11-23T09:41:00Z"}}                 | true

        {"ForAnyValue:StringEquals":{"aws:Names":["two","three"]}}              | true
        {"ForAllValues:StringEquals":{"aws:Names":["two","three"]}}             | false
        {"ForAllValues:StringLike":{"aws:Names":["t*","o*"]}}                   | true
        {"ForAllValues:StringEquals":{"aws:Gone":"x"}}                          | true
        {"ForAnyValue:StringEquals":{"aws:Gone":"x"}}                           | false
        {"ForAnyValue:StringNotEquals":{"aws:Names":"one"}}                     | true
        {"StringEquals":{"aws:SourceAccount":"111122223333"},"Bool":{"aws:SecureTransport":"false"}} | false
        """)
    void aConditionHoldsOrNot(String condition, boolean holds) {
        assertThat(decision(policy("\"Principal\":\"*\",\"Condition\":" + condition)))
                .isEqualTo(holds ? Decision.ALLOWED : Decision.SILENT);
    }

    /** The older version has no variables: what looks like one is text. */
    @Test
    void variablesComeWithTheVersion() {
        String text = policy(
                "\"Principal\":\"*\",\"Condition\":{\"StringEquals\":{\"aws:SourceAccount\":\"${aws:ResourceAccount}\"}}");

        assertThat(decision(text)).isEqualTo(Decision.ALLOWED);
        assertThat(decision(text.replace("2012-10-17", "2008-10-17"))).isEqualTo(Decision.SILENT);
        assertThat(decision(text.replace("\"Version\":\"2012-10-17\",", ""))).isEqualTo(Decision.SILENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "Principal":{"Service":"events.amazonaws.com"}                            | true
        "Principal":{"Service":["sns.amazonaws.com","events.amazonaws.com"]}      | true
        "Principal":{"AWS":"*"}                                                   | true
        "Principal":{"AWS":"arn:aws:iam::111122223333:root"}                      | false
        "Principal":{"Service":"sns.amazonaws.com"}                               | false
        "NotPrincipal":{"Service":"sns.amazonaws.com"}                            | true
        "NotPrincipal":{"Service":"events.amazonaws.com"}                         | false
        """)
    void aServiceIsNamedOrNot(String principal, boolean named) {
        assertThat(decision(policy(principal))).isEqualTo(named ? Decision.ALLOWED : Decision.SILENT);
    }

    @ParameterizedTest
    @CsvSource({
        "arn:aws:iam::111122223333:role/Events, ALLOWED",
        "arn:aws:iam::111122223333:root, ALLOWED",
        "111122223333, ALLOWED",
        "*, ALLOWED",
        "arn:aws:iam::999900001111:root, SILENT",
        "arn:aws:iam::111122223333:role/Other, SILENT"
    })
    void aRoleIsNamedByItsArnOrItsAccount(String principal, Decision decision) {
        Requester role = new Requester.Role("arn:aws:iam::111122223333:role/Events", "111122223333");

        assertThat(decision(policy("\"Principal\":{\"AWS\":\"" + principal + "\"}"), role))
                .isEqualTo(decision);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "Action":"sqs:SendMessage","Resource":"*"                    | ALLOWED
        "Action":"SQS:sendmessage","Resource":"*"                    | ALLOWED
        "Action":["sqs:ReceiveMessage","sqs:Send*"],"Resource":"*"   | ALLOWED
        "Action":"*","Resource":"arn:aws:sqs:*:*:ended"              | ALLOWED
        "Action":"*","Resource":"arn:aws:sqs:*:*:other"              | SILENT
        "Action":"*","NotResource":"arn:aws:sqs:*:*:other"           | ALLOWED
        "NotAction":"sqs:ReceiveMessage","Resource":"*"              | ALLOWED
        "NotAction":"sqs:*","Resource":"*"                           | SILENT
        "Action":"sqs:SendMessage","Resource":"arn:aws:sqs:eu-central-1:${aws:SourceAccount}:ended" | ALLOWED
        "Action":"sqs:SendMessage"                                   | ALLOWED
        """)
    void actionsAndResourcesMatchWildcards(String fields, Decision decision) {
        assertThat(decision("{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Principal\":\"*\","
                        + fields + "}}"))
                .isEqualTo(decision);
    }

    @Test
    void aDenyCountsInAnyPosition() {
        String allow = policy("\"Principal\":\"*\"");
        String deny = allow.replace("Allow", "Deny");

        assertThat(Decision.of(
                        List.of(read(allow), read(deny)), request(new Requester.Service("events.amazonaws.com"))))
                .isEqualTo(Decision.DENIED);
        assertThat(Decision.of(
                        List.of(read(deny), read(allow)), request(new Requester.Service("events.amazonaws.com"))))
                .isEqualTo(Decision.DENIED);
        assertThat(Decision.of(List.of(), request(new Requester.Service("events.amazonaws.com"))))
                .isEqualTo(Decision.SILENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"Statement\":[]}",
                "{Statement:{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"*\"}}",
                "{\"Version\":\"2020-01-01\",\"Statement\":{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"*\"}}",
                "{\"Statement\":{\"Effect\":\"allow\",\"Principal\":\"*\",\"Action\":\"*\"}}",
                "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\"}}",
                "{\"Statement\":{\"Effect\":\"Allow\",\"Principal\":\"*\"}}",
                "{\"Statement\":{\"Effect\":\"Allow\",\"Principal\":\"events.amazonaws.com\",\"Action\":\"*\"}}",
                "{\"Statement\":{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"*\",\"NotAction\":\"*\"}}",
                "{\"Statement\":{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"*\",\"Condition\":{\"StringIs\":{\"a\":\"b\"}}}}"
            })
    void invalidPoliciesAreRefused(String text) {
        assertThat(Policy.parse(text)).isEmpty();
    }

    @Test
    void manyWildcardsTakeNoTime() {
        String pattern = "*a".repeat(500);

        assertThat(PolicyText.of(pattern, false).isLike("a".repeat(5_000) + "b", CONTEXT))
                .isFalse();
    }

    private static String policy(String fields) {
        return "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"sqs:SendMessage\",\"Resource\":\""
                + QUEUE + "\"," + fields + "}]}";
    }

    private static Decision decision(String policy) {
        return decision(policy, new Requester.Service("events.amazonaws.com"));
    }

    private static Decision decision(String policy, Requester requester) {
        return Decision.of(List.of(read(policy)), request(requester));
    }

    private static Policy read(String policy) {
        return Policy.parse(policy).orElseThrow();
    }

    private static AccessRequest request(Requester requester) {
        return new AccessRequest(requester, "sqs:SendMessage", QUEUE, CONTEXT);
    }
}
