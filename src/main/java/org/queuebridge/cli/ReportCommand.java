package org.queuebridge.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.queuebridge.changes.permission.CachedGrants;
import org.queuebridge.changes.permission.PermissionCheck;
import org.queuebridge.cli.output.AuditReport;
import org.queuebridge.cli.output.RuleJson;
import org.queuebridge.cli.session.CommandException;
import org.queuebridge.cli.session.CommandIo;
import org.queuebridge.cli.session.CommandServices;
import org.queuebridge.cli.session.Connections;
import org.queuebridge.cli.session.Deadline;
import org.queuebridge.cli.session.ExitCode;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.Listed;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.coverage.QueueCoverage;
import org.queuebridge.words.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a report of the bus: its rules, and the queues that none of them covers. */
@Command(name = "report")
final class ReportCommand extends CloudCommand {
    @Option(names = "--output", paramLabel = "FILE", required = true)
    String output = "";

    ReportCommand(Supplier<CommandServices> services, CommandIo io) {
        super(services, io);
    }

    @Override
    boolean writesHtml() {
        return true;
    }

    @Override
    ExitCode run(Connections clouds, Deadline deadline) throws InterruptedException {
        AuditReport report = report(clouds);
        try {
            Files.writeString(Path.of(output), report.text(common.format), StandardCharsets.UTF_8);
        } catch (IOException | InvalidPathException e) {
            throw new CommandException(
                    ExitCode.FAILED, Messages.text("command.file.not-written", output, e.toString()));
        }
        io.err().println(Messages.text("command.report.written", output));
        return ExitCode.DONE;
    }

    private static AuditReport report(Connections clouds) throws InterruptedException {
        AwsSession aws = clouds.aws();
        Listed<RuleInsight> rules = clouds.rules();
        KnownQueues known = KnownQueues.of(clouds.queues(), true);
        QueueCoverage coverage = QueueCoverage.of(rules.items(), rules.unreadable(), clouds.queues());
        List<Queue> uncovered = new ArrayList<>();
        List<Queue> inDoubt = new ArrayList<>();
        for (Queue queue : clouds.queues()) {
            Answer covered = coverage.of(queue).covered();
            if (covered != Answer.YES) {
                (covered == Answer.NO ? uncovered : inDoubt).add(queue);
            }
        }
        RuleJson json = new RuleJson(
                known, new PermissionCheck(new CachedGrants(aws.services().grants())));
        return new AuditReport(
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                aws.account().id(),
                aws.account().region(),
                clouds.bus().name(),
                rules.items().stream().map(rule -> json.row(rule)).toList(),
                rules.items().stream().map(json::of).toList(),
                rules.unreadable(),
                uncovered,
                inDoubt);
    }
}
