package org.queuebridge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The sample bodies of both clouds, from {@code src/test/resources/samples}. */
public final class Samples {
    private Samples() {}

    /** The names of all events. */
    public static final List<String> EVENTS = List.of(
            "acd-end-abandon",
            "acd-end-answered",
            "acd-end-other-queue",
            "acw",
            "conversation-end-relayed",
            "customer-end",
            "flow-end",
            "user-end-acd",
            "user-end-no-queue",
            "user-end-transfer",
            "voicemail-end",
            "wrapup");

    /** A whole event as EventBridge hands it to rules, e.g. {@code user-end-acd}. */
    public static String event(String name) {
        return read("events/" + name);
    }

    /** An event pattern, e.g. {@code A-recommended-agent-leg-ended}. */
    public static String pattern(String name) {
        return read("patterns/" + name);
    }

    private static String read(String path) {
        try (InputStream in = Samples.class.getResourceAsStream("/samples/" + path + ".json")) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
