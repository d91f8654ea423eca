package org.queuebridge.doctor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.doctor.fix.steps.FixStep;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.demo.DemoRules;

/** Somebody who follows the steps of a finding to the letter: runs the lines to copy, and types what they are told. */
final class ProofHands {
    private static final AccountRegion HOME = new AccountRegion(DemoAccount.AWS_ACCOUNT, DemoAccount.AWS_REGION);
    private static final String ROLE = "arn:aws:iam::" + DemoAccount.AWS_ACCOUNT + ":role/deliver";

    private final ProofSandbox proof;
    private final EventBus bus;

    /** The policy that was saved to a file, and the key that it is of. */
    private String policy = "";

    ProofHands(ProofSandbox proof, EventBus bus) {
        this.proof = proof;
        this.bus = bus;
    }

    /** Whether the steps could be followed. */
    boolean follow(List<FixStep> steps) throws InterruptedException {
        for (FixStep step : steps) {
            if (!follow(step)) {
                return false;
            }
        }
        return true;
    }

    private boolean follow(FixStep step) throws InterruptedException {
        switch (step.kind()) {
            case SIGN_IN_TO -> proof.sandbox.genesys().controls().organization(step.copy(), "Signed in to");
            case RESTART_INTEGRATION -> step.copy().lines().forEach(this::request);
            case OFFER_SOURCE -> offerSource(step.args().getFirst());
            case DELETE_BUS -> {
                deleteRules();
                run(step.copy());
            }
            case CREATE_BUS,
                    KEEP_KEY,
                    ENABLE_KEY,
                    CREATE_TARGET,
                    READ_KEY_POLICY,
                    SAVE_KEY_POLICY,
                    READ_TRUST,
                    SAVE_TRUST,
                    ALLOW_BY_ROLE -> run(step.copy());
            case ADD_TO_KEY_POLICY, ADD_TO_TRUST -> policy = with(policy, step.copy());
            case SET_ROLE -> {
                return edit(targets ->
                        targets.map(each -> new Target(each.id(), each.arn(), Optional.of(ROLE), each.settings())));
            }
            case EDIT_TOPICS -> {
                return fireOn(step.args().getFirst(), "acd.end");
            }
            case RAISE_LIMIT ->
                proof.sandbox.events().throttle(DemoRules.ENDED_QUEUE).run();
            // What is only read or said, or the other way of two.
            case CHOOSE_BUS_OF,
                    READ_ERROR,
                    OPEN_KEY,
                    CREATE_ROLE,
                    ALLOW_ROLE,
                    OR_OTHER_TARGET,
                    WITHOUT_ROLE,
                    ASK_DEAD_LETTERS,
                    MORE_RETRIES,
                    CHECK_AFTER_NEXT -> {}
            default -> {
                return false;
            }
        }
        return true;
    }

    /** As the editor does that opens. */
    boolean select(List<Target> targets) throws InterruptedException {
        return edit(_ -> targets.stream());
    }

    @FunctionalInterface
    private interface Targets {
        Stream<Target> of(Stream<Target> before);
    }

    private boolean edit(Targets change) throws InterruptedException {
        ProofVisit visit = proof.visit();
        RuleImage now = visit.rule(bus).orElseThrow();
        return visit.update(now, now.with(change.of(now.targets().stream()).toList()));
    }

    private boolean fireOn(String rule, String topic) throws InterruptedException {
        ProofVisit visit = proof.visit();
        RuleImage now = visit.rule(bus).orElseThrow();
        assertThat(now.key().name()).isEqualTo(rule);
        String pattern = now.fields().pattern().orElseThrow().replaceAll("user\\.ended|user\\.end", topic);
        return visit.update(
                now, now.with(now.fields().with(pattern, now.fields().description())));
    }

    private void request(String line) {
        String[] words = line.split(" ", 3);
        String id = words[1].substring(words[1].lastIndexOf('/') + 1);
        JsonObject body = JsonParser.parseString(words[2]).getAsJsonObject();
        session()
                .cloud()
                .switchIntegration(id, body.get("intendedState").getAsString().equals("ENABLED"));
    }

    private void offerSource(String suffix) {
        session().cloud().integrations().stream()
                .filter(each -> each.suffix().equals(suffix))
                .forEach(each -> {
                    session().cloud().switchIntegration(each.id(), false);
                    session().cloud().switchIntegration(each.id(), true);
                });
    }

    private GenesysSession session() {
        return proof.signIn();
    }

    /** Those that AWS manages, too: their services make them anew. */
    private void deleteRules() {
        for (Rule rule : proof.aws().services().eventBridge().rules(bus.name()).items()) {
            JsonArray ids = new JsonArray();
            proof.aws()
                    .services()
                    .eventBridge()
                    .targets(bus.name(), rule.name())
                    .forEach(each -> ids.add(each.id()));
            JsonObject request = new JsonObject();
            request.addProperty("Rule", rule.name());
            request.addProperty("Name", rule.name());
            request.addProperty("EventBusName", bus.name());
            request.addProperty("Force", true);
            request.add("Ids", ids);
            if (!ids.isEmpty()) {
                proof.sandbox.events().call(HOME, "RemoveTargets", request);
            }
            proof.sandbox.events().call(HOME, "DeleteRule", request);
        }
    }

    /** A line for the AWS CLI, by the operation that it names. */
    private void run(String line) {
        List<String> words = Arrays.stream(line.replace("'", "").split(" ")).toList();
        Map<String, String> options = words.stream()
                .filter(word -> word.startsWith("--"))
                .collect(Collectors.toMap(word -> word.substring(2), word -> words.get(words.indexOf(word) + 1)));
        String key = options.getOrDefault("key-id", "");
        String id = key.substring(key.lastIndexOf('/') + 1);
        var kms = proof.sandbox.targets().kms();
        var roles = proof.sandbox.targets().roles();
        String role = "arn:aws:iam::" + DemoAccount.AWS_ACCOUNT + ":role/" + options.getOrDefault("role-name", "");
        switch (words.get(1) + " " + words.get(2)) {
            case "events delete-event-bus" -> events("DeleteEventBus", Map.of("Name", options.get("name")));
            case "events create-event-bus" ->
                events(
                        "CreateEventBus",
                        Map.of("Name", options.get("name"), "EventSourceName", options.get("event-source-name")));
            case "kms enable-key" -> kms.enable(HOME, id, true);
            case "kms get-key-policy" -> policy = kms.policy(HOME, id).orElseThrow();
            case "kms put-key-policy" -> kms.create(HOME, id, policy);
            case "iam get-role" -> policy = roles.trust(role).orElseThrow();
            case "iam update-assume-role-policy" -> roles.trust(role, policy);
            case "iam put-role-policy" -> roles.allow(role, options.get("policy-name"), options.get("policy-document"));
            case "sqs create-queue" -> proof.sandbox.targets().sqs().create(HOME, options.get("queue-name"), Map.of());
            default -> throw new IllegalArgumentException(line);
        }
    }

    private void events(String operation, Map<String, String> fields) {
        JsonObject request = new JsonObject();
        fields.forEach(request::addProperty);
        proof.sandbox.events().call(HOME, operation, request);
    }

    private static String with(String policy, String statements) {
        JsonObject all = JsonParser.parseString(policy).getAsJsonObject();
        JsonArray added = JsonParser.parseString("[" + statements + "]").getAsJsonArray();
        all.getAsJsonArray("Statement").addAll(added);
        return all.toString();
    }
}
