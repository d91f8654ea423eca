package org.queuebridge.sandbox.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.demo.DemoRules;
import org.queuebridge.sandbox.demo.DemoTargets;
import org.queuebridge.sandbox.events.LocalAwsFixture;
import org.queuebridge.sandbox.http.Fault;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.cloudwatchlogs.model.LogGroup;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.AddPermissionResponse;
import software.amazon.awssdk.services.lambda.model.FunctionConfiguration;
import software.amazon.awssdk.services.lambda.model.ResourceConflictException;
import software.amazon.awssdk.services.lambda.model.ResourceNotFoundException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.NotFoundException;
import software.amazon.awssdk.services.sns.model.Topic;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException;

/** What rules deliver to, asked by the AWS SDK's own clients. */
class TargetServicesTest {
    private static final String KEY = DemoAccount.ACCESS_KEY_ID;
    private static final String POLICY =
            "{\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\"}]}";

    private final LocalAwsFixture aws = new LocalAwsFixture();
    private final LambdaClient lambda = aws.client(LambdaClient.builder(), KEY);
    private final SqsClient sqs = aws.client(SqsClient.builder(), KEY);
    private final SnsClient sns = aws.client(SnsClient.builder(), KEY);
    private final CloudWatchLogsClient logs = aws.client(CloudWatchLogsClient.builder(), KEY);

    @AfterEach
    void close() {
        aws.close();
    }

    @Test
    void lambdaListsItsFunctionsInPages() {
        IntStream.range(0, 120).forEach(i -> aws.targets.lambda().create(aws.events.home(), "more-" + i));

        assertThat(lambda.listFunctionsPaginator().functions())
                .extracting(FunctionConfiguration::functionName)
                .hasSize(123)
                .contains("on-abandon", "wallboard-refresh", "crm-sync", "more-119");
        assertThat(lambda.listFunctions(request -> request.maxItems(2)).functions())
                .hasSize(2);
    }

    @Test
    void lambdaTellsOfOneFunction() {
        assertThat(lambda.getFunction(request -> request.functionName("crm-sync:live"))
                        .configuration()
                        .functionArn())
                .isEqualTo("arn:aws:lambda:eu-central-1:123456789012:function:crm-sync");
        assertThatThrownBy(() -> lambda.getFunction(request -> request.functionName("nobody")))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining("Function not found:");
    }

    @Test
    void lambdaAddsAndRemovesPermissions() {
        String function = "arn:aws:lambda:eu-central-1:123456789012:function:wallboard-refresh";
        assertThatThrownBy(() -> lambda.getPolicy(request -> request.functionName(function)))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining("The resource you requested does not exist.");

        String statement = permit(function).statement();

        assertThat(statement)
                .isEqualTo("{\"Sid\":\"s-1\",\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"events.amazonaws.com\"},"
                        + "\"Action\":\"lambda:InvokeFunction\",\"Resource\":\"" + function
                        + "\",\"Condition\":{\"ArnLike\":{\"AWS:SourceArn\":\"arn:rule\"}}}");
        assertThat(lambda.getPolicy(request -> request.functionName("wallboard-refresh"))
                        .policy())
                .contains(statement);
        assertThatThrownBy(() -> permit(function))
                .isInstanceOf(ResourceConflictException.class)
                .hasMessageContaining("The statement id (s-1) provided already exists");

        lambda.removePermission(
                request -> request.functionName("wallboard-refresh").statementId("s-1"));
        assertThatThrownBy(() -> lambda.removePermission(
                        request -> request.functionName(function).statementId("s-1")))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining("Statement s-1 is not found in resource policy.");
    }

