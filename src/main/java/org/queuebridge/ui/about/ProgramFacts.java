package org.queuebridge.ui.about;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What helps to find out why the program does what it does.
 *
 * @param version the program's
 * @param java version and vendor
 * @param javafx version
 * @param system the operating system, with its version and processor
 * @param settings the folder of the settings
 * @param log the folder of the log files
 * @param readme the documentation; empty where it is not beside the program
 */
public record ProgramFacts(
        String version, String java, String javafx, String system, Path settings, Path log, Optional<Path> readme) {}
