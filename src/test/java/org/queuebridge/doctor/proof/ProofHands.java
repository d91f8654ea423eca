package org.queuebridge.doctor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
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

    private final ProofShell shell;

    ProofHands(ProofSandbox proof, EventBus bus, ProofShell shell) {
        this.proof = proof;
        this.bus = bus;
        this.shell = shell;
    }

    /** Whether the steps could be followed. */
    boolean follow(List<FixStep> steps) throws IOException, InterruptedException {
        for (FixStep step : steps) {
            if (!follow(step)) {
                return false;
            }
        }
        return true;
    }

    private boolean follow(FixStep step) throws IOException, InterruptedException {
        switch (step.kind()) {
            case SIGN_IN_TO -> proof.sandbox.genesys().controls().organization(step.copy(), "Signed in to");
            case RESTART_INTEGRATION -> step.copy().lines().forEach(this::request);
            case OFFER_SOURCE -> offerSource(step.args().getFirst());
            case DELETE_BUS -> {
                deleteRules();
                shell.run(step.copy());
            }
            case CREATE_BUS,
                    KEEP_KEY,
                    ENABLE_KEY,
                    CREATE_TARGET,
                    READ_KEY_POLICY,
                    SAVE_KEY_POLICY,
                    READ_TRUST,
                    SAVE_TRUST,
                    ALLOW_BY_ROLE,
                    TAKE_LARGER -> shell.run(step.copy());
            case ADD_TO_KEY_POLICY -> add("policy.json", step.copy());
            case ADD_TO_TRUST -> add("trust.json", step.copy());
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
                    CORRECT_INPUT,
                    LOOK_AT_TARGET,
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

    private void add(String file, String statements) throws IOException {
        shell.write(file, with(shell.read(file), statements));
    }

    private static String with(String policy, String statements) {
        JsonObject all = JsonParser.parseString(policy).getAsJsonObject();
        JsonArray added = JsonParser.parseString("[" + statements + "]").getAsJsonArray();
        all.getAsJsonArray("Statement").addAll(added);
        return all.toString();
    }
}
