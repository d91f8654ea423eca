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
 * A plan as a configuration of Terraform: the state after it. What is there is imported, so that it is changed in its
 * place. What is to go is imported as it is, and goes when {@code remove} is true.
 */
public final class TerraformConfiguration {
    private final ChangePlan plan;
    private final CodeDestination place;
    private final TerraformRules rules;

    public TerraformConfiguration(ChangePlan plan, CodeDestination place, QueueNameComments notes) {
        this.plan = plan;
        this.place = place;
        this.rules = new TerraformRules(notes);
    }

    public String write() {
        plan.changes().forEach(rules::write);
        boolean removes = plan.changes().stream().anyMatch(TerraformRules::removes);
        CodeText code = new CodeText();
        code.comment(CodeComments.purpose(plan) + " Written by QueueBridge for " + place.words() + ".");
        code.comment("Run: terraform init");
        plan.changes().stream().filter(TerraformRules::noRoomForBoth).forEach(change -> goneFirst(code, change));
        code.comment("     terraform apply");
        if (removes) {
            code.comment("     terraform apply -var=remove=true");
            code.comment("The first takes over what is there and makes what is new, the last removes what is to go.");
        }
        CodeLimits.ofTemplate(plan, "Terraform").forEach(code::comment);
        code.comment("Where a configuration of yours has these rules, change them there: two would fight over them.");
        code.comment("Terraform writes event patterns without white space, with their fields in the order of names.");
        if (!rules.toString().lines().allMatch(TerraformConfiguration::staysAsItIs)) {
            code.comment("It writes texts in Unicode's composed form (NFC): some here are not, and will differ.");
        }
        code.line(TerraformFrame.begin(place));
        if (removes) {
            code.line(TerraformFrame.REMOVE);
        }
        return code + rules.toString();
    }

    /** A rule has room for few targets: where the new do not fit beside the old, these go first. */
    private void goneFirst(CodeText code, RuleChange change) {
        String only = " -target=" + String.join(" -target=", rules.gone(change.key()));
        code.comment("     terraform apply" + only);
        code.comment("     terraform apply -var=remove=true" + only);
    }

    private static boolean staysAsItIs(String line) {
        return line.startsWith("#") || Normalizer.isNormalized(line, Normalizer.Form.NFC);
    }
}
