package org.queuebridge.code.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.rule.TargetKind;

/** The list of what code cannot do, for the comments at its top, so that people know before they run it. */
public final class CodeLimits {
    private static final String BEGIN = "What this cannot do:";
    private static final String OTHERS =
            "- It creates no roles, and changes no policies of encryption keys or of other accounts.";
    private static final String ACTIVITY = "- QueueBridge does not see it in Activity, and cannot undo it from there.";

    private CodeLimits() {}

    /** Returns the limits of a script that makes one call after the other. */
    public static List<String> ofScript(ChangePlan plan) {
        List<String> limits = new ArrayList<>(List.of(
                BEGIN,
                "- Undo: if a step fails, the steps before it are kept. Make a new plan in QueueBridge then.",
                ACTIVITY,
                OTHERS));
        if (changesWholePolicies(plan)) {
            limits.add("- Lock policies: changes that somebody else makes to the same policy at the same moment can be"
                    + " lost.");
        }
        return limits;
    }

    /**
     * Returns the limits of a template that describes a state.
     *
     * @param program the program that applies the template
     */
    public static List<String> ofTemplate(ChangePlan plan, String program) {
        List<String> limits = new ArrayList<>(List.of(
                BEGIN,
                "- Check first: it does not stop if a rule was changed after this was planned. Look at what " + program
                        + " proposes.",
                ACTIVITY,
                OTHERS));
        if (changesWholePolicies(plan)) {
            limits.add("- Change policies of queues, topics, and log groups: merge those statements by hand, as the"
                    + " comments below say.");
        }
        return limits;
    }

    private static boolean changesWholePolicies(ChangePlan plan) {
        Set<TargetKind> kinds = CodeGrant.kinds(plan.changes().stream()
                .flatMap(change -> change.steps().stream())
                .toList());
        return kinds.stream().anyMatch(kind -> kind != TargetKind.LAMBDA);
    }
}
