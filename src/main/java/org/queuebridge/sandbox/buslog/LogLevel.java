package org.queuebridge.sandbox.buslog;

import com.google.gson.JsonObject;
import java.util.Optional;
import org.queuebridge.sandbox.aws.RequestJson;

/** How much a bus logs, from least to most. */
enum LogLevel {
    OFF,
    ERROR,
    INFO,
    TRACE;

    /** Of a bus as {@code DescribeEventBus} gives it. */
    static LogLevel of(JsonObject bus) {
        return config(bus)
                .flatMap(config -> RequestJson.text(config, "Level"))
                .map(LogLevel::valueOf)
                .orElse(OFF);
    }

    /** Whether a bus logs what customers sent. */
    static boolean detailed(JsonObject bus) {
        return config(bus)
                .flatMap(config -> RequestJson.text(config, "IncludeDetail"))
                .filter("FULL"::equals)
                .isPresent();
    }

    /** Whether a bus of this level logs a step of that one. */
    boolean includes(LogLevel step) {
        return step != OFF && step.compareTo(this) <= 0;
    }

    /** The type of logs that a delivery source names. */
    String logType() {
        return name() + "_LOGS";
    }

    private static Optional<JsonObject> config(JsonObject bus) {
        return bus.get("LogConfig") instanceof JsonObject config ? Optional.of(config) : Optional.empty();
    }
}
