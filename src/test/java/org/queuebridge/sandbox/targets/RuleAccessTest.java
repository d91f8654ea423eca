package org.queuebridge.sandbox.targets;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.events.delivery.Delivery;

/** What reaches a target, by all that a delivery needs. */
class RuleAccessTest {
    private static final AccountRegion HOME = new AccountRegion("111122223333", "eu-central-1");
    private static final AccountRegion OTHER_ACCOUNT = new AccountRegion("999900001111", "eu-central-1");
    private static final AccountRegion OTHER_REGION = new AccountRegion("111122223333", "eu-west-1");
    private static final String RULE = "arn:aws:events:eu-central-1:111122223333:rule/bus/mine";
    private static final String ROLE = "arn:aws:iam::111122223333:role/Events";
    private static final String OPEN = statement("\"Allow\"", "\"*\"", "\"*\"", "");

    private Instant now = Instant.parse("2026-11-23T09:41:00Z");
    private final LocalTargets targets = LocalTargets.none(() -> now);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "events.amazonaws.com","delivery.logs.amazonaws.com" | "logs:CreateLogStream","logs:PutLogEvents" | true
        "events.amazonaws.com","delivery.logs.amazonaws.com" | "logs:*"                                   | true
        "events.amazonaws.com","delivery.logs.amazonaws.com" | "logs:PutLogEvents"                        | false
        "events.amazonaws.com","delivery.logs.amazonaws.com" | "logs:CreateLogStream"                     | false
        "events.amazonaws.com"                               | "logs:CreateLogStream","logs:PutLogEvents" | false
        "delivery.logs.amazonaws.com"                        | "logs:CreateLogStream","logs:PutLogEvents" | false
        """)
    void aLogGroupMustAllowBothActionsToBothServices(String services, String actions, boolean arrives) {
        String group = targets.logs().create(HOME, "/aws/events/ended");
        targets.logs()
                .policy(
                        HOME,
                        "p",
                        statement("\"Allow\"", "{\"Service\":[" + services + "]}", "[" + actions + "]", "")
                                .replace("\"Resource\":\"*\"", "\"Resource\":\"" + group + ":*\""));

        assertThat(arrives(group)).isEqualTo(arrives);
        assertThat(arrives(group + ":*")).as("streams are no target").isFalse();
    }

    @ParameterizedTest
    @CsvSource({"true, true, true", "false, true, false", "true, false, false"})
    void aFifoQueueNeedsContentBasedDeduplicationAndAMessageGroup(boolean byContent, boolean group, boolean arrives) {
        String queue = targets.sqs()
                .create(
                        HOME,
                        "ended.fifo",
                        Map.of("Policy", OPEN, "ContentBasedDeduplication", Boolean.toString(byContent)));
        JsonObject target = target(queue);
        if (group) {
            JsonObject parameters = new JsonObject();
            parameters.addProperty("MessageGroupId", "g");
            target.add("SqsParameters", parameters);
        }

        assertThat(targets.receive(Delivery.toTarget(RULE, target, "x")).isEmpty())
                .isEqualTo(arrives);
    }

    @Test
    void aFifoQueueIsNoDeadLetterQueueAndAFifoTopicNoTarget() {
        String queue =
                targets.sqs().create(HOME, "dead.fifo", Map.of("Policy", OPEN, "ContentBasedDeduplication", "true"));
        String topic = targets.sns().create(HOME, "ended.fifo", Map.of("Policy", OPEN));

        assertThat(arrives(queue)).isFalse();
        assertThat(arrives(topic)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                                             | {"Service":"events.amazonaws.com"}             | false
        ''                                             | "*"                                            | false
        arn:aws:iam::111122223333:role/Events          | {"AWS":"arn:aws:iam::111122223333:role/Events"} | true
        arn:aws:iam::111122223333:role/Events          | {"AWS":"111122223333"}                         | true
        arn:aws:iam::111122223333:role/Events          | {"AWS":"arn:aws:iam::999900001111:root"}       | false
        arn:aws:iam::111122223333:role/Events          | {"Service":"events.amazonaws.com"}             | false
        arn:aws:iam::999900001111:role/Events          | "*"                                            | false
        """)
    void anotherAccountsQueueNeedsARoleThatItsPolicyNames(String role, String principal, boolean arrives) {
        String queue = targets.sqs()
                .create(OTHER_ACCOUNT, "ended", Map.of("Policy", statement("\"Allow\"", principal, "\"*\"", "")));

        assertThat(arrives(queue, role)).isEqualTo(arrives);
    }

    @Test
    void aRoleOfTheSameAccountIsAllowedUnlessDenied() {
        String queue = targets.sqs().create(HOME, "ended", Map.of());
        assertThat(arrives(queue, ROLE)).isTrue();
        assertThat(arrives(queue)).isFalse();

        targets.sqs().policy(queue, statement("\"Deny\"", "\"*\"", "\"*\"", ""));
        assertThat(arrives(queue, ROLE)).isFalse();
    }

    @Test
    void nothingCrossesRegions() {
        String queue = targets.sqs().create(OTHER_REGION, "ended", Map.of("Policy", OPEN));

        assertThat(arrives(queue)).isFalse();
        assertThat(arrives(queue, ROLE)).isFalse();
    }

    @Test
    void theLatestVersionOfAFunctionCannotBePermitted() {
        String function = targets.lambda().create(HOME, "f", "live");
        targets.lambda().permit(function, "s", RULE);

        assertThat(arrives(function)).isTrue();
        assertThat(arrives(function + ":$LATEST")).isFalse();
        assertThat(arrives(function + ":live"))
                .as("an alias has a policy of its own")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "kms:GenerateDataKey","kms:Decrypt" | {"Service":"events.amazonaws.com"} | true
        "kms:*"                             | {"Service":"events.amazonaws.com"} | true
        "kms:Decrypt"                       | {"Service":"events.amazonaws.com"} | false
        "kms:*"                             | {"Service":"sns.amazonaws.com"}    | false
        """)
    void theKeyMustAllowItToo(String actions, String principal, boolean arrives) {
        String key = targets.kms().create(HOME, "1234", statement("\"Allow\"", principal, "[" + actions + "]", ""));
        targets.kms().alias(HOME, "alias/queues", "1234");

        for (String named : new String[] {key, "1234", "alias/queues"}) {
            String queue = targets.sqs().create(HOME, "q", Map.of("Policy", OPEN, "KmsMasterKeyId", named));
            assertThat(arrives(queue)).as(named).isEqualTo(arrives);
            String topic = targets.sns().create(HOME, "t", Map.of("Policy", OPEN, "KmsMasterKeyId", named));
            assertThat(arrives(topic)).as(named).isEqualTo(arrives);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"alias/aws/sqs", "arn:aws:kms:eu-central-1:111122223333:alias/aws/sqs", "no-such-key"})
    void unusableKeysPreventDelivery(String key) {
        String queue = targets.sqs().create(HOME, "q", Map.of("Policy", OPEN, "KmsMasterKeyId", key));

        assertThat(arrives(queue)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"NotIpAddress":{"aws:SourceIp":["203.0.113.0/24"]},"Bool":{"aws:ViaAWSService":"false"}} | false
        {"StringEquals":{"aws:RequestedRegion":"eu-central-1"}}                                   | false
        {"StringNotEquals":{"aws:RequestedRegion":"eu-central-1"}}                                | true
        {"Bool":{"aws:SecureTransport":"false"}}                                                  | true
        {"StringNotEquals":{"aws:PrincipalServiceName":"events.amazonaws.com"}}                   | true
        {"DateGreaterThan":{"aws:CurrentTime":"2026-01-01T00:00:00Z"}}                            | false
        {"ForAnyValue:StringLike":{"aws:PrincipalServiceNamesList":"events.*"}}                   | false
        {"StringNotEqualsIfExists":{"aws:SourceOrgID":"o-abc"},"Null":{"aws:SourceAccount":"false"},"Bool":{"aws:PrincipalIsAWSService":"true"}} | false
        """)
    void aDenyMatchesTheContextOfEveryServiceCall(String condition, boolean arrives) {
        String deny = statement("\"Deny\"", "\"*\"", "\"*\"", ",\"Condition\":" + condition);
        String queue = targets.sqs().create(HOME, "q", Map.of());
        targets.sqs().policy(queue, OPEN.replace("]}", "," + deny.substring(deny.indexOf('[') + 1)));

        assertThat(arrives(queue)).isEqualTo(arrives);
    }

    /** What is sent again within five minutes is taken, and kept once. */
    @Test
    void aFifoQueueKeepsTheSameTextOnce() {
        String queue =
                targets.sqs().create(HOME, "q.fifo", Map.of("Policy", OPEN, "ContentBasedDeduplication", "true"));
        for (String body : new String[] {"a", "b", "a"}) {
            targets.sqs().send(queue, body, Map.of());
        }
        now = now.plusSeconds(301);
        targets.sqs().send(queue, "a", Map.of());

        assertThat(targets.sqs().waiting(queue)).isEqualTo(3);
    }

    private boolean arrives(String arn) {
        return arrives(arn, "");
    }

    private boolean arrives(String arn, String role) {
        JsonObject target = target(arn);
        if (!role.isEmpty()) {
            target.addProperty("RoleArn", role);
        }
        return targets.receive(Delivery.toTarget(RULE, target, "x")).isEmpty();
    }

    private static JsonObject target(String arn) {
        JsonObject target = new JsonObject();
        target.addProperty("Arn", arn);
        return target;
    }

    private static String statement(String effect, String principal, String action, String more) {
        return "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":" + effect + ",\"Principal\":" + principal
                + ",\"Action\":" + action + ",\"Resource\":\"*\"" + more + "}]}";
    }
}
