package org.queuebridge.report;

import java.util.ArrayList;
import java.util.List;
import org.queuebridge.doctor.fix.steps.FixStep;
import org.queuebridge.words.Messages;
import org.queuebridge.words.RuleWords;

/** The steps that mend a fault by hand, in words. */
public final class StepsText {
    private static final String INDENT = "   ";

    private StepsText() {}

    /** Lines: each step with its number, and below it what there is to copy. */
    public static List<String> of(List<FixStep> steps) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            lines.add(sentence(i, steps.get(i)));
            steps.get(i).copy().lines().map(line -> INDENT + line).forEach(lines::add);
        }
        return lines;
    }

    /**
     * A step with its number.
     *
     * @param at from 0
     */
    public static String sentence(int at, FixStep step) {
        Object[] args = step.args().stream()
                .map(arg -> arg.startsWith("arn:") ? RuleWords.target(arg) : arg)
                .toArray();
        return Messages.text("fix.step", Integer.toString(at + 1), Messages.text(step.key(), args));
    }
}
