package org.queuebridge.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.SetUpResult;
import org.queuebridge.changes.apply.ApplyProgress;
import org.queuebridge.changes.apply.ChangeRules;
import org.queuebridge.changes.journal.JournalEntry;
import org.queuebridge.changes.permission.PermittedDeliveries;
import org.queuebridge.cli.output.CommandOutput;
import org.queuebridge.cli.output.CommandPlan;
import org.queuebridge.cli.output.PlanConsequences;
import org.queuebridge.cli.output.RulesAfterPlan;
import org.queuebridge.cli.session.CommandIo;
import org.queuebridge.cli.session.CommandServices;
import org.queuebridge.cli.session.Connections;
import org.queuebridge.cli.session.Deadline;
import org.queuebridge.cli.session.ExitCode;
import org.queuebridge.cli.session.OutputFormat;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.ChangeUseCases;
import org.queuebridge.connect.SignedInGenesys;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.json.Json;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.words.Messages;
import org.queuebridge.words.ResultWords;
import org.queuebridge.words.SetUpWords;
import picocli.CommandLine.Mixin;

/** A command that changes rules: shows its plan, asks, applies just that plan, and says what became of each rule. */
abstract class ChangeCommand extends CloudCommand {
    @Mixin
    final ChangeOptions change = new ChangeOptions();

    ChangeCommand(Supplier<CommandServices> services, CommandIo io) {
        super(services, io);
    }

    /** Applies a plan and returns the results. */
    @FunctionalInterface
    interface Send {
        Applied send(ChangeRules rules, ApplyProgress progress) throws InterruptedException;
    }

    /** The use cases that plan and apply. */
    static ChangeUseCases changes(Connections clouds) throws InterruptedException {
        return useCases(clouds, clouds.rules()::items);
    }

    /** The use cases that apply, undo and finish, which do not need the rules of the bus. */
    static ChangeUseCases applying(Connections clouds) {
        return useCases(clouds, List::of);
    }

    private static ChangeUseCases useCases(Connections clouds, Supplier<List<RuleInsight>> rules) {
        return new ChangeUseCases(
                clouds.services().pause(),
                clouds.services().journal(),
                rules,
                new SignedInGenesys(clouds::genesysIfGiven));
    }

    /** The plan with the events that no longer arrive once it is applied. */
    static CommandPlan withConsequences(Connections clouds, ChangePlan plan, List<String> problems)
            throws InterruptedException {
        if (plan.changes().stream().allMatch(each -> each.steps().isEmpty())) {
            return CommandPlan.of(plan, problems);
        }
        RulesAfterPlan rules = new RulesAfterPlan(
                clouds.bus(),
                clouds.rules().items(),
                clouds.services().settings().get().formats());
        return new PlanConsequences(
                        rules,
                        clouds.knownQueues(),
                        PermittedDeliveries.of(clouds.aws().services().grants()))
                .of(plan, problems);
    }

    /** Shows the plan, and applies it where it is wanted. */
    final ExitCode carryOut(Connections clouds, Deadline deadline, CommandPlan planned, Send send)
            throws InterruptedException {
        if (change.planOnly) {
            show(clouds, planned);
            return ExitCode.DONE;
        }
        planned.lines().forEach(io.err()::println);
        if (planned.isEmpty()) {
            io.err().println(Messages.text("command.nothing-to-change"));
            return ExitCode.DONE;
        }
        AwsSession aws = clouds.aws();
        if (!agreed(aws)) {
            return ExitCode.USAGE;
        }
        deadline.beginChange();
        Applied applied =
                send.send(applying(clouds).changing(aws), new ApplyProgress((_, _) -> {}, deadline.stopRequest()));
        return told(applied);
    }

    private void show(Connections clouds, CommandPlan planned) throws InterruptedException {
        if (common.format == OutputFormat.JSON) {
            var known = clouds.knownQueues();
            Json json = planned.json(clouds.aws().codeDestination(), known::name);
            print(new CommandOutput(json, List.of(), List.of()));
        } else {
            planned.lines().forEach(io.out()::println);
        }
    }

    private boolean agreed(AwsSession aws) {
        io.err()
                .println(Messages.text(
                        "command.where",
                        aws.account().id(),
                        aws.account().region(),
                        aws.account().endpoint()));
        if (change.yes) {
            return true;
        }
        if (!io.interactive()) {
            io.err().println(Messages.text("command.yes-needed"));
            return false;
        }
        boolean yes = io.agrees(Messages.text("command.ask"));
        if (!yes) {
            io.err().println(Messages.text("command.not-applied"));
        }
        return yes;
    }

    private ExitCode told(Applied applied) {
        List<Json> items = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (ChangeResult result : applied.rules()) {
            tell(result.change().key().name(), JournalEntry.End.of(result), ResultWords.of(result), rows, items);
        }
        applied.setUp()
                .ifPresent(result -> tell(
                        SetUpWords.name(result.change()),
                        JournalEntry.End.of(result),
                        SetUpWords.result(result),
                        rows,
                        items));
        Json entry = applied.entry().<Json>map(Json.Str::new).orElse(new Json.Null());
        print(new CommandOutput(
                Json.obj(Map.entry("change", entry), Map.entry("rules", new Json.Arr(items))),
                List.of(
                        Messages.text("command.column.rule"),
                        Messages.text("command.column.end"),
                        Messages.text("command.column.text")),
                rows));
        applied.entry()
                .ifPresent(id -> io.err()
                        .println(Messages.text(applied.complete() ? "command.undo-hint" : "command.finish-hint", id)));
        return applied.complete() ? ExitCode.DONE : ofFailures(applied);
    }

    private static void tell(
            String name, JournalEntry.End end, String words, List<List<String>> rows, List<Json> items) {
        rows.add(List.of(name, end.name(), words));
        items.add(Json.obj(
                Map.entry("rule", new Json.Str(name)),
                Map.entry("end", new Json.Str(end.name())),
                Map.entry("text", new Json.Str(words))));
    }

    /** Where every rule failed for the same kind of reason, that is the reason; else it did not end as planned. */
    private static ExitCode ofFailures(Applied applied) {
        if (applied.setUp().isPresent()) {
            return switch (applied.setUp().get()) {
                case SetUpResult.Failed failed -> ExitCode.of(failed.why());
                case SetUpResult.Stopped _ -> ExitCode.INTERRUPTED;
                case SetUpResult.Done _, SetUpResult.NotYet _ -> ExitCode.FAILED;
            };
        }
        List<ExitCode> codes = applied.left().stream()
                .map(result -> result instanceof ChangeResult.Failed failed
                        ? ExitCode.of(failed.why())
                        : result instanceof ChangeResult.Stopped ? ExitCode.INTERRUPTED : ExitCode.FAILED)
                .distinct()
                .toList();
        return codes.size() == 1 && !applied.rules().stream().anyMatch(ChangeResult::done)
                ? codes.getFirst()
                : ExitCode.FAILED;
    }
}
