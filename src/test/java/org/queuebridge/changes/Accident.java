package org.queuebridge.changes;

import java.util.List;
import org.queuebridge.domain.change.Step;
import org.queuebridge.rules.CallScript;
import org.queuebridge.rules.Examples;

/** What can happen to a step of a plan. */
public enum Accident {
    KILLED_BEFORE_SENDING,
    KILLED_AFTER_SENDING,
    REFUSED,
    CUT_BEFORE_IT_ARRIVED,
    CUT_BEFORE_THE_ANSWER;

    /** A program that is killed: nothing catches it. */
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Lets it happen to one of the steps.
     *
     * @param hitAt which, from 0
     * @param events of calls that change rules
     * @param grants of calls that change the policies of targets
     */
    public void befall(List<Step> steps, int hitAt, CallScript events, CallScript grants) {
        String operation = operation(steps.get(hitAt));
        CallScript there = operation.endsWith("allow") ? grants : events;
        steps.subList(0, hitAt).stream()
                .filter(step -> operation(step).equals(operation))
                .forEach(_ -> there.pass(operation));
        switch (this) {
            case KILLED_BEFORE_SENDING -> there.before(operation, Accident::die);
            case KILLED_AFTER_SENDING -> there.after(operation, Accident::die);
            case REFUSED -> there.failBefore(operation, Examples.LIMIT);
            case CUT_BEFORE_IT_ARRIVED -> there.failBefore(operation, Examples.CUT);
            case CUT_BEFORE_THE_ANSWER -> there.failAfter(operation, Examples.CUT);
        }
    }

    private static void die() {
        throw new Killed();
    }

    private static String operation(Step step) {
        return switch (step) {
            case Step.PutRule _ -> "putRule";
            case Step.SwitchRule turn -> turn.on() ? "enable" : "disable";
            case Step.PutTargets _ -> "putTargets";
            case Step.RemoveTargets _ -> "removeTargets";
            case Step.Tag _ -> "tag";
            case Step.Untag _ -> "untag";
            case Step.DeleteRule _ -> "deleteRule";
            case Step.Allow _ -> "allow";
            case Step.Disallow _ -> "disallow";
        };
    }
}
