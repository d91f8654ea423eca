package org.queuebridge.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.changes.permission.Grants;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.Encryption;
import org.queuebridge.domain.permission.KeyState;
import org.queuebridge.domain.permission.PermissionJudge;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.sandbox.Sandbox;
import org.queuebridge.sandbox.SandboxOptions;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.demo.DemoTargets;
import org.queuebridge.sandbox.events.delivery.Delivery;
import org.queuebridge.sandbox.http.Fault;

/** Keys of encrypted targets through the AWS SDK: what the program says is held against what the sandbox delivers. */
class KeysInSandboxTest {
    private static final String OPEN = """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},\
        "Action":%s,"Resource":"*"}]}\
        """;

    private Sandbox sandbox;
    private AccountRegion home;
    private String rule;
    private Grants grants;

    @BeforeEach
    void start() throws IOException {
        sandbox = Sandbox.start(SandboxOptions.DEFAULT);
        home = sandbox.events().home();
        rule = home.ruleArn(DemoAccount.EVENT_SOURCE, "mine");
        grants = SandboxSession.of(sandbox, DemoAccount.ACCESS_KEY_ID, AwsStub.hasty())
                .services()
                .grants();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        alias/ours | ["kms:Decrypt","kms:GenerateDataKey*"] | YES
        1234       | ["kms:Decrypt","kms:GenerateDataKey"]  | YES
        1234       | "kms:Decrypt"                          | NO
        alias/ours | "kms:Encrypt"                          | NO
        """)
    void thePolicyOfAKeyDecides(String named, String actions, Answer arrives) {
        sandbox.targets().kms().create(home, "1234", OPEN.formatted(actions));
        sandbox.targets().kms().alias(home, "alias/ours", "1234");

        assertThat(said(queue(named))).isEqualTo(arrives);
        assertThat(said(topic(named))).isEqualTo(arrives);
        assertThat(received(queue(named))).isEqualTo(arrives);
    }

    @Test
    void aDisabledKeyPreventsDelivery() {
        sandbox.targets().kms().create(home, "1234", OPEN.formatted("\"kms:*\""));
        sandbox.targets().kms().enable(home, "1234", false);

        assertThat(said(queue("1234"))).isEqualTo(Answer.NO);
        assertThat(received(queue("1234"))).isEqualTo(Answer.NO);
    }

    /** By whichever name: as an id only KMS tells that AWS manages it. */
    @Test
    void theAwsManagedKeyNeverAllowsDelivery() {
        String id = sandbox.targets().kms().usable(home, "alias/aws/sqs").orElseThrow();

        for (String named : new String[] {"alias/aws/sqs", id}) {
            assertThat(grants.state(TargetKind.SQS, queue(named)).encryption()).isEqualTo(Encryption.AWS_MANAGED_KEY);
            assertThat(received(queue(named))).isEqualTo(Answer.NO);
        }
        assertThat(grants.state(TargetKind.SNS, home.arn("sns", DemoTargets.ENCRYPTED_TOPIC))
                        .encryption())
                .isEqualTo(Encryption.AWS_MANAGED_KEY);
        assertThat(grants.state(TargetKind.SQS, home.arn("sqs", DemoTargets.DEAD_LETTERS))
                        .encryption())
                .isEqualTo(Encryption.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DescribeKey", "GetKeyPolicy"})
    void aMissingPermissionIsNamedAndDeliveryIsUnknown(String operation) {
        sandbox.targets().kms().create(home, "1234", OPEN.formatted("\"kms:*\""));
        sandbox.faults().next(operation, 1, new Fault.Refused());

        assertThat(grants.state(TargetKind.SQS, queue("1234")).encryption())
                .isInstanceOfSatisfying(
                        Encryption.OwnKey.class,
                        own -> assertThat(own.key())
                                .isInstanceOfSatisfying(
                                        KeyState.Unread.class,
                                        unread -> assertThat(unread.why())
                                                .isInstanceOfSatisfying(
                                                        Failure.Forbidden.class,
                                                        denied -> assertThat(denied.permission())
                                                                .isEqualTo("kms:" + operation))));
        sandbox.faults().next(operation, 1, new Fault.Refused());
        assertThat(said(queue("1234"))).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void aMissingKeyIsNotAllowed() {
        assertThat(said(queue("alias/gone"))).isEqualTo(Answer.UNKNOWN);
    }

    private Answer said(String arn) {
        TargetKind kind = arn.contains(":sns:") ? TargetKind.SNS : TargetKind.SQS;
        return PermissionJudge.judge(new Grant(kind, arn, rule), grants.state(kind, arn))
                .delivers();
    }

    private Answer received(String arn) {
        JsonObject target = new JsonObject();
        target.addProperty("Arn", arn);
        return Answer.of(
                sandbox.targets().receive(Delivery.toTarget(rule, target, "x")).isEmpty());
    }

    private String queue(String key) {
        String arn = sandbox.targets().sqs().create(home, "ended", Map.of("KmsMasterKeyId", key));
        sandbox.targets().sqs().policy(arn, OPEN.formatted("\"sqs:SendMessage\""));
        return arn;
    }

    private String topic(String key) {
        String arn = sandbox.targets().sns().create(home, "ended", Map.of("KmsMasterKeyId", key));
        sandbox.targets().sns().policy(arn, OPEN.formatted("\"sns:Publish\""));
        return arn;
    }
}
