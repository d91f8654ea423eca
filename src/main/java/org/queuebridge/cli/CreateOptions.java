package org.queuebridge.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.event.EndMeaning;
import org.queuebridge.domain.event.StandardFormat;
import picocli.CommandLine.Option;

/** The options of {@code create}: the fields of the window's form. */
final class CreateOptions {
    @Option(names = "--queue", paramLabel = "NAME-or-ID", arity = "1..*")
    List<String> queues = new ArrayList<>();

    @Option(names = "--queues-from", paramLabel = "FILE|-")
    Optional<String> queuesFrom = Optional.empty();

    @Option(names = "--name", paramLabel = "NAME")
    Optional<String> name = Optional.empty();

    @Option(names = "--target", paramLabel = "ARN", arity = "1..*")
    List<String> targets = new ArrayList<>();

    @Option(names = "--role", paramLabel = "ARN")
    Optional<String> role = Optional.empty();

    @Option(names = "--events", paramLabel = "EVENT", split = ",", arity = "1..*")
    List<EndMeaning> events = new ArrayList<>();

    @Option(names = "--event-format", paramLabel = "FORMAT")
    Optional<StandardFormat> format = Optional.empty();

    @Option(names = "--description", paramLabel = "TEXT")
    Optional<String> description = Optional.empty();

    @Option(names = "--disabled")
    boolean disabled;
}
