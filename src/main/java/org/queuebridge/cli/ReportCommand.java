package org.queuebridge.cli;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.queuebridge.changes.permission.CachedGrants;
import org.queuebridge.changes.permission.PermissionCheck;
import org.queuebridge.cli.session.CommandIo;
import org.queuebridge.cli.session.CommandServices;
import org.queuebridge.cli.session.Connections;
import org.queuebridge.cli.session.Deadline;
import org.queuebridge.cli.session.ExitCode;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.report.BusReport;
import org.queuebridge.report.ExportFile;
import org.queuebridge.report.ReportFormat;
import org.queuebridge.report.ReportPlace;
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
        BusReport report = report(clouds);
        ExportFile.of(output).write(report.text(format()));
        io.err().println(Messages.text("command.report.written", output));
        return ExitCode.DONE;
    }

    private ReportFormat format() {
        return switch (common.format) {
            case HTML, TABLE -> ReportFormat.HTML;
            case CSV -> ReportFormat.CSV;
            case JSON -> ReportFormat.JSON;
        };
    }

    private static BusReport report(Connections clouds) throws InterruptedException {
        AwsSession aws = clouds.aws();
        return new BusReport(
                ReportPlace.of(
                        Instant.now(),
                        aws.account(),
                        clouds.bus().name(),
                        Optional.of(clouds.genesys().organizationName())),
                clouds.rules(),
                clouds.allQueues(),
                new PermissionCheck(new CachedGrants(aws.services().grants())));
    }
}
