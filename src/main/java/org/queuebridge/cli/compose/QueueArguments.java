package org.queuebridge.cli.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.queuebridge.cli.session.CommandException;
import org.queuebridge.cli.session.CommandIo;
import org.queuebridge.cli.session.ExitCode;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.queues.QueueByName;
import org.queuebridge.words.Messages;

/** Finds the queues that arguments and files name, by id or by exact name. */
public final class QueueArguments {
    /** Far more than any organization has queues, in bytes. */
    private static final int LONGEST_LIST = 16 << 20;

    private final List<Queue> all;
    private final KnownQueues byId;

    public QueueArguments(List<Queue> all) {
        this.all = all;
        this.byId = KnownQueues.of(all, true);
    }

    /**
     * The queues in the given order, each once.
     *
     * @throws CommandException where one is unknown or ambiguous: names all of these with their candidates
     */
    public List<Queue> find(List<String> namesOrIds) {
        Map<String, Queue> found = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (String wanted : namesOrIds) {
            QueueByName result = byId.queue(wanted)
                    .<QueueByName>map(QueueByName.One::new)
                    .orElseGet(() -> QueueByName.find(wanted, all));
            switch (result) {
                case QueueByName.One(Queue queue) -> found.put(queue.id(), queue);
                case QueueByName.Several(List<Queue> queues) ->
                    problems.add(Messages.text("command.queue.several", wanted, labels(queues)));
                case QueueByName.NoneOf(List<Queue> similar) ->
                    problems.add(
                            similar.isEmpty()
                                    ? Messages.text("command.queue.unknown", wanted)
                                    : Messages.text("command.queue.similar", wanted, labels(similar)));
            }
        }
        if (!problems.isEmpty()) {
            throw new CommandException(ExitCode.FAILED, String.join("\n", problems));
        }
        return List.copyOf(found.values());
    }

    private static String labels(List<Queue> queues) {
        return queues.stream()
                .map(queue -> "\n  %s  %s (%s)"
                        .formatted(queue.id(), queue.name(), queue.division().name()))
                .collect(Collectors.joining());
    }

    /**
     * The lines of a file or of stdin ({@code -}) without blank ones and comments ({@code #}).
     *
     * @throws CommandException where the file cannot be read
     */
    static List<String> linesOf(String file, CommandIo io) {
        return io.read(file, LONGEST_LIST)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
