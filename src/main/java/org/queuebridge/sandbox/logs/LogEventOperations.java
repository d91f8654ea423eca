package org.queuebridge.sandbox.logs;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsArn;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.JsonOperation;
import org.queuebridge.sandbox.aws.Output;
import org.queuebridge.sandbox.aws.Paging;
import org.queuebridge.sandbox.aws.RequestJson;
import org.queuebridge.sandbox.http.Request;
import org.queuebridge.sandbox.logs.StoredLogGroup.LogEvent;

/** Reads what was written to log groups. */
final class LogEventOperations {
    private static final int MOST_EVENTS = 10_000;

    private final LocalLogs logs;

    LogEventOperations(LocalLogs logs) {
        this.logs = logs;
    }

    Map<String, JsonOperation> all() {
        return Map.of("FilterLogEvents", this::filter);
    }

    private JsonObject filter(AccountRegion home, JsonObject input, Request request) {
        StoredLogGroup group = group(home, input);
        LogFilter filter = LogFilter.of(RequestJson.text(input, "filterPattern").orElse(""));
        List<String> streams = RequestJson.texts(input, "logStreamNames");
        String prefix = RequestJson.text(input, "logStreamNamePrefix").orElse("");
        long from = time(input, "startTime", 0);
        long to = time(input, "endTime", Long.MAX_VALUE);
        NavigableMap<String, LogEvent> found = new TreeMap<>();
        for (LogEvent event : group.events()) {
            boolean ofStream =
                    event.stream().startsWith(prefix) && (streams.isEmpty() || streams.contains(event.stream()));
            if (ofStream && event.time() >= from && event.time() < to && filter.takes(event.message())) {
                found.put(id(event), event);
            }
        }
        Paging.Page<LogEvent> page =
                LogPages.read(input, "FilterLogEvents", MOST_EVENTS).of(found);
        return new Output()
                .list("events", page.items(), LogEventOperations::described)
                .list("searchedLogStreams", List.<JsonElement>of(), stream -> stream)
                .text("nextToken", page.nextToken())
                .json();
    }

    private StoredLogGroup group(AccountRegion home, JsonObject input) {
        String named = RequestJson.text(input, "logGroupName")
                .or(() -> RequestJson.text(input, "logGroupIdentifier"))
                .orElseThrow(() -> AwsException.refusal("InvalidParameterException", "No log group is named."));
        String name = AwsArn.parse(named)
                .map(arn -> arn.resource().replaceFirst("^log-group:", "").replaceFirst(":\\*$", ""))
                .orElse(named);
        return LogGroupOperations.group(logs, home, name);
    }

    private static JsonObject described(LogEvent event) {
        JsonObject json = new Output()
                .text("logStreamName", event.stream())
                .text("message", event.message())
                .text("eventId", id(event))
                .json();
        json.addProperty("timestamp", event.time());
        json.addProperty("ingestionTime", event.time());
        return json;
    }

    /** In the order of time, as the service gives them. */
    private static String id(LogEvent event) {
        return "%020d%036d".formatted(event.time(), event.number());
    }

    private static long time(JsonObject input, String name, long otherwise) {
        return input.get(name) instanceof JsonPrimitive number && number.isNumber() ? number.getAsLong() : otherwise;
    }
}
