package org.queuebridge.code.cloudformation;

import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.queuebridge.code.common.CodeComments;
import org.queuebridge.code.common.CodeDestination;
import org.queuebridge.code.common.CodeGrant;
import org.queuebridge.code.common.CodeIdentifiers;
import org.queuebridge.code.common.CodeLimits;
import org.queuebridge.code.common.CodeText;
import org.queuebridge.code.common.QueueNameComments;
import org.queuebridge.code.common.VisibleJson;
import org.queuebridge.code.script.BashLiterals;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.Step;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.TargetKind;

/**
 * Writes a plan as a CloudFormation template. A stack can change only the resources it has, and importing changes
 * nothing. So the template holds both the state before and the planned state, and its parameter selects one of them.
 */
public final class CloudFormationTemplate {
    private static final String FORMAT = """
        AWSTemplateFormatVersion: "2010-09-09"
        Parameters:
          Planned:
            Description: Whether rules are as planned, or as they were before.
            Type: String
            AllowedValues: ["no", "yes"]
            Default: "no"
        Conditions:
          IsPlanned: {"Fn::Equals": [{"Ref": "Planned"}, "yes"]}
          IsBefore: {"Fn::Equals": [{"Ref": "Planned"}, "no"]}
        Resources:\
        """;

    /** In bytes, as the argument of a call (CloudFormation user guide: quotas). */
    private static final int MAX_BODY_BYTES = 51_200;

    /** In bytes, uploaded to S3. */
    private static final int MAX_S3_BYTES = 1_048_576;

    private static final int MAX_RESOURCES = 500;

    private final ChangePlan plan;
    private final CodeDestination destination;
    private final QueueNameComments notes;
    private final CodeIdentifiers labels = new CodeIdentifiers();
    private final List<Json> imports = new ArrayList<>();
    private final CodeText code = new CodeText();
    private int resources;

    public CloudFormationTemplate(ChangePlan plan, CodeDestination destination, QueueNameComments notes) {
        this.plan = plan;
        this.destination = destination;
        this.notes = notes;
    }

    public String write() {
        plan.changes().forEach(this::change);
        String small = head("--template-body file://plan.yaml", "").toString() + code;
        if (small.getBytes(StandardCharsets.UTF_8).length <= MAX_BODY_BYTES) {
            return small;
        }
        return head(
                                "--template-url \"$(aws s3 presign --region "
                                        + BashLiterals.quoted(destination.region()) + " \"s3://$BUCKET/plan.yaml\")\"",
                                " --s3-bucket \"$BUCKET\"")
                        .toString()
                + code;
    }

    /**
     * Writes the comments above the template.
     *
     * @param template the option that passes the template to the commands
     * @param bucket the option of {@code deploy} for a template that must be uploaded to S3; empty if it fits without
     */
    private CodeText head(String template, String bucket) {
        String stack = "--region " + BashLiterals.quoted(destination.region()) + " --stack-name queuebridge";
        CodeText head = new CodeText();
        head.comment(CodeComments.purpose(plan) + " Written by QueueBridge for " + destination.description() + ".");
        head.comment("Save as plan.yaml, and run with credentials of that account (the stack's name must be new):");
        if (!bucket.isEmpty()) {
            head.comment("  BUCKET=...  # a bucket of your own in that region: CloudFormation accepts at most "
                    + MAX_BODY_BYTES + " bytes from a file");
        }
        if (!imports.isEmpty()) {
            if (!bucket.isEmpty()) {
                head.comment("  aws s3 cp --region " + BashLiterals.quoted(destination.region())
                        + " plan.yaml \"s3://$BUCKET/plan.yaml\"");
            }
            head.comment("  aws cloudformation create-change-set " + stack + " --change-set-name import \\");
            head.comment("    --change-set-type IMPORT " + template + " --resources-to-import \\");
            head.comment("    " + BashLiterals.quoted(VisibleJson.compact(new Json.Arr(imports))));
            head.comment("  aws cloudformation wait change-set-create-complete " + stack + " --change-set-name import");
            head.comment("  aws cloudformation execute-change-set " + stack + " --change-set-name import");
            head.comment("  aws cloudformation wait stack-import-complete " + stack);
        }
        if (plan.changes().stream().allMatch(change -> change.after().isEmpty())) {
            head.comment("  aws cloudformation delete-stack " + stack);
        } else {
            head.comment("  aws cloudformation deploy " + stack + " --template-file plan.yaml" + bucket + " \\");
            head.comment("    --parameter-overrides Planned=yes");
        }
        if (!imports.isEmpty()) {
            head.comment("The first commands import the existing rules into the stack unchanged; the last one changes"
                    + " them.");
        }
        limits(head);
        return head.line(FORMAT);
    }

