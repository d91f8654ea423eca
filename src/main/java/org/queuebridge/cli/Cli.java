package org.queuebridge.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.queuebridge.cli.session.CommandIo;
import org.queuebridge.cli.session.CommandServices;
import org.queuebridge.cli.session.ExitCode;
import org.queuebridge.cli.session.OutputFormat;
import org.queuebridge.cli.usage.EnumWords;
import org.queuebridge.cli.usage.WrongUsage;
import org.queuebridge.code.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The commands of the shell. */
public final class Cli {
    private static final String USAGE = "org.queuebridge.cli.usage";

    private final CommandLine commands;

    /** Without a command, its help. */
    @Command(name = "queuebridge", mixinStandardHelpOptions = true)
    private static final class Root implements Runnable {
        @Override
        public void run() {
            throw new UnsupportedOperationException("a command is needed");
        }
    }

    /**
     * Makes the commands; nothing is called yet.
     *
     * @param services made when a command needs them: help and version need none
     * @param version of the program
     */
    public Cli(Supplier<CommandServices> services, CommandIo io, String version) {
        commands = new CommandLine(new Root());
        commands.addSubcommand(new HelpCommand());
        List.of(
                        new QueuesCommand(services, io),
                        new RulesCommand(services, io),
                        new CreateCommand(services, io),
                        new UpdateCommand(services, io),
                        new SwitchCommand.Enable(services, io),
                        new SwitchCommand.Disable(services, io),
                        new SwitchCommand.Delete(services, io),
                        new JournalCommand.Undo(services, io),
                        new JournalCommand.Finish(services, io),
                        new VerifyCommand(services, io),
                        new DoctorCommand(services, io),
                        new TestCommand(services, io),
                        new ExportCommand(services, io),
                        new ReportCommand(services, io))
                .forEach(commands::addSubcommand);
        commands.setResourceBundle(ResourceBundle.getBundle(USAGE));
        commands.registerConverter(OutputFormat.class, new EnumWords<>(OutputFormat.class));
        commands.registerConverter(Language.class, new EnumWords<>(Language.class));
        commands.setParameterExceptionHandler(new WrongUsage());
        commands.setUsageHelpAutoWidth(true);
        commands.setOut(writer(io.out()));
        commands.setErr(writer(io.err()));
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(
                io.colors() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        commands.getCommandSpec().version(version);
        commands.getSubcommands()
                .values()
                .forEach(each ->
                        each.getCommandSpec().mixinStandardHelpOptions(true).version(version));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }

    /** The commands, for tests of their help. */
    CommandLine commands() {
        return commands;
    }

    /**
     * Runs a command.
     *
     * @return its exit code, as {@code src/docs/commands.md} documents it
     */
    public int run(List<String> arguments) {
        if (arguments.isEmpty()) {
            commands.usage(commands.getErr());
            return ExitCode.USAGE.number();
        }
        return commands.execute(arguments.toArray(new String[0]));
    }
}
