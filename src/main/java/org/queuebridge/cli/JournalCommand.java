package org.queuebridge.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.changes.journal.JournalEntry;
import org.queuebridge.changes.journal.JournalEntry.End;
import org.queuebridge.changes.journal.JournalHead;
import org.queuebridge.changes.plan.PlanUndoOrFinish;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.cli.output.CommandPlan;
import org.queuebridge.cli.session.CommandException;
import org.queuebridge.cli.session.CommandIo;
import org.queuebridge.cli.session.CommandServices;
import org.queuebridge.cli.session.Connections;
import org.queuebridge.cli.session.Deadline;
import org.queuebridge.cli.session.ExitCode;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.words.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Undoes or finishes a change in the journal. */
abstract class JournalCommand extends ChangeCommand {
    /** The newest change that can be undone or finished is looked for among so many. */
    private static final int LOOKED_AT = 200;

    /** Ends after which steps are left to do. */
    private static final Set<End> LEFT_UNDONE = EnumSet.of(End.FAILED, End.STOPPED, End.UNPERMITTED);

    @Parameters(paramLabel = "CHANGE", descriptionKey = "change", arity = "0..1")
    Optional<String> id = Optional.empty();

    private final UndoOrFinish kind;

    private JournalCommand(Supplier<CommandServices> services, CommandIo io, UndoOrFinish kind) {
        super(services, io);
        this.kind = kind;
    }

    @Override
    ExitCode run(Connections clouds, Deadline deadline) throws InterruptedException {
        Journal journal = clouds.services().journal();
        AwsAccount here = clouds.aws().account();
        JournalEntry entry = id.isPresent() ? entry(journal, id.get()) : journal.entry(newest(journal, here));
        if (!entry.account().samePlace(here)) {
            throw new CommandException(
                    ExitCode.FAILED,
                    Messages.text(
                            "command.change.elsewhere",
                            entry.account().id(),
                            entry.account().region()));
        }
        PlanUndoOrFinish.Answer answer = applying(clouds).following(clouds.aws(), entry, kind);
        List<String> problems = new ArrayList<>();
        answer.changed()
                .forEach(changed -> problems.add(Messages.text(
                        "command.change.changed", changed.change().key().name())));
        ExitCode code = carryOut(
                clouds,
                deadline,
                planned(clouds, answer.plan(), problems),
                (rules, progress) -> rules.follow(entry, kind, answer.plan(), progress));
        return code == ExitCode.DONE && !problems.isEmpty() ? ExitCode.FAILED : code;
    }

    /** What stops is told of rules on the bus that is read. */
    private static CommandPlan planned(Connections clouds, ChangePlan plan, List<String> problems)
            throws InterruptedException {
        if (plan.changes().isEmpty()) {
            return CommandPlan.of(plan, problems);
        }
        String bus = clouds.bus().name();
        return plan.changes().stream().allMatch(each -> each.key().bus().equals(bus))
                ? withConsequences(clouds, plan, problems)
                : CommandPlan.of(plan, problems);
    }

    /** An id that was mistyped is not a journal that cannot be read. */
    private static JournalEntry entry(Journal journal, String id) {
        try {
            return journal.entry(id);
        } catch (FailureException e) {
            if (journal.list(Integer.MAX_VALUE).heads().stream()
                    .noneMatch(head -> head.id().equals(id))) {
                throw new CommandException(ExitCode.FAILED, Messages.text("command.change.unknown", id));
            }
            throw e;
        }
    }

    private String newest(Journal journal, AwsAccount here) {
        Predicate<JournalHead> fits = kind == UndoOrFinish.FINISH
                ? JournalCommand::canBeFinished
                : head -> head.touchedAny() && !head.running();
        return journal.list(LOOKED_AT).heads().stream()
                .filter(head -> head.account().samePlace(here))
                .filter(fits)
                .map(JournalHead::id)
                .findFirst()
                .orElseThrow(() -> new CommandException(ExitCode.FAILED, Messages.text("command.change.none." + kind)));
    }

    private static boolean canBeFinished(JournalHead head) {
        boolean left = head.all()
                .anyMatch(course -> course.end().filter(LEFT_UNDONE::contains).isPresent());
        return !head.running() && !head.settled() && (head.abandoned() || left);
    }

    /** Undoes a change. */
    @Command(name = "undo")
    static final class Undo extends JournalCommand {
        Undo(Supplier<CommandServices> services, CommandIo io) {
            super(services, io, UndoOrFinish.UNDO);
        }
    }

    /** Finishes a change that was stopped or failed. */
    @Command(name = "finish")
    static final class Finish extends JournalCommand {
        Finish(Supplier<CommandServices> services, CommandIo io) {
            super(services, io, UndoOrFinish.FINISH);
        }
    }
}
