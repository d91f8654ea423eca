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
 * A plan as a template of CloudFormation. A stack changes only what it has, and importing changes nothing: so the
 * template holds what is there and what is wanted, and its parameter says which of the two is meant.
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

    /** In bytes, as the argument of a call and by S3; and resources (CloudFormation user guide: quotas). */
    private static final int LONGEST_BODY = 51_200;

    private static final int LONGEST_IN_S3 = 1_048_576;
    private static final int MOST_RESOURCES = 500;

    private final ChangePlan plan;
    private final CodeDestination place;
    private final QueueNameComments notes;
    private final CodeIdentifiers labels = new CodeIdentifiers();
    private final List<Json> imports = new ArrayList<>();
    private final CodeText code = new CodeText();
    private int resources;

    public CloudFormationTemplate(ChangePlan plan, CodeDestination place, QueueNameComments notes) {
        this.plan = plan;
        this.place = place;
        this.notes = notes;
    }

    public String write() {
        plan.changes().forEach(this::change);
        String small = head("--template-body file://plan.yaml", "").toString() + code;
        if (small.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BODY) {
            return small;
        }
        return head(
                                "--template-url \"$(aws s3 presign --region " + BashLiterals.quoted(place.region())
                                        + " \"s3://$BUCKET/plan.yaml\")\"",
                                " --s3-bucket \"$BUCKET\"")
                        .toString()
                + code;
    }

    /**
     * The comments above the template.
     *
     * @param template how the commands are given it
     * @param bucket the option of `deploy` for a template that goes by S3; empty where it need not
     */
    private CodeText head(String template, String bucket) {
        String stack = "--region " + BashLiterals.quoted(place.region()) + " --stack-name queuebridge";
        CodeText head = new CodeText();
        head.comment(CodeComments.purpose(plan) + " Written by QueueBridge for " + place.words() + ".");
        head.comment("Save as plan.yaml, and run with credentials of that account (the stack's name must be new):");
        if (!bucket.isEmpty()) {
            head.comment("  BUCKET=...  # a bucket of yours in that region: CloudFormation takes at most "
                    + LONGEST_BODY + " bytes from a file");
        }
        if (!imports.isEmpty()) {
            if (!bucket.isEmpty()) {
                head.comment("  aws s3 cp --region " + BashLiterals.quoted(place.region())
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
            head.comment("The first commands take what is there into the stack, as it is; the last changes it.");
        }
        limits(head);
        return head.line(FORMAT);
    }

    private void limits(CodeText head) {
        CodeLimits.ofTemplate(plan, "CloudFormation").forEach(head::comment);
        if (!place.endpoints().isEmpty()) {
            head.comment("- Use the endpoint named above: these commands act at AWS's own addresses.");
        }
        if (code.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_S3) {
            head.comment("- Take so many rules: a template holds at most 1 MB. Plan fewer rules at a time.");
        }
        if (resources > MOST_RESOURCES) {
            head.comment("- Take so many rules: a stack holds at most " + MOST_RESOURCES + " resources, and this has "
                    + resources + ". Plan fewer rules at a time.");
        }
        head.comment("Where a stack of yours has these rules, change them there: a rule can be in one stack only.");
        if (code.toString().contains("{{resolve:")) {
            head.comment(
                    "CloudFormation replaces {{resolve:...}} in any text: what stands here will not stay as it is.");
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
                                + ": where it puts targets anew, it takes that away.");
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
        CodeGrant.allowed(step).ifPresent(permission -> {
            code.comment("  ", CodeComments.step(step));
            if (permission.kind() == TargetKind.LAMBDA) {
                function(permission);
            } else {
                permission.merge(code, "  ", false);
            }
        });
        CodeGrant.disallowed(step).ifPresent(permission -> {
            code.comment("  ", CodeComments.step(step));
            if (permission.kind() == TargetKind.LAMBDA) {
                code.comment(
                        "  ",
                        "Run: aws lambda remove-permission --region " + BashLiterals.quoted(place.region())
                                + " --cli-input-json "
                                + BashLiterals.quoted(VisibleJson.compact(permission.ofLambdaRemoved())));
            } else {
                permission.merge(code, "  ", true);
            }
        });
    }

    private void function(CodeGrant permission) {
        code.line("  " + labels.of("Allow" + permission.sid(), "[^A-Za-z0-9]", "x") + ":");
        resources++;
        code.line("    Type: AWS::Lambda::Permission");
        code.line("    Condition: " + CloudFormationRule.PLANNED);
        code.line("    Properties:");
        Map<String, Json> given = Map.copyOf(permission.ofLambda().fields());
        for (String name : List.of("FunctionName", "Action", "Principal", "SourceArn")) {
            YamlLiterals.field(code, "      ", name, given.getOrDefault(name, new Json.Null()));
        }
    }

    /** The ARN of a rule has no bus where that is the default one (facts, EventBridge: behaviour). */
    private String arn(RuleKey key) {
        String rule = key.bus().equals("default") ? key.name() : key.bus() + "/" + key.name();
        return "arn:" + place.partition() + ":events:" + place.region() + ":" + place.account() + ":rule/" + rule;
    }
}
