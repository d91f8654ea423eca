package org.queuebridge.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.queuebridge.cli.output.CommandOutput;
import org.queuebridge.cli.session.CommandIo;
import org.queuebridge.cli.session.CommandServices;
import org.queuebridge.cli.session.Connections;
import org.queuebridge.cli.session.Deadline;
import org.queuebridge.cli.session.ExitCode;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.queue.QueueIndex;
import org.queuebridge.rules.Listed;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.coverage.QueueCoverage;
import org.queuebridge.rules.coverage.QueueCoverage.Cover;
import org.queuebridge.words.FailureWords;
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
        Optional<Listed<RuleInsight>> rules = uncovered ? Optional.of(neededRules(clouds)) : rulesIfGiven(clouds);
        Optional<QueueCoverage> coverage =
                rules.map(listed -> QueueCoverage.of(listed.items(), listed.unreadable(), found));
        List<List<String>> rows = new ArrayList<>();
        List<Json> items = new ArrayList<>();
        for (Queue queue : found) {
            Optional<Cover> cover = coverage.map(all -> all.of(queue));
            if (uncovered && cover.map(Cover::covered).filter(Answer.NO::equals).isEmpty()) {
                continue;
            }
            rows.add(List.of(
                    queue.name(),
                    queue.division().name(),
                    Integer.toString(queue.memberCount()),
                    names(cover.map(Cover::certain)),
                    names(cover.map(Cover::perhaps)),
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
        rules.map(Listed::unreadable)
                .filter(count -> count > 0)
                .ifPresent(count -> io.err().println(Messages.text("queues.covered.unreadable", count)));
        return ExitCode.DONE;
    }

    private Listed<RuleInsight> neededRules(Connections clouds) throws InterruptedException {
        try {
            return clouds.rules();
        } catch (FailureException e) {
            io.err().println(Messages.text("command.uncovered"));
            throw e;
        }
    }

    /** The rules where AWS is configured; where they cannot be read, says so and lists the queues all the same. */
    private Optional<Listed<RuleInsight>> rulesIfGiven(Connections clouds) throws InterruptedException {
        if (!clouds.awsIsConfigured()) {
            return Optional.empty();
        }
        try {
            return Optional.of(clouds.rules());
        } catch (FailureException e) {
            io.err()
                    .println(Messages.text(
                            "command.no-coverage",
                            FailureWords.of(e.unlessCanceled()).what()));
            return Optional.empty();
        }
    }

    private static String names(Optional<List<String>> rules) {
        return rules.map(names -> String.join(", ", names)).orElseGet(() -> Messages.text("command.not-read"));
    }

    private static Json json(Queue queue, Optional<Cover> cover) {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("id", new Json.Str(queue.id()));
        fields.put("name", new Json.Str(queue.name()));
        fields.put("division", new Json.Str(queue.division().name()));
        fields.put("members", new Json.Num(Integer.toString(queue.memberCount())));
        fields.put("coveredBy", names(cover, Cover::certain));
        fields.put("mayBeCoveredBy", names(cover, Cover::perhaps));
        return new Json.Obj(fields);
    }

    /** Null where the rules were not read. */
    private static Json names(Optional<Cover> cover, Function<Cover, List<String>> rules) {
        return cover.map(rules).<Json>map(Json::strings).orElseGet(Json.Null::new);
    }
}
