package org.queuebridge.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.queuebridge.changes.bulk.BulkEdit;
import org.queuebridge.changes.bulk.BulkEditPlanner;
import org.queuebridge.changes.bulk.PlanBulkEdit;
import org.queuebridge.changes.bulk.PlanBulkEdit.Group;
import org.queuebridge.changes.read.ReadRules;
import org.queuebridge.cli.output.CommandPlan;
import org.queuebridge.cli.session.CommandException;
import org.queuebridge.cli.session.CommandIo;
import org.queuebridge.cli.session.CommandServices;
import org.queuebridge.cli.session.Connections;
import org.queuebridge.cli.session.Deadline;
import org.queuebridge.cli.session.ExitCode;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.settings.Settings;
import org.queuebridge.words.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds queues or targets to rules and sets, or removes them, as the window's bulk edit does. */
@Command(name = "update")
final class UpdateCommand extends ChangeCommand {
    @Parameters(paramLabel = "RULE", descriptionKey = "rules", arity = "1..*")
    List<String> names = new ArrayList<>();

    @Option(names = "--add-queue", paramLabel = "NAME-or-ID", arity = "1..*")
    List<String> addQueues = new ArrayList<>();

    @Option(names = "--remove-queue", paramLabel = "NAME-or-ID", arity = "1..*")
    List<String> removeQueues = new ArrayList<>();

    @Option(names = "--add-target", paramLabel = "ARN", arity = "1..*")
    List<String> addTargets = new ArrayList<>();

    @Option(names = "--remove-target", paramLabel = "ARN", arity = "1..*")
    List<String> removeTargets = new ArrayList<>();

    UpdateCommand(Supplier<CommandServices> services, CommandIo io) {
        super(services, io);
    }

    @Override
    ExitCode run(Connections clouds, Deadline deadline) throws InterruptedException {
        long kinds = Stream.of(addQueues, removeQueues, addTargets, removeTargets)
                .filter(list -> !list.isEmpty())
                .count();
        if (kinds != 1) {
            throw new CommandException(ExitCode.USAGE, Messages.text("command.update.one-kind"));
        }
        List<Group> groups = groups(clouds);
        BulkEdit wanted = wanted(clouds);
        KnownQueues known = clouds.knownQueues();
        Settings settings = clouds.services().settings().get();
        PlanBulkEdit.Answer answer = new PlanBulkEdit(
                        new ReadRules(clouds.aws().services().eventBridge()),
                        changes(clouds).planning(clouds.aws()),
                        new BulkEditPlanner(settings.budget(), known::name),
                        settings.formats())
                .plan(groups, wanted, (_, _) -> {});
        List<String> problems = new ArrayList<>();
        answer.altered()
                .forEach(each -> each.obstacle()
                        .ifPresent(obstacle ->
                                problems.add(each.name() + ": " + Messages.text("bulk.obstacle." + obstacle))));
        ExitCode code = carryOut(
                clouds,
                deadline,
                CommandPlan.of(answer.plan(), problems),
                (rules, progress) -> rules.apply(answer.plan(), progress));
        return code == ExitCode.DONE && !problems.isEmpty() ? ExitCode.FAILED : code;
    }

    /** A name that is no rule's stands for the set of that name. */
    private List<Group> groups(Connections clouds) throws InterruptedException {
        List<RuleInsight> all = clouds.rules().items();
        List<Group> groups = new ArrayList<>();
        for (String name : new LinkedHashSet<>(names)) {
            List<RuleKey> keys = RuleChoice.keys(RuleChoice.of(List.of(name), all));
            boolean set = keys.stream().noneMatch(key -> key.name().equals(name));
            groups.add(new Group(name, set, keys));
        }
        return groups;
    }

    private BulkEdit wanted(Connections clouds) throws InterruptedException {
        if (!addTargets.isEmpty()) {
            List<Target> targets = new ArrayList<>();
            addTargets.forEach(arn -> targets.add(new Target("target-" + (targets.size() + 1), arn, Optional.empty())));
            return new BulkEdit.AddTargets(targets);
        }
        if (!removeTargets.isEmpty()) {
            return new BulkEdit.RemoveTargets(Set.copyOf(removeTargets));
        }
        QueueArguments queues = new QueueArguments(clouds.queues());
        return addQueues.isEmpty()
                ? new BulkEdit.RemoveQueues(ids(queues, removeQueues))
                : new BulkEdit.AddQueues(ids(queues, addQueues));
    }

    private static Set<String> ids(QueueArguments queues, List<String> named) {
        Set<String> ids = new LinkedHashSet<>();
        queues.find(named).forEach(queue -> ids.add(queue.id()));
        return ids;
    }
}
