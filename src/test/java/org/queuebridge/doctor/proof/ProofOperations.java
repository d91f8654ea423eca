package org.queuebridge.doctor.proof;

import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.kms.LocalKms;
import org.queuebridge.sandbox.roles.LocalRoles;

/** Runs lines for the AWS CLI by the operations of the sandbox that they name: no process is started for each. */
final class ProofOperations implements ProofShell {
    private static final AccountRegion HOME = new AccountRegion(DemoAccount.AWS_ACCOUNT, DemoAccount.AWS_REGION);

    private final ProofSandbox proof;
    private final Map<String, String> files = new HashMap<>();

    ProofOperations(ProofSandbox proof) {
        this.proof = proof;
    }

    @Override
    public String read(String file) {
        return files.getOrDefault(file, "");
    }

    @Override
    public void write(String file, String text) {
        files.put(file, text);
    }

    @Override
    public void run(String line) {
        List<String> words = Arrays.stream(line.replace("'", "").split(" ")).toList();
        Map<String, String> options = words.stream()
                .filter(word -> word.startsWith("--"))
                .collect(Collectors.toMap(
                        word -> word.substring(2), word -> words.get(words.indexOf(word) + 1), (first, _) -> first));
        String key = options.getOrDefault("key-id", "");
        String id = key.substring(key.lastIndexOf('/') + 1);
        LocalKms kms = proof.sandbox.targets().kms();
        LocalRoles roles = proof.sandbox.targets().roles();
        String role = "arn:aws:iam::" + DemoAccount.AWS_ACCOUNT + ":role/" + options.getOrDefault("role-name", "");
        switch (words.get(1) + " " + words.get(2)) {
            case "events delete-event-bus" -> events("DeleteEventBus", Map.of("Name", options.get("name")));
            case "events create-event-bus" ->
                events(
                        "CreateEventBus",
                        Map.of("Name", options.get("name"), "EventSourceName", options.get("event-source-name")));
            case "kms enable-key" -> kms.enable(HOME, id, true);
            case "kms get-key-policy" ->
                write("policy.json", kms.policy(HOME, id).orElseThrow());
            case "kms put-key-policy" -> kms.create(HOME, id, read("policy.json"));
            case "iam get-role" -> write("trust.json", roles.trust(role).orElseThrow());
            case "iam update-assume-role-policy" -> roles.trust(role, read("trust.json"));
            case "iam put-role-policy" -> roles.allow(role, options.get("policy-name"), options.get("policy-document"));
            case "sqs set-queue-attributes" ->
                proof.sandbox
                        .targets()
                        .sqs()
                        .change(
                                HOME.arn("sqs", options.get("queue-name")),
                                Map.of(
                                        "MaximumMessageSize",
                                        options.get("attributes").split("=", 2)[1]));
            case "sqs create-queue" -> proof.sandbox.targets().sqs().create(HOME, options.get("queue-name"), Map.of());
            default -> throw new IllegalArgumentException(line);
        }
    }

    private void events(String operation, Map<String, String> fields) {
        JsonObject request = new JsonObject();
        fields.forEach(request::addProperty);
        proof.sandbox.events().call(HOME, operation, request);
    }
}
