package org.queuebridge.sandbox.targets;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.Encryption;
import org.queuebridge.domain.permission.KeyState;
import org.queuebridge.domain.permission.PermissionJudge;
import org.queuebridge.domain.permission.ResourceState;
import org.queuebridge.domain.permission.policy.PolicyDocument;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.json.JsonText;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.events.delivery.Delivery;
import org.queuebridge.sandbox.iam.Policy;

/**
 * The program's judge against the sandbox's, which share no code, over made-up policies: what the program is certain of
 * must be what happens. It may say that it cannot tell; how often is reported.
 */
class TwoJudgesTest {
    private static final AccountRegion HOME = new AccountRegion("123456789012", "eu-central-1");
    private static final String RULE = HOME.ruleArn("bus", "mine");
    private static final int POLICIES = 3_000;

    private final LocalTargets targets = LocalTargets.none(InstantSource.system());
    private final String queue = targets.sqs().create(HOME, "ended", Map.of());
    private final String fifo = targets.sqs().create(HOME, "ended.fifo", Map.of());
    private final String topic = targets.sns().create(HOME, "ended", Map.of());
    private final String group = targets.logs().create(HOME, "/aws/events/ended");
    private final String key = HOME.arn("kms", "key/1234");

    @Test
    void certainVerdictsAreTrue(TestReporter reporter) {
        Random random = new Random(20_261_123);
        int unclear = 0;
        int delivered = 0;
        for (int i = 0; i < POLICIES; i++) {
            RandomPolicy made = new RandomPolicy(random, RULE);
            Trial trial = trial(random, made);
            Answer told = PermissionJudge.judge(trial.grant(), trial.state()).delivers();
            boolean arrived = targets.receive(Delivery.toTarget(RULE, trial.target(), "x"))
                    .isEmpty();
            assertThat(told)
                    .as(() -> trial.grant().resourceArn() + " " + trial.state())
                    .isIn(Answer.UNKNOWN, arrived ? Answer.YES : Answer.NO);
            unclear += told == Answer.UNKNOWN ? 1 : 0;
            delivered += arrived ? 1 : 0;
        }
        reporter.publishEntry("cannot be told", "%.1f %%".formatted(100.0 * unclear / POLICIES));
        assertThat(delivered).as("policies that let it are among them").isGreaterThan(POLICIES / 20);
        assertThat(unclear).as("most are clear").isLessThan(POLICIES / 2);
    }

    private record Trial(Grant grant, ResourceState state, JsonObject target) {}

    private Trial trial(Random random, RandomPolicy made) {
        return switch (random.nextInt(5)) {
            case 0 -> ofQueue(queue, made.of("sqs:SendMessage", queue), Map.of());
            case 1 ->
                ofQueue(
                        fifo,
                        made.of("sqs:SendMessage", fifo),
                        Map.of("ContentBasedDeduplication", Boolean.toString(random.nextBoolean())));
            case 2 -> ofEncryptedQueue(random, made);
            case 3 -> {
                String policy = made.of("sns:Publish", topic);
                targets.sns().policy(topic, policy);
                yield new Trial(
                        new Grant(TargetKind.SNS, topic, RULE),
                        new ResourceState(List.of(document(policy)), Encryption.NONE),
                        target(topic));
            }
            default -> {
                String policy = made.of(random.nextBoolean() ? "logs:*" : "logs:PutLogEvents", group + ":*");
                targets.logs().policy(HOME, "only", policy);
                yield new Trial(
                        new Grant(TargetKind.LOGS, group, RULE),
                        new ResourceState(List.of(document(policy)), Encryption.NONE),
                        target(group));
            }
        };
    }

    private Trial ofQueue(String arn, String policy, Map<String, String> attributes) {
        targets.sqs().create(HOME, arn.substring(arn.lastIndexOf(':') + 1), attributes);
        targets.sqs().policy(arn, policy);
        boolean fifoQueue = arn.endsWith(".fifo");
        boolean deduplicates = !fifoQueue || Boolean.parseBoolean(attributes.get("ContentBasedDeduplication"));
        return new Trial(
                new Grant(TargetKind.SQS, arn, RULE),
                new ResourceState(List.of(document(policy)), Encryption.NONE, deduplicates),
                target(arn));
    }

    private Trial ofEncryptedQueue(Random random, RandomPolicy made) {
        String policy = made.of("sqs:SendMessage", queue);
        boolean own = random.nextInt(4) > 0;
        targets.sqs().create(HOME, "ended", Map.of("KmsMasterKeyId", own ? key : "alias/aws/sqs"));
        targets.sqs().policy(queue, policy);
        String keyPolicy = made.of(random.nextInt(4) > 0 ? "kms:*" : "kms:Decrypt", key);
        targets.kms().create(HOME, "1234", keyPolicy);
        Encryption encryption =
                own ? new Encryption.OwnKey(new KeyState.Read(key, document(keyPolicy))) : Encryption.AWS_MANAGED_KEY;
        return new Trial(
                new Grant(TargetKind.SQS, queue, RULE),
                new ResourceState(List.of(document(policy)), encryption),
                target(queue));
    }

    private static PolicyDocument document(String policy) {
        assertThat(Policy.parse(policy)).as(policy).isPresent();
        return new PolicyDocument("", policy, JsonText.parse(policy).object());
    }

    private static JsonObject target(String arn) {
        JsonObject group = new JsonObject();
        group.addProperty("MessageGroupId", "g");
        JsonObject target = new JsonObject();
        target.addProperty("Arn", arn);
        target.add("SqsParameters", group);
        return target;
    }
}
