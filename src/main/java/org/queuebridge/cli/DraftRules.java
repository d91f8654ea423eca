package org.queuebridge.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.queuebridge.cli.session.CommandException;
import org.queuebridge.cli.session.ExitCode;
import org.queuebridge.connect.Prefill;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.EventSource;
import org.queuebridge.domain.event.FiresWhen;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.pattern.EventPattern;
import org.queuebridge.domain.pattern.PatternIntent;
import org.queuebridge.domain.pattern.build.PatternBudget;
import org.queuebridge.domain.pattern.build.PatternBuilder;
import org.queuebridge.domain.pattern.build.PatternPart;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.RuleCheck;
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
 * @param limit the longest pattern
 * @param organization the id of the signed-in organization
 */
record DraftRules(CreateOptions options, Prefill environment, EventBus bus, PatternBudget limit, String organization) {
    /**
     * One rule, or the rules of a set where the pattern is too long for one.
     *
     * @throws CommandException saying all that is wrong with the options
     */
    List<RuleDraft> of(List<Queue> queues, RulePlace place) {
        Map<String, String> names = new LinkedHashMap<>();
        queues.forEach(queue -> names.put(queue.id(), queue.name()));
        PatternIntent intent = intent();
        EventPattern pattern = PatternBuilder.build(intent, names.keySet())
                .orElseThrow(() -> usage(List.of(Messages.text("compose.pattern.none"))));
        List<PatternPart> parts = limit.usage(pattern).fits()
                ? List.of()
                : PatternPart.of(intent, names.keySet(), limit.limit(), Map.of());
        List<String> queueNames = List.copyOf(names.values());
        List<Target> targets = targets();
        RuleDraft whole = new RuleDraft(
                options.name
                        .or(environment::ruleName)
                        .orElseGet(() -> RuleName.propose(queueNames, Math.max(1, parts.size()))),
                bus.name(),
                pattern.text(),
                options.description.orElseGet(() -> RuleDescription.of(queueNames)),
                !options.disabled,
                rulesRole(targets),
                targets);
        List<RuleDraft> drafts = SplitRules.of(whole, parts, names);
        check(drafts.getLast(), place);
        return drafts;
    }

    private PatternIntent intent() {
        EventFormat format = options.format.orElse(
                bus.kind() == EventBus.Kind.PARTNER ? StandardFormat.PARTNER : StandardFormat.RELAYED);
        FiresWhen firesWhen = options.events.isEmpty()
                ? FiresWhen.proposedFor(format)
                : new FiresWhen(EnumSet.copyOf(options.events), false, new TreeSet<>(), new TreeSet<>());
        boolean unknown = !format.meanings().containsAll(firesWhen.meanings());
        if (unknown) {
            throw usage(List.of(Messages.text("command.events.other-format")));
        }
        return new PatternIntent(format, EventSource.proposedFor(format, bus, Optional.of(organization)), firesWhen);
    }

    private List<Target> targets() {
        List<String> arns = options.targets.isEmpty()
                ? environment.targetArn().map(List::of).orElse(List.of())
                : options.targets;
        List<Target> targets = new ArrayList<>();
        for (String arn : arns) {
            targets.add(new Target(
                    "target-" + (targets.size() + 1), arn, TargetKind.needsRole(arn) ? role() : Optional.empty()));
        }
        return targets;
    }

    /** The role goes to the targets where these need one, else to the rule. */
    private Optional<String> rulesRole(List<Target> targets) {
        return targets.stream().anyMatch(target -> target.roleArn().isPresent()) ? Optional.empty() : role();
    }

    private Optional<String> role() {
        return options.role.or(environment::roleArn);
    }

    private void check(RuleDraft draft, RulePlace place) {
        RuleCheck check = RuleCheck.of(draft, place, limit.limit());
        List<String> problems = new ArrayList<>();
        check.name().ifPresent(problem -> problems.add(Messages.text("rule.name." + problem)));
        check.description().ifPresent(problem -> problems.add(Messages.text("rule.description." + problem)));
        check.problems().forEach(problem -> problems.add(Messages.text("rule.problem." + problem)));
        for (int i = 0; i < check.targets().size(); i++) {
            String arn = draft.targets().get(i).arn();
            String region = Arn.parse(arn).map(Arn::region).orElse("");
            check.targets()
                    .get(i)
                    .forEach(problem -> problems.add(
                            arn + ": " + Messages.text("target.problem." + problem, region, place.region())));
        }
        if (!problems.isEmpty()) {
            throw usage(problems);
        }
    }

    private static CommandException usage(List<String> problems) {
        return new CommandException(ExitCode.USAGE, String.join("\n", problems));
    }
}
