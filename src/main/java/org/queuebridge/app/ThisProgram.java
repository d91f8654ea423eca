package org.queuebridge.app;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.queuebridge.ui.about.ProgramFacts;

/** What the running program is, and where its files are. */
final class ThisProgram {
    private static final String README = "README.md";

    private ThisProgram() {}

    static ProgramFacts facts() {
        UserFolders folders = UserFolders.ofThisUser();
        return new ProgramFacts(
                AppInfo.VERSION,
                System.getProperty("java.runtime.version", "") + ", " + System.getProperty("java.vendor", ""),
                System.getProperty("javafx.runtime.version", ""),
                String.join(
                        " ",
                        System.getProperty("os.name", ""),
                        System.getProperty("os.version", ""),
                        System.getProperty("os.arch", "")),
                folders.settings(),
                folders.log(),
                readme());
    }

    /** Beside the jar in an image; where it was compiled, in the folder of the sources. */
    private static Optional<Path> readme() {
        try {
            Path program = Path.of(ThisProgram.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Stream.of(
                            program.resolveSibling(README),
                            program.resolve("../..").resolve(README))
                    .map(Path::normalize)
                    .filter(Files::isRegularFile)
                    .findFirst();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
