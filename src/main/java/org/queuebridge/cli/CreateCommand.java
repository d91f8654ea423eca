package org.queuebridge.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.queuebridge.changes.permission.CachedGrants;
import org.queuebridge.changes.permission.TargetPermission;
import org.queuebridge.changes.plan.EditedRules;
import org.queuebridge.changes.plan.PlanDrafts;
import org.queuebridge.changes.read.ExistingRule;
import org.queuebridge.changes.read.ReadRules;
import org.queuebridge.cli.compose.DraftRules;
import org.queuebridge.cli.compose.QueueArguments;
import org.queuebridge.cli.compose.RuleOptions;
import org.queuebridge.cli.session.CommandException;
import org.queuebridge.cli.session.CommandIo;
import org.queuebridge.cli.session.CommandServices;
import org.queuebridge.cli.session.Connections;
import org.queuebridge.cli.session.Deadline;
import org.queuebridge.cli.session.ExitCode;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.RulePlace;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.RuleSet;
import org.queuebridge.settings.Settings;
import org.queuebridge.words.Messages;
import org.queuebridge.words.PermissionWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Creates a rule, or a set of rules, for queues; then verifies it in AWS. */
@Command(name = "create")
final class CreateCommand extends ChangeCommand {
    @Mixin
    final RuleOptions options = new RuleOptions();

    @Option(names = "--name", paramLabel = "NAME")
    Optional<String> name = Optional.empty();

    @Option(names = "--replace")
    boolean replace;

    CreateCommand(Supplier<CommandServices> services, CommandIo io) {
        super(services, io);
    }

    @Override
    ExitCode run(Connections clouds, Deadline deadline) throws InterruptedException {
        Settings settings = clouds.services().settings().get();
        options.check(settings.formats());
        List<String> wanted = wanted(clouds);
        List<Target> targets = options.targetsWithSettings(io);
        List<Queue> queues = new QueueArguments(clouds.queues()).find(wanted);
        AwsSession aws = clouds.aws();
        List<RuleDraft> drafts = new DraftRules(
                        options,
                        name,
                        clouds.environment(),
                        clouds.bus(),
                        settings.formats(),
                        clouds.patternBudget(),
                        clouds.genesys().organizationId(),
                        targets)
                .of(queues, new RulePlace(aws.account().region(), aws.account().id()));
        PlanDrafts.Answer answer = changes(clouds)
                .drafting(
                        aws,
                        new ReadRules(aws.services().eventBridge()),
                        new CachedGrants(aws.services().grants()),
                        true)
                .creating(drafts);
        if (drafts.size() == 1 && answer.taken().isEmpty()) {
            refuseNameOfSet(clouds, drafts.getFirst().name());
        }
        if (drafts.size() > 1 && !answer.taken().isEmpty()) {
            refuseOtherSet(clouds, drafts, answer);
        }
        List<String> problems = new ArrayList<>(problems(answer));
        if (drafts.size() == 1 && !answer.taken().isEmpty()) {
            problems.addAll(replacing(clouds, queues, answer));
        }
        ExitCode applied = carryOut(
                clouds,
                deadline,
                withConsequences(clouds, answer.plan(), problems),
                (rules, progress) -> rules.apply(answer.plan(), progress));
        return applied == ExitCode.DONE && !change.planOnly ? verified(clouds, drafts) : applied;
    }

    /** By one name, commands would no longer know whether the rule is named or the set. */
    private static void refuseNameOfSet(Connections clouds, String name) throws InterruptedException {
        Optional<RuleSet> set = RuleSet.among(clouds.rules().items()).stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
        if (set.isPresent()) {
            String parts =
                    set.get().parts().stream().map(part -> part.rule().name()).collect(Collectors.joining(", "));
            throw new CommandException(ExitCode.FAILED, Messages.text("command.name-of-set", name, parts));
        }
    }

    /** The same set once more changes nothing; any other is an update. */
    private static void refuseOtherSet(Connections clouds, List<RuleDraft> drafts, PlanDrafts.Answer answer) {
        List<RuleImage> there = answer.taken().stream().map(ExistingRule::image).toList();
        List<EventFormat> formats = clouds.services().settings().get().formats();
        boolean same = new EditedRules(drafts.getFirst().name(), there, true, formats)
                .changesTo(drafts).stream().allMatch(each -> each.steps().isEmpty());
        if (!same) {
            throw new CommandException(
                    ExitCode.FAILED, Messages.text("command.names-taken", String.join(", ", names(answer))));
        }
    }

    /** What a person is told of the rule that is there; throws where nobody is asked and it may be someone else's. */
    private List<String> replacing(Connections clouds, List<Queue> queues, PlanDrafts.Answer answer)
            throws InterruptedException {
        ExistingRule there = answer.taken().getFirst();
        String rule = there.rule().name();
        List<String> told = new ArrayList<>();
        told.add(Messages.text("command.replaces", rule));
        boolean changes =
                answer.plan().changes().stream().anyMatch(each -> !each.steps().isEmpty());
        if (!changes || replace || isOwn(clouds, there) || matchesOnly(clouds, queues, there)) {
            return told;
        }
        if (change.yes && !change.planOnly) {
            throw new CommandException(ExitCode.USAGE, Messages.text("command.replace-needed", rule));
        }
        told.add(Messages.text("command.replace-needed.plan", rule));
        return told;
    }

    /** Whether this program made the rule as it is, on this computer. */
    private static boolean isOwn(Connections clouds, ExistingRule there) throws InterruptedException {
        RuleKey key = there.image().key();
        return changes(clouds).intended(clouds.aws(), List.of(key)).of(key).equals(Optional.of(there.image()));
    }

    /** Whether the rule matches no queue but these: then none is lost. */
    private static boolean matchesOnly(Connections clouds, List<Queue> queues, ExistingRule there) {
        Set<String> ids = queues.stream().map(Queue::id).collect(Collectors.toSet());
        return RuleInsight.reading(
                        clouds.bus(),
                        there.image().fields().pattern(),
                        clouds.services().settings().get().formats())
                .filter(reading -> !reading.everything() && !reading.otherQueues())
                .filter(reading -> !reading.queueIds().isEmpty() && ids.containsAll(reading.queueIds()))
                .isPresent();
    }

    private List<String> wanted(Connections clouds) {
        List<String> wanted = options.wantedQueues(io);
        if (!wanted.isEmpty()) {
            return wanted;
        }
        return List.of(clouds.environment()
                .queueName()
                .orElseThrow(() -> new CommandException(ExitCode.USAGE, Messages.text("command.queue.none"))));
    }

    private static Set<String> names(PlanDrafts.Answer answer) {
        Set<String> names = new TreeSet<>();
        answer.taken().forEach(taken -> names.add(taken.rule().name()));
        return names;
    }

    /** Why events may not arrive. */
    private static List<String> problems(PlanDrafts.Answer answer) {
        List<String> problems = new ArrayList<>();
        for (TargetPermission permission : answer.targets()) {
            if (permission.missing().isEmpty() && permission.delivers() != Answer.YES) {
                problems.add(permission.target().arn() + ": "
                        + PermissionWords.of(permission).text());
            }
        }
        return problems;
    }

    private ExitCode verified(Connections clouds, List<RuleDraft> drafts) throws InterruptedException {
        RuleVerification verification = new RuleVerification(clouds);
        return verification.failed(
                        verification.of(drafts.stream().map(RuleDraft::name).toList()), io)
                ? ExitCode.FAILED
                : ExitCode.DONE;
    }
}
