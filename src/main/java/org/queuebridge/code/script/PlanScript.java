package org.queuebridge.code.script;

import java.util.List;
import org.queuebridge.code.common.CodeComments;
import org.queuebridge.code.common.CodeDestination;
import org.queuebridge.code.common.CodeGrant;
import org.queuebridge.code.common.CodeLimits;
import org.queuebridge.code.common.CodeText;
import org.queuebridge.code.common.QueueNameComments;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.Step;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.TargetKind;

/**
 * Writes a plan as a script, in any language. The script first checks that account, rules, targets and tags are as they
 * were when it was planned, then makes each step. Subclasses write the syntax of their language.
 */
abstract class PlanScript {
    final ChangePlan plan;
    final CodeDestination destination;
    final CodeText code = new CodeText();
    private final QueueNameComments notes;

    PlanScript(ChangePlan plan, CodeDestination destination, QueueNameComments notes) {
        this.plan = plan;
        this.destination = destination;
        this.notes = notes;
    }

    /** Writes the whole script. */
    public final String write() {
        code.line("#!/usr/bin/env " + program());
        code.comment(CodeComments.purpose(plan) + " Written by QueueBridge for " + destination.description() + ".");
        CodeLimits.ofScript(plan).forEach(code::comment);
        begin();
        helpers()
                .write(
                        code,
                        plan.changes().stream()
                                .flatMap(change -> change.steps().stream())
                                .toList());
        code.blank().comment("Stops unless the credentials are of the account that this was planned for.");
        account();
        code.blank().comment("Stops before any change if a rule is not as it was when this was planned.");
        for (int i = 0; i < plan.changes().size(); i++) {
            asPlanned(i, plan.changes().get(i));
        }
        for (int i = 0; i < plan.changes().size(); i++) {
            change(i, plan.changes().get(i));
        }
        return code.toString();
    }

    /** Returns the program that runs the script. */
    abstract String program();

    /** Writes the beginning, which every script needs whatever its steps are. */
    abstract void begin();

    abstract ScriptFunctions helpers();

    /** Writes the check that stops with credentials of another account. */
    abstract void account();

    /**
     * Writes the check that stops if somebody has changed the rule since.
     *
     * @param number the position of the change in the plan, from 0
     */
    abstract void asPlanned(int number, RuleChange change);

    /** Writes a call to EventBridge. */
    abstract void call(int number, RuleChange change, ApiCall call);

    /**
     * Writes a call that adds or removes a permission of a Lambda function.
     *
     * @param verb {@code add} or {@code remove}
     * @param done the error code of a change that was made already
     */
    abstract void function(String verb, String done, Json.Obj input);

    /** Writes a call of a function in {@link #helpers()}. */
    abstract void policy(String function, String how, List<Json> arguments);

    private void change(int number, RuleChange change) {
        code.blank().comment("--- " + CodeComments.rule(change.key()));
        notes.write(code, "", CodeComments.pattern(change));
        for (Step step : change.steps()) {
            code.comment(CodeComments.step(step));
            StepCalls.of(step).forEach(call -> call(number, change, call));
            CodeGrant.addedBy(step).ifPresent(this::allow);
            CodeGrant.removedBy(step).ifPresent(this::disallow);
        }
    }

    private void allow(CodeGrant permission) {
        if (permission.kind() == TargetKind.LAMBDA) {
            function("add", "ResourceConflictException", permission.addPermissionInput());
        } else {
            policy(permission, "with_statement");
        }
    }

    private void disallow(CodeGrant permission) {
        if (permission.kind() == TargetKind.LAMBDA) {
            function("remove", "ResourceNotFoundException", permission.removePermissionInput());
        } else {
            policy(permission, "without_statement");
        }
    }

    private void policy(CodeGrant permission, String how) {
        Json.Obj statement = permission.statement();
        switch (permission.kind()) {
            case SNS ->
                policy(
                        "topic_policy",
                        how,
                        List.of(new Json.Str(permission.resource()), statement, permission.emptyTopicPolicy()));
            case LOGS -> policy("logs_policy", how, List.of(statement));
            default -> policy("queue_policy", how, List.of(permission.getQueueUrlInput(), statement));
        }
    }
}