    private void limits(CodeText head) {
        CodeLimits.ofTemplate(plan, "CloudFormation").forEach(head::comment);
        if (!destination.endpoints().isEmpty()) {
            head.comment("- Use the endpoint named above: these commands use AWS's own addresses.");
        }
        if (code.toString().getBytes(StandardCharsets.UTF_8).length > MAX_S3_BYTES) {
            head.comment("- Hold this many rules: a template can have at most 1 MB. Plan fewer rules at a time.");
        }
        if (resources > MAX_RESOURCES) {
            head.comment("- Hold this many rules: a stack can have at most " + MAX_RESOURCES
                    + " resources, and this one has " + resources + ". Plan fewer rules at a time.");
        }
        head.comment("If one of your stacks has these rules, change them there: a rule can be in one stack only.");
        if (code.toString().contains("{{resolve:")) {
            head.comment("CloudFormation replaces {{resolve:...}} in any text, so the texts here that contain it will"
                    + " change.");
        }
    }

    private void change(RuleChange change) {
        String label = labels.of("Rule" + change.key().name(), "[^A-Za-z0-9]", "x");
        code.comment("  ", "--- " + CodeComments.rule(change.key()));
        notes.write(code, "  ", CodeComments.pattern(change));
        change.after().or(change::before).map(CloudFormationRule::missing).ifPresent(missing -> {
            if (!missing.isEmpty()) {
                code.comment(
                        "  ",
                        "CloudFormation cannot express " + String.join(", ", missing)
                                + ": if it updates the targets, those settings are removed.");
            }
        });
        code.line("  " + label + ":");
        resources++;
        code.line("    Type: AWS::Events::Rule");
        if (change.before().isEmpty()) {
            code.line("    Condition: " + CloudFormationRule.PLANNED);
        } else if (change.after().isEmpty()) {
            code.line("    Condition: IsBefore");
        }
        code.line("    DeletionPolicy: Delete");
        code.line("    Properties:");
        CloudFormationRule.properties(change).forEach((name, value) -> YamlLiterals.field(code, "      ", name, value));
        if (change.before().isPresent()) {
            imports.add(Json.obj(
                    entry("ResourceType", new Json.Str("AWS::Events::Rule")),
                    entry("LogicalResourceId", new Json.Str(label)),
                    entry("ResourceIdentifier", Json.obj("Arn", new Json.Str(arn(change.key()))))));
        }
        change.steps().forEach(this::permission);
    }

    private void permission(Step step) {
        CodeGrant.addedBy(step).ifPresent(permission -> {
            code.comment("  ", CodeComments.step(step));
            if (permission.kind() == TargetKind.LAMBDA) {
                function(permission);
            } else {
                permission.commentOnMerging(code, "  ", false);
            }
        });
        CodeGrant.removedBy(step).ifPresent(permission -> {
            code.comment("  ", CodeComments.step(step));
            if (permission.kind() == TargetKind.LAMBDA) {
                code.comment(
                        "  ",
                        "Run: aws lambda remove-permission --region " + BashLiterals.quoted(destination.region())
                                + " --cli-input-json "
                                + BashLiterals.quoted(VisibleJson.compact(permission.removePermissionInput())));
            } else {
                permission.commentOnMerging(code, "  ", true);
            }
        });
    }

    private void function(CodeGrant permission) {
        code.line("  " + labels.of("Allow" + permission.sid(), "[^A-Za-z0-9]", "x") + ":");
        resources++;
        code.line("    Type: AWS::Lambda::Permission");
        code.line("    Condition: " + CloudFormationRule.PLANNED);
        code.line("    Properties:");
        Map<String, Json> input = Map.copyOf(permission.addPermissionInput().fields());
        for (String name : List.of("FunctionName", "Action", "Principal", "SourceArn")) {
            YamlLiterals.field(code, "      ", name, input.getOrDefault(name, new Json.Null()));
        }
    }

    /** The ARN of a rule on the default bus does not name the bus (facts, EventBridge: behavior). */
    private String arn(RuleKey key) {
        String rule = key.bus().equals("default") ? key.name() : key.bus() + "/" + key.name();
        return "arn:" + destination.partition() + ":events:" + destination.region() + ":" + destination.account()
                + ":rule/" + rule;
    }
}
