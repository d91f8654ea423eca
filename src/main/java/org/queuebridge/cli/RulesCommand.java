package org.queuebridge.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.queuebridge.changes.permission.CachedGrants;
import org.queuebridge.changes.permission.PermissionCheck;
import org.queuebridge.cli.output.CommandOutput;
import org.queuebridge.cli.session.CommandIo;
import org.queuebridge.cli.session.CommandServices;
import org.queuebridge.cli.session.Connections;
import org.queuebridge.cli.session.Deadline;
import org.queuebridge.cli.session.ExitCode;
import org.queuebridge.domain.json.Json;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.report.RuleJson;
import org.queuebridge.rules.Listed;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.words.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists rules with their queues, targets and issues. */
@Command(name = "rules")
final class RulesCommand extends CloudCommand {
    @Parameters(paramLabel = "RULE", descriptionKey = "rules", arity = "0..*")
    List<String> names = new ArrayList<>();

    RulesCommand(Supplier<CommandServices> services, CommandIo io) {
        super(services, io);
    }

    @Override
    ExitCode run(Connections clouds, Deadline deadline) throws InterruptedException {
        Listed<RuleInsight> listed = clouds.rules();
        KnownQueues known = clouds.knownQueues();
        RuleJson json = new RuleJson(
                known,
                new PermissionCheck(new CachedGrants(clouds.aws().services().grants())));
        List<Json> items = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (RuleInsight rule : RuleChoice.of(names, listed.items())) {
            items.add(json.of(rule));
            rows.add(json.row(rule));
        }
        print(new CommandOutput(new Json.Arr(items), RuleJson.columns(), rows));
        if (listed.unreadable() > 0) {
            io.err().println(Messages.text("rules.unreadable", listed.unreadable()));
        }
        return ExitCode.DONE;
    }
}