    @Test
    void anAliasHasAPolicyOfItsOwn() {
        String function = "arn:aws:lambda:eu-central-1:123456789012:function:crm-sync";
        lambda.addPermission(request -> request.functionName(function)
                .qualifier("live")
                .statementId("s")
                .action("lambda:InvokeFunction")
                .principal("events.amazonaws.com"));

        assertThat(lambda.getPolicy(request -> request.functionName(function + ":live"))
                        .policy())
                .contains(function + ":live");
        assertThatThrownBy(() -> lambda.getPolicy(request -> request.functionName(function)))
                .isInstanceOf(ResourceNotFoundException.class);
        assertThatThrownBy(() -> lambda.getPolicy(
                        request -> request.functionName(function).qualifier("none")))
                .hasMessageContaining("Function not found: " + function + ":none");
        assertThatThrownBy(() -> lambda.getPolicy(request -> request.functionName("nobody")))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining("Function not found:");
    }

    @Test
    void sqsListsItsQueuesAndTellsOfThem() {
        List<String> urls = sqs.listQueues().queueUrls();
        assertThat(urls)
                .contains(aws.url() + "/123456789012/conversation-ended", url(DemoTargets.FIFO_QUEUE))
                .hasSize(6);
        assertThat(sqs.listQueuesPaginator(request -> request.maxResults(2)).queueUrls())
                .containsExactlyElementsOf(urls);
        assertThat(sqs.listQueues(request -> request.queueNamePrefix("legacy")).queueUrls())
                .hasSize(1);

        Map<QueueAttributeName, String> encrypted = attributes(DemoTargets.ENCRYPTED_QUEUE, QueueAttributeName.ALL);
        assertThat(encrypted)
                .containsEntry(QueueAttributeName.KMS_MASTER_KEY_ID, "alias/aws/sqs")
                .doesNotContainKey(QueueAttributeName.POLICY);
        assertThat(attributes("conversation-ended", QueueAttributeName.QUEUE_ARN))
                .containsOnly(Map.entry(QueueAttributeName.QUEUE_ARN, DemoRules.ENDED_QUEUE));
    }

    @Test
    void sqsKeepsAPolicyAsItWasSent() {
        setPolicy("legacy", POLICY);
        assertThat(attributes("legacy", QueueAttributeName.POLICY)).containsValue(POLICY);

        assertThatThrownBy(() -> setPolicy("legacy", "{\"Statement\":[]}"))
                .hasMessageContaining("Invalid value for the parameter Policy.");
        setPolicy("legacy", "");
        assertThat(attributes("legacy", QueueAttributeName.POLICY)).isEmpty();
        assertThatThrownBy(() -> url("nobody"))
                .isInstanceOf(QueueDoesNotExistException.class)
                .hasMessageContaining("The specified queue does not exist.");
    }

    @Test
    void snsListsItsTopicsInPagesAndTellsOfThem() {
        IntStream.range(0, 110).forEach(i -> aws.targets.sns().create(aws.events.home(), "more-" + i, Map.of()));

        assertThat(sns.listTopicsPaginator().topics())
                .extracting(Topic::topicArn)
                .hasSize(113)
                .contains(DemoRules.CRM_TOPIC);
        assertThat(sns.getTopicAttributes(request -> request.topicArn(topic(DemoTargets.ENCRYPTED_TOPIC)))
                        .attributes())
                .containsEntry("KmsMasterKeyId", "alias/aws/sns")
                .hasEntrySatisfying("Policy", policy -> assertThat(policy).contains("__default_statement_ID"));
    }

    @Test
    void snsKeepsAPolicyAsItWasSent() {
        String spelled = POLICY.replace("\"Resource\":\"*\"", "\"Resource\":\"a<b>&amp;\"");
        setTopicPolicy("supervisors", spelled);

        assertThat(sns.getTopicAttributes(request -> request.topicArn(topic("supervisors")))
                        .attributes())
                .containsEntry("Policy", spelled);
        assertThatThrownBy(() -> setTopicPolicy("supervisors", "")).hasMessageContaining("Invalid parameter");
        assertThatThrownBy(() -> setTopicPolicy("nobody", POLICY))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("Topic does not exist");
    }

