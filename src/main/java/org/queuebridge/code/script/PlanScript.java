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
 * A plan as a script: it looks first whether account, rules, targets and tags are as they were when it was planned, and
 * then makes each step. What it does is the same in every language, how that is spelled is not.
 */
abstract class PlanScript {
    final ChangePlan plan;
    final CodeDestination place;
    final CodeText code = new CodeText();
    private final QueueNameComments notes;

    PlanScript(ChangePlan plan, CodeDestination place, QueueNameComments notes) {
        this.plan = plan;
        this.place = place;
        this.notes = notes;
    }

    /** All of it. */
    public final String write() {
        code.line("#!/usr/bin/env " + program());
        code.comment(CodeComments.purpose(plan) + " Written by QueueBridge for " + place.words() + ".");
        CodeLimits.ofScript(plan).forEach(code::comment);
        begin();
        helpers()
                .write(
                        code,
                        plan.changes().stream()
                                .flatMap(change -> change.steps().stream())
                                .toList());
        code.blank().comment("The account that this was planned for, and no other.");
        account();
        code.blank().comment("Nothing is changed where anything is not as it was when this was planned.");
        for (int i = 0; i < plan.changes().size(); i++) {
            asPlanned(i, plan.changes().get(i));
        }
        for (int i = 0; i < plan.changes().size(); i++) {
            change(i, plan.changes().get(i));
        }
        return code.toString();
    }

    /** What runs it. */
    abstract String program();

    /** Whatever the rest needs, whichever its steps are. */
    abstract void begin();

    abstract ScriptFunctions helpers();

    /** Stops with credentials of another account. */
    abstract void account();

    /**
     * Stops where somebody has changed the rule since.
     *
     * @param number of the change in the plan, from 0
     */
    abstract void asPlanned(int number, RuleChange change);

    /** Makes a call of EventBridge. */
    abstract void call(int number, RuleChange change, ApiCall call);

    /**
     * Adds or removes a permission of a function.
     *
     * @param verb {@code add} or {@code remove}
     * @param done the error that says that it was done already
     */
    abstract void function(String verb, String done, Json.Obj input);

    /** Calls a function of {@link #helpers()}. */
    abstract void policy(String function, String how, List<Json> arguments);

    private void change(int number, RuleChange change) {
        code.blank().comment("--- " + CodeComments.rule(change.key()));
        notes.write(code, "", CodeComments.pattern(change));
        for (Step step : change.steps()) {
            code.comment(CodeComments.step(step));
            StepCalls.of(step).forEach(call -> call(number, change, call));
            CodeGrant.allowed(step).ifPresent(this::allow);
            CodeGrant.disallowed(step).ifPresent(this::disallow);
        }
    }

    private void allow(CodeGrant permission) {
        if (permission.kind() == TargetKind.LAMBDA) {
            function("add", "ResourceConflictException", permission.ofLambda());
        } else {
            policy(permission, "with_statement");
        }
    }

    private void disallow(CodeGrant permission) {
        if (permission.kind() == TargetKind.LAMBDA) {
            function("remove", "ResourceNotFoundException", permission.ofLambdaRemoved());
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
                        List.of(new Json.Str(permission.resource()), statement, permission.noTopicPolicy()));
            case LOGS -> policy("logs_policy", how, List.of(statement));
            default -> policy("queue_policy", how, List.of(permission.ofQueue(), statement));
        }
    }
}
