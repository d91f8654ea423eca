package org.queuebridge.code;

import java.util.Optional;
import java.util.function.Function;
import org.queuebridge.code.cloudformation.CloudFormationTemplate;
import org.queuebridge.code.common.CodeDestination;
import org.queuebridge.code.common.QueueNameComments;
import org.queuebridge.code.common.SharedStatements;
import org.queuebridge.code.script.BashScript;
import org.queuebridge.code.script.PythonScript;
import org.queuebridge.code.terraform.TerraformConfiguration;
import org.queuebridge.domain.change.ChangePlan;

/** A plan as code that does the same. */
public final class PlanCode {
    private PlanCode() {}

    /**
     * The whole text, with an end of line behind the last. Any text of a rule arrives as it is, and none can end a
     * comment or a string of the code. Changes without steps are left out.
     *
     * @param names the name of the queue with that id, in lower case; empty where it is not known
     */
    public static String write(
            Language language, ChangePlan plan, CodeDestination place, Function<String, Optional<String>> names) {
        ChangePlan toDo = new ChangePlan(
                plan.purpose(),
                SharedStatements.once(plan.changes()).stream()
                        .filter(change -> !change.steps().isEmpty())
                        .toList());
        if (toDo.changes().isEmpty()) {
            return "# Nothing is to be done: everything is as it is wanted.\n";
        }
        QueueNameComments notes = new QueueNameComments(names);
        return switch (language) {
            case CLI -> new BashScript(toDo, place, notes).write();
            case TERRAFORM -> new TerraformConfiguration(toDo, place, notes).write();
            case CLOUDFORMATION -> new CloudFormationTemplate(toDo, place, notes).write();
            case PYTHON -> new PythonScript(toDo, place, notes).write();
        };
    }
}
