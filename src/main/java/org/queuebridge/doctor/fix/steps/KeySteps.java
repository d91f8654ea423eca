package org.queuebridge.doctor.fix.steps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.queuebridge.doctor.evidence.EvidenceLine;
import org.queuebridge.doctor.fix.steps.FixStep.Kind;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.domain.permission.policy.DeliveryCall;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.EventBus;

/**
 * What can be done about a key of KMS. This program has no right to change keys and asks for none: whoever may change a
 * key may read all that it encrypts.
 */
record KeySteps(EventBus bus) {
    private static final String PENDING_DELETION = "PendingDeletion";
    private static final String POLICY_FILE = "policy.json";

    List<FixStep> enable(String key, String state) {
        List<FixStep> steps = new ArrayList<>();
        if (state.equals(PENDING_DELETION)) {
            steps.add(FixStep.of(Kind.KEEP_KEY).copying(kms("cancel-key-deletion", key)));
        }
        steps.add(FixStep.of(Kind.ENABLE_KEY).copying(kms("enable-key", key)));
        open(key).ifPresent(steps::add);
        return steps;
    }

    /** AWS documents these statements for a key of a bus (EventBridge user guide, encryption of event buses). */
    List<FixStep> allowBus(Finding finding) {
        Json.Obj use = Json.obj(
                Map.entry("aws:SourceArn", new Json.Str(bus.arn())),
                Map.entry("kms:EncryptionContext:aws:events:event-bus:arn", new Json.Str(bus.arn())));
        List<Json> statements = List.of(
                statement(List.of("kms:DescribeKey"), Optional.empty()),
                statement(List.of("kms:GenerateDataKey", "kms:Decrypt"), Optional.of(use)));
        AwsCommand update = AwsCommand.of("events", "update-event-bus")
                .with("name", bus.name())
                .with("kms-key-identifier", "<key>");
        return allow(finding, bus.shortName(), statements, update.in(bus.arn()));
    }

    /** AWS documents the statement for queues and topics (EventBridge user guide, troubleshooting). */
    List<FixStep> allowTarget(Finding finding) {
        String target = finding.args().getFirst();
        List<Json> statements = List.of(statement(List.of("kms:Decrypt", "kms:GenerateDataKey"), Optional.empty()));
        return allow(finding, target, statements, encrypt(target));
    }

    private List<FixStep> allow(Finding finding, String encrypted, List<Json> statements, String useKey) {
        if (finding.evidence().contains(EvidenceLine.KEY_AWS_MANAGED.of())) {
            String create = AwsCommand.of("kms", "create-key").in(bus.arn());
            return List.of(
                    FixStep.of(Kind.CREATE_KEY).copying(create),
                    FixStep.of(Kind.ADD_TO_KEY_POLICY).copying(text(statements)),
                    FixStep.of(Kind.USE_KEY, encrypted).copying(useKey));
        }
        String key = finding.evidence().stream()
                .filter(line -> line.startsWith("arn:") && line.contains(":kms:"))
                .findFirst()
                .orElse(finding.args().getFirst());
        if (finding.evidence().contains(EvidenceLine.KEY_STATE.of(PENDING_DELETION))) {
            return enable(key, PENDING_DELETION);
        }
        if (finding.evidence().stream().anyMatch(line -> line.startsWith(EvidenceLine.KEY_STATE.name()))) {
            return enable(key, "");
        }
        Optional<String> denying = finding.evidence().stream()
                .filter(line -> line.startsWith(EvidenceLine.POLICY_DENIES + "\t"))
                .map(line -> line.substring(line.indexOf('\t') + 1))
                .findFirst();
        FixStep change = denying.map(statement -> FixStep.of(Kind.REMOVE_FROM_KEY_POLICY, statement))
                .orElseGet(() -> FixStep.of(Kind.ADD_TO_KEY_POLICY).copying(text(statements)));
        List<FixStep> steps = new ArrayList<>(List.of(
                FixStep.of(Kind.READ_KEY_POLICY)
                        .copying(kms("get-key-policy --policy-name default --query Policy --output text", key) + " > "
                                + POLICY_FILE),
                change,
                FixStep.of(Kind.SAVE_KEY_POLICY)
                        .copying(kms("put-key-policy --policy-name default --policy file://" + POLICY_FILE, key))));
        open(key).ifPresent(steps::add);
        return steps;
    }

    private static String encrypt(String target) {
        AwsCommand command = target.contains(":sns:")
                ? AwsCommand.of("sns", "set-topic-attributes")
                        .with("topic-arn", target)
                        .with("attribute-name", "KmsMasterKeyId")
                        .with("attribute-value", "<key>")
                : AwsCommand.of("sqs", "set-queue-attributes")
                        .withUrlOf(target)
                        .with("attributes", "KmsMasterKeyId=<key>");
        return command.in(target);
    }

    private String kms(String command, String key) {
        AwsCommand line = AwsCommand.of("kms", command).with("key-id", key);
        return key.startsWith("arn:") ? line.in(key) : line.in(bus.arn());
    }

    /** Other partitions have their consoles elsewhere. */
    private Optional<FixStep> open(String key) {
        String id = key.substring(key.lastIndexOf('/') + 1);
        return Arn.parse(bus.arn())
                .filter(arn -> arn.partition().equals("aws"))
                .map(arn -> FixStep.of(Kind.OPEN_KEY)
                        .copying("https://%1$s.console.aws.amazon.com/kms/home?region=%1$s#/kms/keys/%2$s"
                                .formatted(arn.region(), id)));
    }

    private static Json statement(List<String> actions, Optional<Json.Obj> equal) {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("Effect", new Json.Str("Allow"));
        fields.put("Principal", Json.obj("Service", new Json.Str(DeliveryCall.SERVICE)));
        fields.put("Action", Json.strings(actions));
        fields.put("Resource", new Json.Str("*"));
        equal.ifPresent(values -> fields.put("Condition", Json.obj("StringEquals", values)));
        return new Json.Obj(fields);
    }

    private static String text(List<Json> statements) {
        return statements.stream().map(JsonLayout::text).collect(Collectors.joining(",\n"));
    }
}
