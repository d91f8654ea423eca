package org.queuebridge.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where the window's log files are, as is the custom of each system. */
public final class LogFolder {
    private LogFolder() {}

    /** Sends the log there from now on. To be called before the first logger is made. */
    public static void use() {
        Path folder =
                of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")), System::getenv);
        System.setProperty("queuebridge.log", folder.toString());
        System.setProperty("tinylog.configuration", "tinylog-window.properties");
    }

    /**
     * The folder.
     *
     * @param system as Java names it, e.g. {@code Mac OS X}
     * @param home the person's folder
     * @param variables gives an environment variable, null where it is not set
     */
    static Path of(String system, Path home, UnaryOperator<@Nullable String> variables) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("mac")) {
            return home.resolve("Library/Logs/QueueBridge");
        }
        if (name.contains("windows")) {
            return folder(variables, "LOCALAPPDATA")
                    .orElse(home.resolve("AppData/Local"))
                    .resolve("QueueBridge/logs");
        }
        return folder(variables, "XDG_STATE_HOME")
                .orElse(home.resolve(".local/state"))
                .resolve("queuebridge");
    }

    /** Such a variable's folder; a relative one counts as not set. */
    private static Optional<Path> folder(UnaryOperator<@Nullable String> variables, String variable) {
        return Optional.ofNullable(variables.apply(variable)).map(Path::of).filter(Path::isAbsolute);
    }
}
