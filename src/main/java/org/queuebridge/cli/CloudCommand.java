package org.queuebridge.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.queuebridge.cli.output.CommandOutput;
import org.queuebridge.cli.session.CommandException;
import org.queuebridge.cli.session.CommandIo;
import org.queuebridge.cli.session.CommandServices;
import org.queuebridge.cli.session.CommonOptions;
import org.queuebridge.cli.session.Connections;
import org.queuebridge.cli.session.Deadline;
import org.queuebridge.cli.session.ExitCode;
import org.queuebridge.cli.session.OutputFormat;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Redaction;
import org.queuebridge.task.UnexpectedFailure;
import org.queuebridge.words.FailureWords;
import org.queuebridge.words.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Mixin;

/** A command that talks to the clouds: signs in when needed, and ends in an exit code and words. */
abstract class CloudCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(CloudCommand.class);

    @Mixin
    final CommonOptions common = new CommonOptions();

    final CommandIo io;
    private final Supplier<CommandServices> services;

    CloudCommand(Supplier<CommandServices> services, CommandIo io) {
        this.services = services;
        this.io = io;
    }

    boolean writesHtml() {
        return false;
    }

    /** Does the work. */
    abstract ExitCode run(Connections clouds, Deadline deadline) throws InterruptedException;

    @Override
    public Integer call() {
        if (common.timeout.filter(seconds -> seconds < 1).isPresent()) {
            io.err().println(Messages.text("command.timeout.range"));
            return ExitCode.USAGE.number();
        }
        try (Deadline deadline = Deadline.within(common.timeout.map(Duration::ofSeconds))) {
            ExitCode code = endsWith(deadline);
            if (deadline.timedOut()) {
                io.err().println(Messages.text("command.timeout", common.timeout.orElse(0)));
                return ExitCode.NETWORK.number();
            }
            return code.number();
        }
    }

    private ExitCode endsWith(Deadline deadline) {
        try {
            if (common.format == OutputFormat.HTML && !writesHtml()) {
                throw new CommandException(ExitCode.USAGE, Messages.text("command.html"));
            }
            return run(new Connections(services.get(), common, io), deadline);
        } catch (CommandException e) {
            io.err().println(e.words());
            return e.code();
        } catch (FailureException e) {
            return deadline.timedOut() ? ExitCode.NETWORK : failed(e.failure());
        } catch (InterruptedException _) {
            return ExitCode.INTERRUPTED;
        } catch (RuntimeException e) {
            LOG.error("a command failed: {}", Redaction.trace(e));
            return failed(UnexpectedFailure.failure(e));
        }
    }

    private ExitCode failed(Failure failure) {
        FailureWords words = FailureWords.of(failure);
        io.err().println(words.what());
        say(words.advice());
        say(words.details());
        say(words.copyable());
        ExitCode code = ExitCode.of(failure);
        if (code == ExitCode.NOT_PERMITTED && !(failure instanceof Failure.Forbidden)) {
            say(Messages.text("command.sign-in"));
        }
        return code;
    }

    private void say(String words) {
        if (!words.isEmpty()) {
            io.err().println(words);
        }
    }

    /** Writes data as the option wants it. */
    final void print(CommandOutput output) {
        output.print(common.format, io);
    }
}
