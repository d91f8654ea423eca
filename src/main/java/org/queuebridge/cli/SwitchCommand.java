package org.queuebridge.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.queuebridge.changes.plan.PlanRules;
import org.queuebridge.changes.read.ReadRules;
import org.queuebridge.cli.session.CommandIo;
import org.queuebridge.cli.session.CommandServices;
import org.queuebridge.cli.session.Connections;
import org.queuebridge.cli.session.Deadline;
import org.queuebridge.cli.session.ExitCode;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.rules.RuleInsight;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Enables, disables or deletes rules. */
abstract class SwitchCommand extends ChangeCommand {
    @Parameters(paramLabel = "RULE", descriptionKey = "rules", arity = "1..*")
    List<String> names = new ArrayList<>();

    private SwitchCommand(Supplier<CommandServices> services, CommandIo io) {
        super(services, io);
    }

    abstract ChangePlan plan(PlanRules planner, List<RuleInsight> rules) throws InterruptedException;

    @Override
    ExitCode run(Connections clouds, Deadline deadline) throws InterruptedException {
        List<RuleInsight> rules = RuleChoice.of(names, clouds.rules().items());
        PlanRules planner = new PlanRules(
                new ReadRules(clouds.aws().services().eventBridge()),
                changes(clouds).planning(clouds.aws()));
        ChangePlan plan = plan(planner, rules);
        return carryOut(
                clouds,
                deadline,
                withConsequences(clouds, plan, List.of()),
                (sender, progress) -> sender.apply(plan, progress));
    }

    /** Enables rules. */
    @Command(name = "enable")
    static final class Enable extends SwitchCommand {
        Enable(Supplier<CommandServices> services, CommandIo io) {
            super(services, io);
        }

        @Override
        ChangePlan plan(PlanRules planner, List<RuleInsight> rules) throws InterruptedException {
            return planner.turning(RuleChoice.keys(rules), true, (_, _) -> {});
        }
    }

    /** Disables rules. */
    @Command(name = "disable")
    static final class Disable extends SwitchCommand {
        Disable(Supplier<CommandServices> services, CommandIo io) {
            super(services, io);
        }

        @Override
        ChangePlan plan(PlanRules planner, List<RuleInsight> rules) throws InterruptedException {
            return planner.turning(RuleChoice.keys(rules), false, (_, _) -> {});
        }
    }

    /** Deletes rules with their targets. */
    @Command(name = "delete")
    static final class Delete extends SwitchCommand {
        Delete(Supplier<CommandServices> services, CommandIo io) {
            super(services, io);
        }

        @Override
        ChangePlan plan(PlanRules planner, List<RuleInsight> rules) throws InterruptedException {
            return planner.deleting(RuleChoice.keys(rules), (_, _) -> {});
        }
    }
}
