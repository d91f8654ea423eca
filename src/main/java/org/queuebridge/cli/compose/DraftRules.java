package org.queuebridge.cli.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.cli.session.CommandException;
import org.queuebridge.cli.session.ExitCode;
import org.queuebridge.connect.Prefill;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.EventSource;
import org.queuebridge.domain.event.FiresWhen;
import org.queuebridge.domain.pattern.EventPattern;
import org.queuebridge.domain.pattern.PatternIntent;
import org.queuebridge.domain.pattern.build.PatternBudget;
import org.queuebridge.domain.pattern.build.PatternBuilder;
import org.queuebridge.domain.pattern.build.PatternPart;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.RuleDescription;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleName;
import org.queuebridge.domain.rule.RulePlace;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.rules.SplitRules;
import org.queuebridge.words.Messages;

/**
 * Composes the rules that {@code create} makes, as the window's form does.
 *
 * @param name of the option
 * @param environment fills what the options leave empty
 * @param formats the event formats that are known
 * @param budget how long a pattern may be
 * @param organization the id of the signed-in organization
 * @param withSettings the targets of the file
 */
public record DraftRules(
        RuleOptions options,
        Optional<String> name,
        Prefill environment,
        EventBus bus,
        List<EventFormat> formats,
        PatternBudget budget,
        String organization,
        List<Target> withSettings) {
    public DraftRules {
        formats = List.copyOf(formats);
        withSettings = List.copyOf(withSettings);
    }

    /**
     * One rule, or the rules of a set where the pattern is too long for one.
     *
     * @throws CommandException saying all that is wrong with the options
     */
    public List<RuleDraft> of(List<Queue> queues, RulePlace place) {
        Map<String, String> names = new LinkedHashMap<>();
        queues.forEach(queue -> names.put(queue.id(), queue.name()));
        PatternIntent intent = intent();
        EventPattern pattern = PatternBuilder.build(intent, names.keySet())
                .orElseThrow(() -> usage(List.of(Messages.text("compose.pattern.none"))));
        int limit = budget.limit();
        List<PatternPart> parts =
                budget.usage(pattern).fits() ? List.of() : PatternPart.of(intent, names.keySet(), limit, Map.of());
        List<String> queueNames = List.copyOf(names.values());
        List<Target> targets = targets();
        RuleDraft whole = new RuleDraft(
                name.or(environment::ruleName).orElseGet(() -> RuleName.propose(queueNames)),
                bus.name(),
                pattern.text(),
                options.description.orElseGet(() -> RuleDescription.of(queueNames)),
                !options.disabled,
                rulesRole(targets),
                targets);
        List<RuleDraft> drafts = SplitRules.of(whole, parts, names);
        List<String> problems = new RuleProblems(place, limit, bus, formats).of(drafts.getLast());
        if (!problems.isEmpty()) {
            throw usage(problems);
        }
        return drafts;
    }

    private PatternIntent intent() {
        EventFormat format =
                options.format.map(new EventFormats(formats)::named).orElseGet(() -> EventFormat.carriedBy(bus));
        FiresWhen firesWhen = EventWords.of(options.events).after(FiresWhen.proposedFor(format), format);
        return new PatternIntent(format, EventSource.proposedFor(format, bus, Optional.of(organization)), firesWhen);
    }

    private List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        options.targets.forEach(arn -> targets.add(NewTargets.of(arn)));
        targets.addAll(withSettings);
        if (targets.isEmpty()) {
            environment.targetArn().ifPresent(arn -> targets.add(NewTargets.of(arn)));
        }
        targets.replaceAll(target -> NewTargets.withRoleIfNeeded(target, role()));
        return NewTargets.numbered(targets);
    }

    /** The role goes to the targets where these need one, else to the rule. */
    private Optional<String> rulesRole(List<Target> targets) {
        boolean taken = targets.stream()
                .anyMatch(target ->
                        TargetKind.needsRole(target.arn()) && target.roleArn().equals(role()));
        return role().filter(_ -> !taken);
    }

    private Optional<String> role() {
        return options.role.or(environment::roleArn);
    }

    private static CommandException usage(List<String> problems) {
        return new CommandException(ExitCode.USAGE, String.join("\n", problems));
    }
}
