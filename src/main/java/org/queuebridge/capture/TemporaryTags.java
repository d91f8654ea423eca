package org.queuebridge.capture;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.queuebridge.capture.port.ProgramInstances;

/**
 * The tags of everything that this program makes for a while: whose it is, and until when. Without them nothing is
 * removed, whatever its name is.
 *
 * @param instance the program that made it, see {@link ProgramInstances}
 * @param caller the ARN of the identity that made it
 * @param expires when it is no longer needed
 */
record TemporaryTags(String instance, String caller, Instant expires) {
    private static final String INSTANCE = "queuebridge:instance";
    private static final String OWNER = "queuebridge:owner";
    private static final String EXPIRES = "queuebridge:expires";

    /** What the values of tags must not have; services differ, and this is what all of them take. */
    private static final Pattern REFUSED = Pattern.compile("[^\\p{L}\\p{N} _.:/=+\\-@]");

    private static final int LONGEST = 256;

    Map<String, String> map() {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put(INSTANCE, value(instance));
        tags.put(OWNER, value(caller));
        tags.put(EXPIRES, expires.toString());
        return tags;
    }

    /** Reads tags; empty where they are not those of something temporary of this program. */
    static Optional<TemporaryTags> read(Map<String, String> tags) {
        if (!tags.keySet().containsAll(List.of(INSTANCE, OWNER, EXPIRES))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new TemporaryTags(
                    tags.getOrDefault(INSTANCE, ""),
                    tags.getOrDefault(OWNER, ""),
                    Instant.parse(tags.getOrDefault(EXPIRES, ""))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    static String value(String text) {
        String allowed = REFUSED.matcher(text).replaceAll("_");
        return allowed.substring(0, Math.min(LONGEST, allowed.length()));
    }
}
