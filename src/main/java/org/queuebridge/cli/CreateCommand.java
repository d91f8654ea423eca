package org.queuebridge.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.queuebridge.changes.permission.CachedGrants;
import org.queuebridge.changes.permission.TargetPermission;
import org.queuebridge.changes.plan.PlanDrafts;
import org.queuebridge.changes.read.ReadRules;
import org.queuebridge.cli.output.CommandPlan;
import org.queuebridge.cli.session.CommandException;
import org.queuebridge.cli.session.CommandIo;
import org.queuebridge.cli.session.CommandServices;
import org.queuebridge.cli.session.Connections;
import org.queuebridge.cli.session.Deadline;
import org.queuebridge.cli.session.ExitCode;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RulePlace;
import org.queuebridge.words.Messages;
import org.queuebridge.words.PermissionWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Creates a rule, or a set of rules, for queues; then verifies it in AWS. */
@Command(name = "create")
final class CreateCommand extends ChangeCommand {
    @Mixin
    final CreateOptions options = new CreateOptions();

    CreateCommand(Supplier<CommandServices> services, CommandIo io) {
        super(services, io);
    }

    @Override
    ExitCode run(Connections clouds, Deadline deadline) throws InterruptedException {
        List<Queue> queues = new QueueArguments(clouds.queues()).find(wanted(clouds));
        AwsSession aws = clouds.aws();
        List<RuleDraft> drafts = new DraftRules(
                        options,
                        clouds.environment(),
                        clouds.bus(),
                        clouds.services().settings().get().budget(),
                        clouds.genesys().organizationId())
                .of(queues, new RulePlace(aws.account().region(), aws.account().id()));
        PlanDrafts.Answer answer = changes(clouds)
                .drafting(
                        aws,
                        new ReadRules(aws.services().eventBridge()),
                        new CachedGrants(aws.services().grants()),
                        true)
                .creating(drafts);
        if (!answer.taken().isEmpty() && drafts.size() > 1) {
            throw new CommandException(
                    ExitCode.FAILED, Messages.text("command.names-taken", String.join(", ", names(answer))));
        }
        ExitCode applied = carryOut(
                clouds,
                deadline,
                CommandPlan.of(answer.plan(), problems(answer)),
                (rules, progress) -> rules.apply(answer.plan(), progress));
        return applied == ExitCode.DONE && !change.planOnly ? verified(clouds, drafts) : applied;
    }

    private List<String> wanted(Connections clouds) {
        List<String> wanted = new ArrayList<>(options.queues);
        options.queuesFrom.ifPresent(file -> wanted.addAll(QueueArguments.linesOf(file, io)));
        if (wanted.isEmpty()) {
            Optional<String> named = clouds.environment().queueName();
            wanted.add(
                    named.orElseThrow(() -> new CommandException(ExitCode.USAGE, Messages.text("command.queue.none"))));
        }
        return wanted;
    }

    private static Set<String> names(PlanDrafts.Answer answer) {
        Set<String> names = new TreeSet<>();
        answer.taken().forEach(taken -> names.add(taken.rule().name()));
        return names;
    }

    /** Why events may not arrive, and the rule that is replaced. */
    private static List<String> problems(PlanDrafts.Answer answer) {
        List<String> problems = new ArrayList<>();
        answer.taken()
                .forEach(taken -> problems.add(
                        Messages.text("command.replaces", taken.rule().name())));
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
