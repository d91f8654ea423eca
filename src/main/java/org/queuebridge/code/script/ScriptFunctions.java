package org.queuebridge.code.script;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.queuebridge.code.common.CodeGrant;
import org.queuebridge.code.common.CodeText;
import org.queuebridge.domain.change.Step;
import org.queuebridge.domain.rule.TargetKind;

/**
 * The functions that a script contains if its steps need them, in one language.
 *
 * @param entries checks which targets PutTargets and RemoveTargets refused
 * @param policies adds statements to policies and removes them
 * @param permissions changes the permissions of a resource, by its kind
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
