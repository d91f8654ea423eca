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

/** Writes a plan as code that makes the same changes, in one of the {@link Language languages}. */
public final class PlanCode {
    private PlanCode() {}

    /**
     * Writes the code, ending with a line break. Texts of a rule are kept exactly, and cannot end a comment or a string
     * of the code. Changes without steps are left out.
     *
     * @param names finds the name of a queue by its lower-case id; empty if it is not known
     */
    public static String write(
            Language language, ChangePlan plan, CodeDestination destination, Function<String, Optional<String>> names) {
        ChangePlan toDo = new ChangePlan(
                plan.purpose(),
                SharedStatements.writtenOnce(plan.changes()).stream()
                        .filter(change -> !change.steps().isEmpty())
                        .toList());
        if (toDo.changes().isEmpty()) {
            return "# Nothing to do: everything is already as planned.\n";
        }
        QueueNameComments notes = new QueueNameComments(names);
        return switch (language) {
            case CLI -> new BashScript(toDo, destination, notes).write();
            case TERRAFORM -> new TerraformConfiguration(toDo, destination, notes).write();
            case CLOUDFORMATION -> new CloudFormationTemplate(toDo, destination, notes).write();
            case PYTHON -> new PythonScript(toDo, destination, notes).write();
        };
    }
}
