package org.queuebridge.cli.usage;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.words.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a value of an enum in lower case, and lists the values where it is none of them. */
public record EnumWords<E extends Enum<E>>(Class<E> type) implements ITypeConverter<E> {
    @Override
    public E convert(String text) {
        return values().filter(value -> value.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(Messages.text(
                        "command.usage.value",
                        text,
                        values().map(value -> value.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")))));
    }

    private Stream<E> values() {
        return Stream.of(type.getEnumConstants());
    }
}
