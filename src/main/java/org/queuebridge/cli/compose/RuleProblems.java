package org.queuebridge.cli.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.InputCheck;
import org.queuebridge.domain.rule.RetryLimit;
import org.queuebridge.domain.rule.RuleCheck;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RulePlace;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetCheck;
import org.queuebridge.domain.rule.TargetInput;
import org.queuebridge.domain.rule.TargetSettings;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.words.Messages;

/**
 * All that is wrong with a rule before it is sent, in the words that the window has beside its fields.
 *
 * @param place region and account of the rule
 * @param limit the longest pattern, in characters
 * @param bus the bus of the rule
 * @param formats the event formats that can hold a queue's id
 */
public record RuleProblems(RulePlace place, int limit, EventBus bus, List<EventFormat> formats) {
    public RuleProblems {
        formats = List.copyOf(formats);
    }

    /** The problems of a rule as it is, or as it is to be. */
    public List<String> of(RuleImage rule) {
        RuleFields fields = rule.fields();
        return of(new RuleDraft(
                rule.key().name(),
                rule.key().bus(),
                fields.pattern().orElse(""),
                fields.description(),
                fields.enabled(),
                fields.roleArn(),
                rule.targets()));
    }

    /** The problems of a rule, a line each. */
    public List<String> of(RuleDraft draft) {
        RuleCheck check = RuleCheck.of(draft, place, limit);
        List<String> problems = new ArrayList<>();
        check.name().ifPresent(problem -> problems.add(Messages.text("rule.name." + problem)));
        check.description().ifPresent(problem -> problems.add(Messages.text("rule.description." + problem)));
        check.problems().forEach(problem -> problems.add(Messages.text("rule.problem." + problem)));
        for (int i = 0; i < check.targets().size(); i++) {
            Target target = draft.targets().get(i);
            for (TargetCheck.Problem problem : check.targets().get(i)) {
                words(problem, target).forEach(words -> problems.add(target.arn() + ": " + words));
            }
            settings(target).forEach(words -> problems.add(target.arn() + ": " + words));
        }
        if (neverMatches(draft.pattern())) {
            problems.add(Messages.text("compose.pattern.never"));
        }
        return problems;
    }

    private boolean neverMatches(String pattern) {
        return RuleInsight.reading(bus, Optional.of(pattern), formats)
                .filter(reading -> reading.matches() == Answer.NO)
                .isPresent();
    }

    private List<String> words(TargetCheck.Problem problem, Target target) {
        if (problem == TargetCheck.Problem.INPUT) {
            return InputCheck.of(TargetInput.of(target.settings())).stream()
                    .map(wrong -> Messages.text("target.input.problem." + wrong.problem(), wrong.about()))
                    .toList();
        }
        String region = Arn.parse(target.arn()).map(Arn::region).orElse("");
        return List.of(Messages.text("target.problem." + problem, region, place.region()));
    }

    private List<String> settings(Target target) {
        TargetSettings settings = new TargetSettings(target.settings());
        List<String> problems = new ArrayList<>();
        if (!settings.messageGroup().isEmpty()) {
            add(problems, TargetSettings.checkGroup(settings.messageGroup()));
        }
        add(problems, TargetSettings.checkDeadLetters(settings.deadLetters(), place.region()), place.region());
        for (RetryLimit limits : RetryLimit.values()) {
            limits.check(settings.limit(limits))
                    .ifPresent(_ -> problems.add(
                            Messages.text("command.targets.limit", limits.field(), limits.least(), limits.most())));
        }
        return problems;
    }

    private static void add(List<String> problems, Optional<TargetSettings.Problem> problem, Object... values) {
        problem.ifPresent(found -> problems.add(Messages.text("target.settings.problem." + found, values)));
    }
}
