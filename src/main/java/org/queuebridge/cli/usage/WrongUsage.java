package org.queuebridge.cli.usage;

import java.io.PrintWriter;
import java.util.List;
import org.queuebridge.cli.session.ExitCode;
import org.queuebridge.words.Messages;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a line or two what is wrong with the arguments; the whole help would hide it. */
public final class WrongUsage implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(words(wrong, command));
        String see = Messages.text("command.usage.see", command.getCommandSpec().qualifiedName());
        err.println(see);
        return ExitCode.USAGE.number();
    }

    private static String words(ParameterException wrong, CommandLine command) {
        boolean unknownCommand = wrong instanceof UnmatchedArgumentException unmatched
                && command.getParent() == null
                && !unmatched.isUnknownOption();
        if (unknownCommand && wrong instanceof UnmatchedArgumentException unmatched) {
            return Messages.text(
                    "command.usage.unknown",
                    unmatched.getUnmatched().getFirst(),
                    String.join(", ", List.copyOf(command.getSubcommands().keySet())));
        }
        return String.valueOf(wrong.getMessage());
    }
}
