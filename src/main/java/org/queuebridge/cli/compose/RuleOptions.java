package org.queuebridge.cli.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.queuebridge.cli.session.CommandException;
import org.queuebridge.cli.session.CommandIo;
import org.queuebridge.cli.session.ExitCode;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.words.Messages;
import picocli.CommandLine.Option;

/** The options that {@code create} and {@code update} share: the fields of the window's form. */
public final class RuleOptions {
    @Option(names = "--queue", paramLabel = "NAME-or-ID", arity = "1..*")
    public List<String> queues = new ArrayList<>();

    @Option(names = "--queues-from", paramLabel = "FILE|-")
    public Optional<String> queuesFrom = Optional.empty();

    @Option(names = "--target", paramLabel = "ARN", arity = "1..*")
    public List<String> targets = new ArrayList<>();

    @Option(names = "--target-settings", paramLabel = "FILE|-")
    public Optional<String> targetSettings = Optional.empty();

    @Option(names = "--role", paramLabel = "ARN")
    public Optional<String> role = Optional.empty();

    @Option(names = "--events", paramLabel = "WORD", split = ",", arity = "1..*")
    public List<String> events = new ArrayList<>();

    @Option(names = "--event-format", paramLabel = "FORMAT")
    public Optional<String> format = Optional.empty();

    @Option(names = "--description", paramLabel = "TEXT")
    public Optional<String> description = Optional.empty();

    @Option(names = "--disabled")
    public boolean disabled;

    /** Refuses words that nothing can mean, before anything is called; throws {@link CommandException}. */
    public void check(List<EventFormat> formats) {
        var _ = EventWords.of(events);
        format.ifPresent(new EventFormats(formats)::named);
    }

    /** The queues that are named, as typed; throws {@link CommandException} where a file names none. */
    public List<String> wantedQueues(CommandIo io) {
        List<String> wanted = new ArrayList<>(queues);
        queuesFrom.ifPresent(file -> {
            List<String> lines = QueueArguments.linesOf(file, io);
            if (lines.isEmpty()) {
                throw new CommandException(
                        ExitCode.USAGE, Messages.text("command.queue.none-in-file", CommandIo.label(file)));
            }
            wanted.addAll(lines);
        });
        return wanted;
    }

    /** The targets of the file; some may have no id yet. */
    public List<Target> targetsWithSettings(CommandIo io) {
        return targetSettings.map(file -> new TargetFile(file).read(io)).orElse(List.of());
    }
}
