package org.queuebridge.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.queuebridge.cli.output.CommandOutput;
import org.queuebridge.cli.session.CommandIo;
import org.queuebridge.cli.session.CommandServices;
import org.queuebridge.cli.session.Connections;
import org.queuebridge.cli.session.Deadline;
import org.queuebridge.cli.session.ExitCode;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.queue.QueueIndex;
import org.queuebridge.rules.Listed;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.coverage.QueueCoverage;
import org.queuebridge.rules.coverage.QueueCoverage.Cover;
import org.queuebridge.words.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists queues with the rules that cover them. */
@Command(name = "queues")
final class QueuesCommand extends CloudCommand {
    @Option(names = "--search", paramLabel = "TEXT")
    String search = "";

    @Option(names = "--uncovered")
    boolean uncovered;

    QueuesCommand(Supplier<CommandServices> services, CommandIo io) {
        super(services, io);
    }

    @Override
    ExitCode run(Connections clouds, Deadline deadline) throws InterruptedException {
        List<Queue> found = QueueIndex.of(clouds.queues()).search(search);
        Listed<RuleInsight> rules = clouds.rules();
        QueueCoverage coverage = QueueCoverage.of(rules.items(), rules.unreadable(), found);
        List<Queue> shown = found.stream()
                .filter(queue -> !uncovered || coverage.of(queue).covered() == Answer.NO)
                .toList();
        List<List<String>> rows = new ArrayList<>();
        List<Json> items = new ArrayList<>();
        for (Queue queue : shown) {
            Cover cover = coverage.of(queue);
            rows.add(List.of(
                    queue.name(),
                    queue.division().name(),
                    Integer.toString(queue.memberCount()),
                    String.join(", ", cover.certain()),
                    String.join(", ", cover.perhaps()),
                    queue.id()));
            items.add(json(queue, cover));
        }
        print(new CommandOutput(
                new Json.Arr(items),
                List.of(
                        Messages.text("command.column.name"),
                        Messages.text("command.column.division"),
                        Messages.text("command.column.members"),
                        Messages.text("command.column.covered"),
                        Messages.text("command.column.may-be-covered"),
                        Messages.text("command.column.id")),
                rows));
        sayUnreadable(rules.unreadable());
        return ExitCode.DONE;
    }

    private void sayUnreadable(int rules) {
        Optional.of(rules)
                .filter(count -> count > 0)
                .ifPresent(count -> io.err().println(Messages.text("queues.covered.unreadable", count)));
    }

    private static Json json(Queue queue, Cover cover) {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("id", new Json.Str(queue.id()));
        fields.put("name", new Json.Str(queue.name()));
        fields.put("division", new Json.Str(queue.division().name()));
        fields.put("members", new Json.Num(Integer.toString(queue.memberCount())));
        fields.put("coveredBy", Json.strings(cover.certain()));
        fields.put("mayBeCoveredBy", Json.strings(cover.perhaps()));
        return new Json.Obj(fields);
    }
}
