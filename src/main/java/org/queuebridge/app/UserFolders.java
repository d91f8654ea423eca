package org.queuebridge.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where the user's files are, as is the custom of each system.
 *
 * @param system as Java names it, e.g. {@code Mac OS X}
 * @param home the user's folder
 * @param variables gives an environment variable, null where it is not set
 */
record UserFolders(String system, Path home, UnaryOperator<@Nullable String> variables) {
    /** Those of the user who runs the program. */
    static UserFolders ofThisUser() {
        return new UserFolders(
                System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")), System::getenv);
    }

    /** For log files. */
    Path log() {
        if (runs("mac")) {
            return home.resolve("Library/Logs/QueueBridge");
        }
        return runs("windows")
                ? folder("LOCALAPPDATA", "AppData/Local").resolve("QueueBridge/logs")
                : folder("XDG_STATE_HOME", ".local/state").resolve("queuebridge");
    }

    /** For settings. */
    Path settings() {
        if (runs("mac")) {
            return home.resolve("Library/Application Support/QueueBridge");
        }
        return runs("windows")
                ? folder("APPDATA", "AppData/Roaming").resolve("QueueBridge")
                : folder("XDG_CONFIG_HOME", ".config").resolve("queuebridge");
    }

    /** For what must not be lost: the journal. */
    Path data() {
        if (runs("mac")) {
            return home.resolve("Library/Application Support/QueueBridge");
        }
        return runs("windows")
                ? folder("LOCALAPPDATA", "AppData/Local").resolve("QueueBridge/data")
                : folder("XDG_DATA_HOME", ".local/share").resolve("queuebridge");
    }

    /** For what is made again where it is missing. */
    Path cache() {
        if (runs("mac")) {
            return home.resolve("Library/Caches/QueueBridge");
        }
        return runs("windows")
                ? folder("LOCALAPPDATA", "AppData/Local").resolve("QueueBridge/cache")
                : folder("XDG_CACHE_HOME", ".cache").resolve("queuebridge");
    }

    private boolean runs(String name) {
        return system.toLowerCase(Locale.ROOT).contains(name);
    }

    /** Such a variable's folder; a relative one counts as not set. */
    private Path folder(String variable, String below) {
        return Optional.ofNullable(variables.apply(variable))
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(home.resolve(below));
    }
}
