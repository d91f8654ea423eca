package org.queuebridge.app;

import java.io.Console;
import java.io.PrintStream;
import java.net.ProxySelector;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.queuebridge.aws.AwsConnector;
import org.queuebridge.aws.credentials.AwsFiles;
import org.queuebridge.cli.Cli;
import org.queuebridge.cli.session.CommandIo;
import org.queuebridge.cli.session.CommandServices;
import org.queuebridge.cli.session.WaitLine;
import org.queuebridge.doctor.healthy.DoctorMemory;
import org.queuebridge.domain.ServiceWait;
import org.queuebridge.genesys.GenesysCloudSignIn;
import org.queuebridge.matching.EventRuler;
import org.queuebridge.net.ProxyChoice;
import org.queuebridge.settings.Settings;
import org.queuebridge.storage.FileJournal;
import org.queuebridge.storage.PrivateFile;
import org.queuebridge.storage.SettingsStore;
import org.queuebridge.storage.memory.FirstMatchesFile;
import org.queuebridge.storage.memory.HealthyRunsFile;
import org.queuebridge.storage.memory.QueueMemoryFiles;
import org.queuebridge.task.Pause;
import org.queuebridge.task.ServiceWaits;

/** The program without its window: runs a command of the shell. Loads no JavaFX. */
public final class CommandProgram {
    private CommandProgram() {}

    /** Runs a command with this user's environment, settings and journal; returns the exit code. */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        LogFolder.useForCommands();
        CommandIo io = terminal(out, err);
        return new Cli(() -> services(io), io, AppInfo.VERSION).run(arguments);
    }

    private static CommandServices services(CommandIo io) {
        UserFolders folders = UserFolders.ofThisUser();
        Stream.of(folders.log(), folders.settings(), folders.data()).forEach(PrivateFile::setBack);
        UnaryOperator<@Nullable String> variables = System::getenv;
        ServiceWaits waits = waits(io);
        return new CommandServices(
                System.getenv(),
                new GenesysCloudSignIn(waits.telling(ServiceWait.Service.GENESYS_CLOUD, Pause.sleeping())),
                new AwsConnector(
                        AwsFiles.ofThisUser(),
                        variables,
                        new ProxyChoice(ProxySelector.getDefault(), variables),
                        waits.telling(ServiceWait.Service.AWS, Pause.sleeping())),
                () -> settings(folders),
                new QueueMemoryFiles(folders.data()),
                new DoctorMemory(new HealthyRunsFile(folders.data()), new FirstMatchesFile(folders.data())),
                new FileJournal(folders.data(), InstantSource.system()),
                new EventRuler(),
                Pause.sleeping());
    }

    private static ServiceWaits waits(CommandIo io) {
        InstantSource clock = InstantSource.system();
        return new ServiceWaits(
                clock, new WaitLine(io.err(), io.interactive(), clock, Pause.sleeping(), Thread::startVirtualThread));
    }

    private static Settings settings(UserFolders folders) {
        try (SettingsStore store = new SettingsStore(
                folders.settings(), Pause.sleeping(), Thread::startVirtualThread, InstantSource.system())) {
            return store.loaded().settings();
        }
    }

    private static CommandIo terminal(PrintStream out, PrintStream err) {
        boolean interactive = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        boolean colors = interactive && System.getenv("NO_COLOR") == null;
        return new CommandIo(out, err, System.in, interactive, colors);
    }
}
