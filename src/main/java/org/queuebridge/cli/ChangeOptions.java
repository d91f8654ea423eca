package org.queuebridge.cli;

import picocli.CommandLine.Option;

/** The options of commands that change something. */
final class ChangeOptions {
    @Option(names = "--plan")
    boolean planOnly;

    @Option(names = {"-y", "--yes"})
    boolean yes;
}
