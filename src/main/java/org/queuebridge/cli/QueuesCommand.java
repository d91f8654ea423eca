package org.queuebridge.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.queuebridge.cli.output.CommandOutput;
import org.queuebridge.cli.session.CommandIo;
import org.queuebridge.cli.session.CommandServices;
import org.queuebridge.cli.session.Connections;
import org.queuebridge.cli.session.Deadline;
import org.queuebridge.cli.session.ExitCode;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.queue.QueueIndex;
import org.queuebridge.report.QueueReport;
import org.queuebridge.rules.Listed;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.coverage.QueueCoverage;
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
        QueueReport report = new QueueReport(
                found.stream()
                        .filter(queue -> !uncovered
                                || coverage.filter(all -> all.of(queue).covered() == Answer.NO)
                                        .isPresent())
                        .toList(),
                coverage);
        print(new CommandOutput(report.json(), QueueReport.columns(), report.rows()));
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
}
