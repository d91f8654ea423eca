package org.queuebridge.domain.code;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
final class CloudFormationCode {
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

    private final ChangePlan plan;
    private final CodePlace place;
    private final QueueNotes notes;
    private final Labels labels = new Labels();
    private final List<Json> imports = new ArrayList<>();
    private final CodeText code = new CodeText();

    CloudFormationCode(ChangePlan plan, CodePlace place, QueueNotes notes) {
        this.plan = plan;
        this.place = place;
        this.notes = notes;
    }

    String write() {
        plan.changes().forEach(this::change);
        return head() + code.toString();
    }

    private CodeText head() {
        String stack = "--region " + Bash.quoted(place.region()) + " --stack-name queuebridge";
        CodeText head = new CodeText();
        head.comment(PlanWords.purpose(plan) + " Written by QueueBridge for " + place.words() + ".");
        head.comment("Save as plan.yaml, and run with credentials of that account (the stack's name must be new):");
        if (!imports.isEmpty()) {
            head.comment("  aws cloudformation create-change-set " + stack + " --change-set-name import \\");
            head.comment("    --change-set-type IMPORT --template-body file://plan.yaml --resources-to-import \\");
            head.comment("    " + Bash.quoted(VisibleJson.compact(new Json.Arr(imports))));
            head.comment("  aws cloudformation wait change-set-create-complete " + stack + " --change-set-name import");
            head.comment("  aws cloudformation execute-change-set " + stack + " --change-set-name import");
            head.comment("  aws cloudformation wait stack-import-complete " + stack);
        }
        if (plan.changes().stream().allMatch(change -> change.after().isEmpty())) {
            head.comment("  aws cloudformation delete-stack " + stack);
        } else {
            head.comment("  aws cloudformation deploy " + stack + " --template-file plan.yaml \\");
            head.comment("    --parameter-overrides Planned=yes");
        }
        if (!imports.isEmpty()) {
            head.comment("The first commands take what is there into the stack, as it is; the last changes it.");
        }
        head.comment("Where a stack of yours has these rules, change them there: a rule can be in one stack only.");
        if (code.toString().contains("{{resolve:")) {
            head.comment(
                    "CloudFormation replaces {{resolve:...}} in any text: what stands here will not stay as it is.");
        }
        return head.line(FORMAT);
    }

    private void change(RuleChange change) {
        String label = labels.of("Rule" + change.key().name(), "[^A-Za-z0-9]", "x");
        code.comment("  ", "--- " + PlanWords.rule(change.key()));
        notes.write(code, "  ", PlanCode.pattern(change));
        change.after().or(change::before).map(CloudFormationRule::missing).ifPresent(missing -> {
            if (!missing.isEmpty()) {
                code.comment(
                        "  ",
                        "CloudFormation cannot express " + String.join(", ", missing)
                                + ": where it puts targets anew, it takes that away.");
            }
        });
        code.line("  " + label + ":");
        code.line("    Type: AWS::Events::Rule");
        if (change.before().isEmpty()) {
            code.line("    Condition: " + CloudFormationRule.PLANNED);
        } else if (change.after().isEmpty()) {
            code.line("    Condition: IsBefore");
        }
        code.line("    DeletionPolicy: Delete");
        code.line("    Properties:");
        CloudFormationRule.properties(change).forEach((name, value) -> Yaml.field(code, "      ", name, value));
        if (change.before().isPresent()) {
            imports.add(Json.obj(
                    entry("ResourceType", new Json.Str("AWS::Events::Rule")),
                    entry("LogicalResourceId", new Json.Str(label)),
                    entry("ResourceIdentifier", Json.obj("Arn", new Json.Str(arn(change.key()))))));
        }
        change.steps().forEach(this::permission);
    }

    private void permission(Step step) {
        Permission.allowed(step).ifPresent(permission -> {
            code.comment("  ", PlanWords.step(step));
            if (permission.kind() == TargetKind.LAMBDA) {
                function(permission);
            } else {
                permission.merge(code, "  ", false);
            }
        });
        Permission.disallowed(step).ifPresent(permission -> {
            code.comment("  ", PlanWords.step(step));
            if (permission.kind() == TargetKind.LAMBDA) {
                code.comment(
                        "  ",
                        "Run: aws lambda remove-permission --region " + Bash.quoted(place.region())
                                + " --cli-input-json "
                                + Bash.quoted(VisibleJson.compact(permission.ofLambdaRemoved())));
            } else {
                permission.merge(code, "  ", true);
            }
        });
    }

    private void function(Permission permission) {
        code.line("  " + labels.of("Allow" + permission.sid(), "[^A-Za-z0-9]", "x") + ":");
        code.line("    Type: AWS::Lambda::Permission");
        code.line("    Condition: " + CloudFormationRule.PLANNED);
        code.line("    Properties:");
        Map<String, Json> given = Map.copyOf(permission.ofLambda().fields());
        for (String name : List.of("FunctionName", "Action", "Principal", "SourceArn")) {
            Yaml.field(code, "      ", name, given.getOrDefault(name, new Json.Null()));
        }
    }

    /** The ARN of a rule has no bus where that is the default one (facts, EventBridge: behaviour). */
    private String arn(RuleKey key) {
        String rule = key.bus().equals("default") ? key.name() : key.bus() + "/" + key.name();
        return "arn:" + partition() + ":events:" + place.region() + ":" + place.account() + ":rule/" + rule;
    }

    private String partition() {
        if (place.region().startsWith("cn-")) {
            return "aws-cn";
        }
        return place.region().startsWith("us-gov-") ? "aws-us-gov" : "aws";
    }
}
