package org.queuebridge.doctor.fix.rule;

import java.util.List;
import java.util.Optional;
import org.queuebridge.doctor.InputChecks;
import org.queuebridge.doctor.fix.FixNote;
import org.queuebridge.doctor.fix.FixNote.Kind;
import org.queuebridge.doctor.fix.FixPlan;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.InputTemplate;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetInput;

/**
 * Plans a template that gives JSON: without quotes around what EventBridge inserts as JSON. Where that is not enough, a
 * person corrects it in the editor.
 */
record CorrectInputTemplate(RulePlans plans) {
    FixPlan of(RuleKey key, String targetArn) {
        return plans.of(key, rule -> {
            RuleImage corrected = rule.changing(targetArn, CorrectInputTemplate::corrected);
            boolean valid = corrected.targets().stream()
                    .filter(target -> target.arn().equals(targetArn))
                    .flatMap(target -> InputChecks.template(target).stream())
                    .allMatch(InputChecks::isPossible);
            return valid && !corrected.equals(rule)
                    ? plans.updating(rule, corrected, FixNote.of(Kind.QUOTES_REMOVED))
                    : new FixPlan.Edit(key, FixPlan.Place.TARGETS, Optional.of(targetArn), List.of());
        });
    }

    private static Target corrected(Target target) {
        if (!(TargetInput.of(target.settings()) instanceof TargetInput.Transformed(var paths, String template))) {
            return target;
        }
        if (InputChecks.isPossible(new InputTemplate(template))) {
            return target;
        }
        String bare = template;
        for (String name : InputTemplate.RESERVED) {
            bare = bare.replace("\"<" + name + ">\"", "<" + name + ">");
        }
        return target.with(new TargetInput.Transformed(paths, bare).into(target.settings()));
    }
}
