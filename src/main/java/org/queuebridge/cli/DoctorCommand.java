package org.queuebridge.cli;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.queuebridge.cli.output.CommandOutput;
import org.queuebridge.cli.output.FindingJson;
import org.queuebridge.cli.session.CommandIo;
import org.queuebridge.cli.session.CommandServices;
import org.queuebridge.cli.session.Connections;
import org.queuebridge.cli.session.Deadline;
import org.queuebridge.cli.session.ExitCode;
import org.queuebridge.doctor.DiagnoseRule;
import org.queuebridge.doctor.Diagnosis;
import org.queuebridge.doctor.DoctorAccess;
import org.queuebridge.doctor.DoctorListener;
import org.queuebridge.doctor.Rung;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.json.Json;
import org.queuebridge.words.FindingWords;
import org.queuebridge.words.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Finds the first fault on the way of an event from Genesys Cloud to the targets of a rule. */
@Command(name = "doctor")
final class DoctorCommand extends CloudCommand {
    @Parameters(paramLabel = "RULE", descriptionKey = "doctor.rule")
    String name = "";

    DoctorCommand(Supplier<CommandServices> services, CommandIo io) {
        super(services, io);
    }

    @Override
    ExitCode run(Connections clouds, Deadline deadline) throws InterruptedException {
        Diagnosis diagnosis = new DiagnoseRule(new DoctorAccess(
                        clouds.aws(),
                        clouds.genesysIfGiven(),
                        new RuleVerification(clouds).verifying(List.of(name)),
                        InstantSource.system()))
                .of(clouds.bus(), name, clouds.knownQueues(), DoctorListener.NONE);
        print(output(diagnosis));
        Optional<Finding> fault = diagnosis.firstFault().map(Rung::finding);
        fault.ifPresentOrElse(
                first -> io.err()
                        .println(Messages.text(
                                "command.doctor.fault", FindingWords.of(first).title())),
                () -> io.err().println(Messages.text("command.doctor.none")));
        return fault.isPresent() ? ExitCode.FAILED : ExitCode.DONE;
    }

    private CommandOutput output(Diagnosis diagnosis) {
        Json json = Json.obj(
                Map.entry("rule", new Json.Str(name)),
                Map.entry(
                        "firstFault",
                        diagnosis
                                .firstFault()
                                .<Json>map(fault -> new Json.Str(fault.finding().key()))
                                .orElseGet(Json.Null::new)),
                Map.entry(
                        "findings",
                        new Json.Arr(diagnosis.findings().stream()
                                .map(FindingJson::of)
                                .toList())));
        return new CommandOutput(
                json,
                List.of(Messages.text("command.column.verdict"), Messages.text("command.column.finding")),
                diagnosis.findings().stream()
                        .map(finding -> List.of(
                                FindingJson.verdict(finding),
                                FindingWords.of(finding).title()))
                        .toList());
    }
}
