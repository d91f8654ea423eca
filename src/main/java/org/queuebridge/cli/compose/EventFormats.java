package org.queuebridge.cli.compose;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.queuebridge.cli.session.CommandException;
import org.queuebridge.cli.session.ExitCode;
import org.queuebridge.domain.event.CustomFormat;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.words.Messages;

/**
 * Finds the format that {@code --event-format} names: a standard one, or one that the user saved in the window.
 *
 * @param all the formats of the settings
 */
public record EventFormats(List<EventFormat> all) {
    public EventFormats {
        all = List.copyOf(all);
    }

    /** The format of that name; throws {@link CommandException} with the list where there is none. */
    public EventFormat named(String name) {
        return all.stream()
                .filter(format -> spelled(format).equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE,
                        Messages.text(
                                "command.format.unknown",
                                name,
                                all.stream().map(EventFormats::spelled).collect(Collectors.joining(", ")))));
    }

    private static String spelled(EventFormat format) {
        return switch (format) {
            case StandardFormat standard -> standard.name().toLowerCase(Locale.ROOT);
            case CustomFormat custom -> custom.name();
        };
    }
}
