package org.queuebridge.ui.compose.form;

import org.queuebridge.connect.Prefill;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.ui.target.TargetLine;

/** Fills the form with values from the environment. */
public final class FormPrefill {
    private FormPrefill() {}

    /** Fills it. A role goes to the target where that needs one, else to the rule. */
    public static void fill(RuleForm form, Prefill prefill) {
        TargetLine target = form.targets().lines().getFirst();
        prefill.ruleName().ifPresent(form.nameProperty()::set);
        prefill.targetArn().ifPresent(target.arnProperty()::set);
        boolean ofTarget = prefill.targetArn().filter(TargetKind::needsRole).isPresent();
        prefill.roleArn().ifPresent(ofTarget ? target.roleProperty()::set : form.roleProperty()::set);
    }
}
