package org.queuebridge.code.script;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.queuebridge.code.common.CodeGrant;
import org.queuebridge.code.common.CodeText;
import org.queuebridge.domain.change.Step;
import org.queuebridge.domain.rule.TargetKind;

/**
 * The functions that a script has where its steps need them, in one language.
 *
 * @param entries looks at what PutTargets and RemoveTargets refused
 * @param policies puts statements into policies and takes them out
 * @param permissions changes what a resource of that kind permits
 */
record ScriptFunctions(String entries, String policies, Map<TargetKind, String> permissions) {
    void write(CodeText code, List<Step> steps) {
        if (steps.stream().anyMatch(step -> step instanceof Step.PutTargets || step instanceof Step.RemoveTargets)) {
            code.line(entries);
        }
        Set<TargetKind> kinds = CodeGrant.kinds(steps);
        if (kinds.stream().anyMatch(kind -> kind != TargetKind.LAMBDA)) {
            code.line(policies);
        }
        kinds.forEach(kind -> code.line(permissions.getOrDefault(kind, "")));
    }
}
