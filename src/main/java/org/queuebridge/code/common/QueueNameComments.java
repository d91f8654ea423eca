package org.queuebridge.code.common;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes comments with the names of the queues in a pattern.
 *
 * @param names finds the name of a queue by its lower-case id
 */
public record QueueNameComments(Function<String, Optional<String>> names) {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** Writes a comment for each queue id with a known name, in the order of the pattern. */
    public void write(CodeText code, String indent, Optional<String> pattern) {
        pattern.stream()
                .flatMap(text -> ID.matcher(text).results())
                .map(MatchResult::group)
                .distinct()
                .forEach(id -> names.apply(id.toLowerCase(Locale.ROOT))
                        .ifPresent(name -> code.comment(indent, id + " is " + name)));
    }
}
