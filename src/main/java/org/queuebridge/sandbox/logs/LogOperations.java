package org.queuebridge.sandbox.logs;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.JsonOperation;
import org.queuebridge.sandbox.aws.Output;
import org.queuebridge.sandbox.aws.Paging;
import org.queuebridge.sandbox.aws.RequestJson;
import org.queuebridge.sandbox.http.Request;
import org.queuebridge.sandbox.iam.Policy;

/** The operations of CloudWatch Logs that concern targets. */
final class LogOperations {
    private static final int PAGE = 50;
    private static final int MOST_POLICIES = 10;
    private static final int LONGEST_POLICY = 5_120;

    private final LocalLogs logs;

    LogOperations(LocalLogs logs) {
        this.logs = logs;
    }

    Map<String, JsonOperation> all() {
        return Map.of(
                "DescribeLogGroups", this::groups,
                "DescribeResourcePolicies", this::policies,
                "PutResourcePolicy", this::put,
                "DeleteResourcePolicy", this::delete);
    }

    private JsonObject groups(AccountRegion home, JsonObject input, Request request) {
        NavigableMap<String, JsonObject> found = new TreeMap<>();
        String prefix = RequestJson.text(input, "logGroupNamePrefix").orElse("");
        logs.groups().in(home).forEach((name, created) -> {
            if (name.startsWith(prefix)) {
                found.put(name, group(home, name, created));
            }
        });
        Paging.Page<JsonObject> page = page(input, "DescribeLogGroups").of(found);
        return new Output()
                .list("logGroups", page.items(), group -> group)
                .text("nextToken", page.nextToken())
                .json();
    }

    private JsonObject policies(AccountRegion home, JsonObject input, Request request) {
        Paging.Page<LocalLogs.StoredPolicy> page = page(input, "DescribeResourcePolicies")
                .of(new TreeMap<>(logs.policies().in(home)));
        return new Output()
                .list("resourcePolicies", page.items(), LogOperations::described)
                .text("nextToken", page.nextToken())
                .json();
    }

    private JsonObject put(AccountRegion home, JsonObject input, Request request) {
        String name = RequestJson.text(input, "policyName").orElse("");
        String document = RequestJson.text(input, "policyDocument").orElse("");
        checkPolicy(document);
        synchronized (logs.policies()) {
            NavigableMap<String, LocalLogs.StoredPolicy> all = logs.policies().in(home);
            if (!all.containsKey(name) && all.size() == MOST_POLICIES) {
                throw AwsException.refusal("LimitExceededException", "Resource limit exceeded.");
            }
            logs.policy(home, name, NormalPolicy.of(document));
        }
        JsonObject answer = Output.nothing();
        logs.policies().find(home, name).ifPresent(policy -> answer.add("resourcePolicy", described(policy)));
        return answer;
    }

    private static void checkPolicy(String document) {
        if (document.length() > LONGEST_POLICY) {
            throw AwsException.refusal(
                    "InvalidParameterException",
                    "1 validation error detected: Value '%s' at 'policyDocument' failed to satisfy constraint: Member must have length less than or equal to %d"
                            .formatted(document, LONGEST_POLICY));
        }
        if (Policy.parse(document).filter(Policy::namesResources).isEmpty()) {
            throw AwsException.refusal("InvalidParameterException", "Policy document is not valid.");
        }
    }

    private JsonObject delete(AccountRegion home, JsonObject input, Request request) {
        String name = RequestJson.text(input, "policyName").orElse("");
        if (logs.policies().in(home).remove(name) == null) {
            throw AwsException.refusal("ResourceNotFoundException", "Policy with name [" + name + "] does not exist");
        }
        return Output.nothing();
    }

    private static JsonObject group(AccountRegion home, String name, long created) {
        String arn = home.arn("logs", "log-group:" + name);
        JsonObject group = new Output()
                .text("logGroupName", name)
                .text("arn", arn + ":*")
                .text("logGroupArn", arn)
                .text("logGroupClass", "STANDARD")
                .number("metricFilterCount", 0)
                .number("storedBytes", 0)
                .json();
        group.addProperty("creationTime", created);
        return group;
    }

    private static JsonObject described(LocalLogs.StoredPolicy policy) {
        JsonObject json = new Output()
                .text("policyName", policy.name())
                .text("policyDocument", policy.document())
                .json();
        json.addProperty("lastUpdatedTime", policy.updated());
        return json;
    }

    private static Paging page(JsonObject input, String scope) {
        int limit = input.get("limit") instanceof JsonPrimitive asked ? Math.clamp(asked.getAsInt(), 1, PAGE) : PAGE;
        return new Paging(scope, limit, RequestJson.text(input, "nextToken"));
    }
}