    @Test
    void logsListsGroupsAndKeepsTenPoliciesAtMost() {
        assertThat(logs.describeLogGroupsPaginator(request -> request.limit(1)).logGroups())
                .extracting(LogGroup::logGroupName)
                .containsExactly("/aws/events/nightly-export", "/aws/events/raw-archive", "/aws/lambda/on-abandon");
        assertThat(logs.describeLogGroups(request -> request.logGroupNamePrefix("/aws/events/"))
                        .logGroups())
                .extracting(LogGroup::arn)
                .contains(DemoRules.ARCHIVE_LOGS + ":*");

        IntStream.range(0, 9).forEach(i -> putLogPolicy("p-" + i));
        assertThat(logs.describeResourcePolicies().resourcePolicies()).hasSize(10);
        assertThatThrownBy(() -> putLogPolicy("p-9")).hasMessageContaining("Resource limit exceeded.");
        putLogPolicy("p-8");
        logs.deleteResourcePolicy(request -> request.policyName("p-8"));
        assertThatThrownBy(() -> logs.deleteResourcePolicy(request -> request.policyName("p-8")))
                .hasMessageContaining("Policy with name [p-8] does not exist");
    }

    @Test
    void faultsAreWordedAsEachServiceDoes() {
        for (String operation : List.of("ListFunctions", "ListQueues", "ListTopics", "DescribeLogGroups")) {
            aws.faults.next(operation, 1, new Fault.Refused());
            aws.faults.next(operation, 1, new Fault.Throttled(0));
        }
        List<Runnable> calls =
                List.of(lambda::listFunctions, sqs::listQueues, sns::listTopics, logs::describeLogGroups);

        assertThat(calls).allSatisfy(call -> {
            assertThatThrownBy(call::run).hasMessageContaining("is not authorized to perform");
            assertThatThrownBy(call::run)
                    .isInstanceOfSatisfying(
                            AwsServiceException.class,
                            throttled -> assertThat(throttled.isThrottlingException())
                                    .isTrue());
        });
    }

    @Test
    void unknownKeysAreRefusedByAll() {
        String unknown = "AKIAUNKNOWN";
        List<Runnable> calls = List.of(
                () -> aws.client(LambdaClient.builder(), unknown).listFunctions(),
                () -> aws.client(SqsClient.builder(), unknown).listQueues(),
                () -> aws.client(SnsClient.builder(), unknown).listTopics(),
                () -> aws.client(CloudWatchLogsClient.builder(), unknown).describeLogGroups());

        assertThat(calls).allSatisfy(call -> assertThatThrownBy(call::run).hasMessageContaining("security token"));
    }

    private AddPermissionResponse permit(String function) {
        return lambda.addPermission(request -> request.functionName(function)
                .statementId("s-1")
                .action("lambda:InvokeFunction")
                .principal("events.amazonaws.com")
                .sourceArn("arn:rule"));
    }

    private String url(String queue) {
        return sqs.getQueueUrl(request -> request.queueName(queue)).queueUrl();
    }

    private Map<QueueAttributeName, String> attributes(String queue, QueueAttributeName name) {
        return sqs.getQueueAttributes(request -> request.queueUrl(url(queue)).attributeNames(name))
                .attributes();
    }

    private void setPolicy(String queue, String policy) {
        sqs.setQueueAttributes(
                request -> request.queueUrl(url(queue)).attributes(Map.of(QueueAttributeName.POLICY, policy)));
    }

    private void setTopicPolicy(String topic, String policy) {
        sns.setTopicAttributes(request ->
                request.topicArn(topic(topic)).attributeName("Policy").attributeValue(policy));
    }

    private static String topic(String name) {
        return "arn:aws:sns:eu-central-1:123456789012:" + name;
    }

    private void putLogPolicy(String name) {
        logs.putResourcePolicy(request -> request.policyName(name).policyDocument(POLICY));
    }
}
