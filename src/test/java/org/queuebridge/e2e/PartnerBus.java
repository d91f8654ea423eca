package org.queuebridge.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.queuebridge.Samples;
import org.queuebridge.sandbox.Sandbox;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.events.delivery.DeliveredEvent;

/** The sandbox's partner bus, looked at from the side of AWS. */
final class PartnerBus {
    private static final String SAMPLE_QUEUE = "d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10";

    private final Sandbox sandbox;

    PartnerBus(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** The names of its rules. */
    List<String> ruleNames() {
        JsonArray rules = call("ListRules", new JsonObject()).getAsJsonArray("Rules");
        return StreamSupport.stream(rules.spliterator(), false)
                .map(rule -> rule.getAsJsonObject().get("Name").getAsString())
                .toList();
    }

    /** The event pattern of a rule, as it was put. */
    String pattern(String rule) {
        return call("DescribeRule", named("Name", rule)).get("EventPattern").getAsString();
    }

    /** {@code ENABLED} or {@code DISABLED}. */
    String state(String rule) {
        return call("DescribeRule", named("Name", rule)).get("State").getAsString();
    }

    /** The ARNs of a rule's targets. */
    List<String> targets(String rule) {
        JsonArray targets = call("ListTargetsByRule", named("Rule", rule)).getAsJsonArray("Targets");
        return StreamSupport.stream(targets.spliterator(), false)
                .map(target -> target.getAsJsonObject().get("Arn").getAsString())
                .toList();
    }

    /** There is a queue to which every rule of the account may deliver, as its administrator has set it up. */
    void openQueue(String name) {
        String policy = """
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},\
            "Action":"sqs:SendMessage","Resource":"*",\
            "Condition":{"StringEquals":{"aws:SourceAccount":"%s"}}}]}\
            """.formatted(DemoAccount.AWS_ACCOUNT);
        String arn = sandbox.targets().sqs().create(sandbox.events().home(), name, Map.of("Policy", policy));
        assertThat(arn).endsWith(":" + name);
    }

    /** There is a queue to which nothing may deliver yet. */
    void closedQueue(String name) {
        String arn = sandbox.targets().sqs().create(sandbox.events().home(), name, Map.of());
        assertThat(arn).endsWith(":" + name);
    }

    /** An agent's part of a conversation ends, in that queue: what arrives at the target then. */
    List<DeliveredEvent> delivered(String queueId, String targetArn) {
        sandbox.events().inbox(targetArn).clear();
        String event = Samples.event("user-end-acd").replace(SAMPLE_QUEUE, queueId);
        sandbox.events().publish(DemoAccount.EVENT_SOURCE, event);
        return sandbox.events().inbox(targetArn).messages();
    }

    private JsonObject call(String operation, JsonObject request) {
        request.addProperty("EventBusName", DemoAccount.EVENT_SOURCE);
        return sandbox.events().call(sandbox.events().home(), operation, request);
    }

    private static JsonObject named(String member, String rule) {
        JsonObject request = new JsonObject();
        request.addProperty(member, rule);
        return request;
    }
}
