package org.queuebridge.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.queuebridge.changes.read.ReadRule;
import org.queuebridge.cli.session.CommandIo;
import org.queuebridge.cli.session.CommandServices;
import org.queuebridge.cli.session.Connections;
import org.queuebridge.cli.session.Deadline;
import org.queuebridge.cli.session.ExitCode;
import org.queuebridge.code.Language;
import org.queuebridge.code.PlanCode;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.queues.KnownQueues;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes existing rules as code that creates them. */
@Command(name = "export")
final class ExportCommand extends CloudCommand {
    @Parameters(paramLabel = "RULE", descriptionKey = "rules", arity = "1..*")
    List<String> names = new ArrayList<>();

    @Option(names = "--as", paramLabel = "LANGUAGE", required = true)
    Language language = Language.CLI;

    ExportCommand(Supplier<CommandServices> services, CommandIo io) {
        super(services, io);
    }

    @Override
    ExitCode run(Connections clouds, Deadline deadline) throws InterruptedException {
        ReadRule reader = new ReadRule(clouds.aws().services().eventBridge());
        List<RuleChange> changes = new ArrayList<>();
        for (RuleKey key : RuleChoice.keys(RuleChoice.of(names, clouds.rules().items()))) {
            changes.add(new RuleChange(key, Optional.empty(), reader.image(key)));
        }
        KnownQueues known = clouds.knownQueues();
        String code = PlanCode.write(
                language,
                new ChangePlan(ChangePlan.Purpose.CREATE, changes),
                clouds.aws().codeDestination(),
                known::name);
        io.out().print(code);
        io.out().flush();
        return ExitCode.DONE;
    }
}
