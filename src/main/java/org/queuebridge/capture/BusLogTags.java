package org.queuebridge.capture;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.bus.BusSettings.Log;

/**
 * What the tags of delivery sources say besides whose they are: what the bus logged before, so that it can be restored
 * whichever program does it.
 *
 * @param before the setting of the bus before; empty where it had none
 * @param during the setting while it is logged
 * @param madeGroup whether the log group was made for it
 */
record BusLogTags(Optional<Log> before, Log during, boolean madeGroup) {
    private static final String BEFORE = "queuebridge:log-before";
    private static final String DURING = "queuebridge:log-during";
    private static final String GROUP = "queuebridge:log-group";
    private static final String MADE = "made";
    private static final String FOUND = "found";
    private static final String NONE = "none";

    Map<String, String> with(Map<String, String> owner) {
        Map<String, String> all = new HashMap<>(owner);
        all.put(BEFORE, before.map(BusLogTags::text).orElse(NONE));
        all.put(DURING, text(during));
        all.put(GROUP, madeGroup ? MADE : FOUND);
        return all;
    }

    static Optional<BusLogTags> read(Map<String, String> tags) {
        String before = tags.getOrDefault(BEFORE, "");
        return log(tags.getOrDefault(DURING, ""))
                .filter(_ -> before.equals(NONE) || log(before).isPresent())
                .map(during -> new BusLogTags(log(before), during, MADE.equals(tags.get(GROUP))));
    }

    private static String text(Log log) {
        return log.level() + "/" + log.detail();
    }

    private static Optional<Log> log(String text) {
        String[] parts = text.split("/", -1);
        return parts.length == 2 ? Optional.of(new Log(parts[0], parts[1])) : Optional.empty();
    }
}
