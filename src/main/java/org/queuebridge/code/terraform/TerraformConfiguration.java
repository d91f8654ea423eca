package org.queuebridge.code.terraform;

import java.text.Normalizer;
import org.queuebridge.code.common.CodeComments;
import org.queuebridge.code.common.CodeDestination;
import org.queuebridge.code.common.CodeLimits;
import org.queuebridge.code.common.CodeText;
import org.queuebridge.code.common.QueueNameComments;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;

/**
 * Writes a plan as a Terraform configuration of the planned state. Existing resources are imported, so that Terraform
 * changes them instead of creating new ones. Resources to remove are imported unchanged, and removed when the variable
 * {@code remove} is true.
 */
public final class TerraformConfiguration {
    private final ChangePlan plan;
    private final CodeDestination destination;
    private final TerraformRules rules;

    public TerraformConfiguration(ChangePlan plan, CodeDestination destination, QueueNameComments notes) {
        this.plan = plan;
        this.destination = destination;
        this.rules = new TerraformRules(notes);
    }

    public String write() {
        plan.changes().forEach(rules::write);
        boolean removes = plan.changes().stream().anyMatch(TerraformRules::removes);
        CodeText code = new CodeText();
        code.comment(CodeComments.purpose(plan) + " Written by QueueBridge for " + destination.description() + ".");
        code.comment("Run: terraform init");
        plan.changes().stream().filter(TerraformRules::noRoomForBoth).forEach(change -> removedFirst(code, change));
        code.comment("     terraform apply");
        if (removes) {
            code.comment("     terraform apply -var=remove=true");
            code.comment("The first command imports existing resources and creates new ones; the last one removes"
                    + " resources.");
        }
        CodeLimits.ofTemplate(plan, "Terraform").forEach(code::comment);
        code.comment(
                "If one of your configurations has these rules, change them there: two configurations would conflict.");
        code.comment("Terraform writes event patterns without white space, with their fields sorted by name.");
        if (!rules.toString().lines().allMatch(TerraformConfiguration::isKeptByTerraform)) {
            code.comment("Terraform converts texts to Unicode NFC, so some texts here will change.");
        }
        code.line(TerraformProvider.begin(destination));
        if (removes) {
            code.line(TerraformProvider.REMOVE);
        }
        return code + rules.toString();
    }

    /** A rule can have few targets: if old and new ones together are too many, the old ones are removed first. */
    private void removedFirst(CodeText code, RuleChange change) {
        String only = " -target=" + String.join(" -target=", rules.removedTargets(change.key()));
        code.comment("     terraform apply" + only);
        code.comment("     terraform apply -var=remove=true" + only);
    }

    private static boolean isKeptByTerraform(String line) {
        return line.startsWith("#") || Normalizer.isNormalized(line, Normalizer.Form.NFC);
    }
}
