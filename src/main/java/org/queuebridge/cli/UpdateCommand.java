package org.queuebridge.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.bulk.BulkEditPlanner;
import org.queuebridge.changes.bulk.PlanBulkEdit;
import org.queuebridge.changes.bulk.PlanBulkEdit.Group;
import org.queuebridge.changes.read.ReadRules;
import org.queuebridge.cli.compose.QueueArguments;
import org.queuebridge.cli.compose.RuleEdits;
import org.queuebridge.cli.compose.RuleProblems;
import org.queuebridge.cli.compose.TargetEdits;
import org.queuebridge.cli.compose.UpdateOptions;
import org.queuebridge.cli.session.CommandException;
import org.queuebridge.cli.session.CommandIo;
import org.queuebridge.cli.session.CommandServices;
import org.queuebridge.cli.session.Connections;
import org.queuebridge.cli.session.Deadline;
import org.queuebridge.cli.session.ExitCode;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.RulePlace;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.settings.Settings;
import org.queuebridge.words.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Changes rules and sets as the window's edit does, several at once and each as it is apart from that. */
@Command(name = "update")
final class UpdateCommand extends ChangeCommand {
    @Parameters(paramLabel = "RULE", descriptionKey = "rules", arity = "1..*")
    List<String> names = new ArrayList<>();

    @Mixin
    final UpdateOptions options = new UpdateOptions();

    UpdateCommand(Supplier<CommandServices> services, CommandIo io) {
        super(services, io);
    }

    @Override
    ExitCode run(Connections clouds, Deadline deadline) throws InterruptedException {
        Settings settings = clouds.services().settings().get();
        options.check(settings.formats());
        TargetEdits targets = new TargetEdits(options, options.rule.targetsWithSettings(io));
        RuleEdits edits = new RuleEdits(
                options,
                settings.formats(),
                clouds.bus(),
                clouds.genesysIfGiven().map(GenesysSession::organizationId));
        KnownQueues known = clouds.knownQueues();
        PlanBulkEdit.Answer answer = new PlanBulkEdit(
                        new ReadRules(clouds.aws().services().eventBridge()),
                        changes(clouds).planning(clouds.aws()),
                        new BulkEditPlanner(clouds.patternBudget(), known::name),
                        settings.formats())
                .plan(groups(clouds), edits.edit(queues(clouds), targets), (_, _) -> {});
        refuseNewProblems(clouds, answer.plan(), settings);
        List<String> obstacles = answer.altered().stream()
                .flatMap(each -> each.obstacle().stream()
                        .map(obstacle -> each.name() + ": " + Messages.text("command.obstacle." + obstacle)))
                .toList();
        ExitCode code = carryOut(
                clouds,
                deadline,
                withConsequences(clouds, answer.plan(), obstacles),
                (rules, progress) -> rules.apply(answer.plan(), progress));
        return code == ExitCode.DONE && !obstacles.isEmpty() ? ExitCode.FAILED : code;
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

    private RuleEdits.Queues queues(Connections clouds) throws InterruptedException {
        List<String> only = options.rule.wantedQueues(io);
        if (only.isEmpty() && options.addQueues.isEmpty() && options.removeQueues.isEmpty()) {
            return new RuleEdits.Queues(Set.of(), Set.of(), Set.of());
        }
        QueueArguments queues = new QueueArguments(clouds.queues());
        return new RuleEdits.Queues(
                ids(queues, only), ids(queues, options.addQueues), ids(queues, options.removeQueues));
    }

    private static Set<String> ids(QueueArguments queues, List<String> named) {
        Set<String> ids = new LinkedHashSet<>();
        queues.find(named).forEach(queue -> ids.add(queue.id()));
        return ids;
    }

    /** What was wrong with a rule before does not keep it from being changed. */
    private static void refuseNewProblems(Connections clouds, ChangePlan plan, Settings settings) {
        AwsAccount account = clouds.aws().account();
        RuleProblems problems = new RuleProblems(
                new RulePlace(account.region(), account.id()),
                clouds.patternBudget().limit(),
                clouds.bus(),
                settings.formats());
        List<String> all = new ArrayList<>();
        for (RuleChange change : plan.changes()) {
            List<String> before = change.before().map(problems::of).orElse(List.of());
            change.after().map(problems::of).orElse(List.of()).stream()
                    .filter(problem -> !before.contains(problem))
                    .forEach(problem -> all.add(change.key().name() + ": " + problem));
        }
        if (!all.isEmpty()) {
            throw new CommandException(ExitCode.USAGE, String.join("\n", all));
        }
    }
}
