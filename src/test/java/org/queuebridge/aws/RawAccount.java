package org.queuebridge.aws;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.json.JsonText;
import org.queuebridge.sandbox.Sandbox;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.ProxyConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.Rule;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.ResourceNotFoundException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/**
 * All that a sandbox's services tell of rules and of what they deliver to, as it comes over the line: read by the SDK's
 * own clients, which share nothing with this program's adapters.
 */
final class RawAccount implements ExecutionInterceptor {
    /** What each writing changes, whatever is written. */
    private static final Set<String> EVER_NEW = Set.of("RevisionId", "lastUpdatedTime", "LastModifiedTimestamp");

    private static final Set<String> POLICIES = Set.of("Policy", "policyDocument");

    /** The services keep these in no order that means anything. */
    private static final Set<String> UNORDERED = Set.of("Targets", "Tags", "resourcePolicies", "Statement");

    private final AtomicReference<String> answer = new AtomicReference<>("");
    private final Sandbox sandbox;
    private final EventBridgeClient events;
    private final LambdaClient lambda;
    private final SqsClient sqs;
    private final SnsClient sns;
    private final CloudWatchLogsClient logs;

    RawAccount(Sandbox sandbox) {
        this.sandbox = sandbox;
        SdkHttpClient http = UrlConnectionHttpClient.builder()
                .proxyConfiguration(ProxyConfiguration.builder()
                        .useSystemPropertyValues(false)
                        .useEnvironmentVariablesValues(false)
                        .build())
                .build();
        events = client(EventBridgeClient.builder(), http);
        lambda = client(LambdaClient.builder(), http);
        sqs = client(SqsClient.builder(), http);
        sns = client(SnsClient.builder(), http);
        logs = client(CloudWatchLogsClient.builder(), http);
    }

    private <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C client(B builder, SdkHttpClient http) {
        return builder.endpointOverride(sandbox.awsUrl())
                .region(Region.of(sandbox.region()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(sandbox.accessKeyId(), sandbox.secretAccessKey())))
                .httpClient(http)
                .overrideConfiguration(options -> options.addExecutionInterceptor(this))
                .build();
    }

    @Override
    public Optional<InputStream> modifyHttpResponseContent(
            Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        return context.responseBody().map(this::kept);
    }

    private InputStream kept(InputStream stream) {
        try (stream) {
            byte[] bytes = stream.readAllBytes();
            answer.set(new String(bytes, StandardCharsets.UTF_8));
            return new ByteArrayInputStream(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything, by what it is of. */
    Map<String, Json> read(List<String> buses) {
        Map<String, Json> all = new TreeMap<>();
        buses.forEach(bus -> rules(bus, all));
        functions(all);
        sqs.listQueues().queueUrls().forEach(url -> {
            var _ = sqs.getQueueAttributes(queue -> queue.queueUrl(url).attributeNames(QueueAttributeName.ALL));
            all.put("queue " + url, answer());
        });
        sns.listTopics().topics().forEach(topic -> {
            Map<String, Json> attributes = new LinkedHashMap<>();
            sns.getTopicAttributes(of -> of.topicArn(topic.topicArn()))
                    .attributes()
                    .forEach((name, value) -> attributes.put(name, new Json.Str(value)));
            all.put("topic " + topic.topicArn(), plain(new Json.Obj(attributes)));
        });
        var _ = logs.describeResourcePolicies();
        all.put("log groups", answer());
        return all;
    }

    private void rules(String bus, Map<String, Json> all) {
        for (Rule rule : events.listRules(of -> of.eventBusName(bus)).rules()) {
            String name = bus + " " + rule.name();
            var _ = events.describeRule(of -> of.eventBusName(bus).name(rule.name()));
            all.put("rule " + name, answer());
            var _ = events.listTargetsByRule(of -> of.eventBusName(bus).rule(rule.name()));
            all.put("targets " + name, answer());
            var _ = events.listTagsForResource(of -> of.resourceARN(rule.arn()));
            all.put("tags " + name, answer());
        }
    }

    private void functions(Map<String, Json> all) {
        lambda.listFunctions().functions().forEach(function -> {
            try {
                var _ = lambda.getPolicy(of -> of.functionName(function.functionArn()));
                all.put("function " + function.functionName(), answer());
            } catch (ResourceNotFoundException _) {
                all.put("function " + function.functionName(), new Json.Null());
            }
        });
    }

    private Json answer() {
        return plain(JsonText.parse(answer.get()).object().orElseThrow());
    }

    private static Json.Obj plain(Json.Obj whole) {
        Map<String, Json> all = new LinkedHashMap<>();
        whole.fields().forEach((name, field) -> {
            if (!EVER_NEW.contains(name)) {
                all.put(name, plain(name, field));
            }
        });
        return new Json.Obj(all);
    }

    private static Json plain(String name, Json field) {
        return switch (field) {
            case Json.Str(String text)
            when POLICIES.contains(name) ->
                JsonText.parse(text).object().<Json>map(RawAccount::plain).orElse(field);
            case Json.Arr(List<Json> items)
            when UNORDERED.contains(name) ->
                new Json.Arr(items.stream()
                        .map(item -> item instanceof Json.Obj object ? plain(object) : item)
                        .sorted(Comparator.comparing(JsonWriter::compact))
                        .toList());
            case Json.Obj(Map<String, Json> _) when name.equals("Attributes") -> plain((Json.Obj) field);
            default -> field;
        };
    }
}
