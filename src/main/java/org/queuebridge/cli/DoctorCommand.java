package org.queuebridge.cli;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.queuebridge.changes.journal.LastRuleChange;
import org.queuebridge.cli.output.DoctorOutput;
import org.queuebridge.cli.session.CommandIo;
import org.queuebridge.cli.session.CommandServices;
import org.queuebridge.cli.session.Connections;
import org.queuebridge.cli.session.Deadline;
import org.queuebridge.cli.session.ExitCode;
import org.queuebridge.doctor.DiagnoseBus;
import org.queuebridge.doctor.DiagnoseRule;
import org.queuebridge.doctor.Diagnosis;
import org.queuebridge.doctor.DoctorAccess;
import org.queuebridge.doctor.DoctorFinding;
import org.queuebridge.doctor.DoctorListener;
import org.queuebridge.doctor.Rung;
import org.queuebridge.domain.check.FindingKind;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.report.StepsText;
import org.queuebridge.words.FindingWords;
import org.queuebridge.words.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Finds the first fault on the way of an event from Genesys Cloud to the targets of a rule, or to a bus. */
@Command(name = "doctor")
final class DoctorCommand extends CloudCommand {
    @Parameters(paramLabel = "RULE", descriptionKey = "doctor.rule", arity = "0..1")
    @Nullable
    String name;

    DoctorCommand(Supplier<CommandServices> services, CommandIo io) {
        super(services, io);
    }

    @Override
    ExitCode run(Connections clouds, Deadline deadline) throws InterruptedException {
        Optional<String> rule = Optional.ofNullable(name);
        Diagnosis diagnosis = diagnose(clouds, clouds.busOrSource(), rule);
        print(DoctorOutput.of(diagnosis));
        Optional<Rung> fault = diagnosis.firstFault();
        fault.ifPresentOrElse(
                first -> io.err()
                        .println(Messages.text(
                                "command.doctor.fault",
                                FindingWords.of(first.finding()).title())),
                () -> io.err().println(Messages.text("command.doctor.none")));
        fault.map(first -> StepsText.of(DoctorOutput.steps(diagnosis, first)))
                .ifPresent(lines -> lines.forEach(io.err()::println));
        return fault.isPresent() ? ExitCode.FAILED : withoutFault(diagnosis);
    }

    private static Diagnosis diagnose(Connections clouds, EventBus bus, Optional<String> rule)
            throws InterruptedException {
        DoctorAccess access = new DoctorAccess(
                clouds.aws(),
                clouds.genesysIfGiven(),
                new RuleVerification(clouds).verifying(bus, rule.stream().toList()),
                InstantSource.system(),
                clouds.services().doctorMemory(),
                new LastRuleChange(clouds.services().journal(), clouds.aws().account())::of);
        return rule.isPresent()
                ? new DiagnoseRule(access).of(bus, rule.get(), clouds.knownQueues(), DoctorListener.NONE)
                : new DiagnoseBus(access).of(bus, DoctorListener.NONE);
    }

    /** Where the rule itself could not be read, nothing was found out. */
    private static ExitCode withoutFault(Diagnosis diagnosis) {
        if (has(diagnosis, DoctorFinding.RULE_DENIED) || has(diagnosis, DoctorFinding.RULES_DENIED)) {
            return ExitCode.NOT_PERMITTED;
        }
        return has(diagnosis, DoctorFinding.RULE_UNREAD) || has(diagnosis, DoctorFinding.RULES_UNREAD)
                ? ExitCode.NETWORK
                : ExitCode.DONE;
    }

    private static boolean has(Diagnosis diagnosis, FindingKind kind) {
        return diagnosis.findings().stream().anyMatch(finding -> finding.is(kind));
    }
}
