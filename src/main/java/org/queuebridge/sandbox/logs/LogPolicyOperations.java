package org.queuebridge.sandbox.logs;

import com.google.gson.JsonObject;
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

/** The resource policies of a region. */
final class LogPolicyOperations {
    private static final int MOST_POLICIES = 10;
    private static final int LONGEST_POLICY = 5_120;

    private final LocalLogs logs;

    LogPolicyOperations(LocalLogs logs) {
        this.logs = logs;
    }

    Map<String, JsonOperation> all() {
        return Map.of(
                "DescribeResourcePolicies", this::policies,
                "PutResourcePolicy", this::put,
                "DeleteResourcePolicy", this::delete);
    }

    private JsonObject policies(AccountRegion home, JsonObject input, Request request) {
        Paging.Page<LocalLogs.StoredPolicy> page = LogPages.read(input, "DescribeResourcePolicies")
                .of(new TreeMap<>(logs.policies().in(home)));
        return new Output()
                .list("resourcePolicies", page.items(), LogPolicyOperations::described)
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

    private static JsonObject described(LocalLogs.StoredPolicy policy) {
        JsonObject json = new Output()
                .text("policyName", policy.name())
                .text("policyDocument", policy.document())
                .json();
        json.addProperty("lastUpdatedTime", policy.updated());
        return json;
    }
}
