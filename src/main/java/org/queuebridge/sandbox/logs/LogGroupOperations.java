package org.queuebridge.sandbox.logs;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.JsonOperation;
import org.queuebridge.sandbox.aws.Output;
import org.queuebridge.sandbox.aws.Paging;
import org.queuebridge.sandbox.aws.RequestJson;
import org.queuebridge.sandbox.http.Request;

/** Log groups: they are listed, made, deleted, and told how long to keep what is in them. */
final class LogGroupOperations {
    private static final String NAME = "logGroupName";
    private static final Pattern NAMES = Pattern.compile("[.\\-_/#A-Za-z0-9]{1,512}");

    /** Days, as the API's documentation lists them. */
    private static final Set<Integer> RETENTION = Set.of(
            1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653);

    private final LocalLogs logs;

    LogGroupOperations(LocalLogs logs) {
        this.logs = logs;
    }

    Map<String, JsonOperation> all() {
        return Map.of(
                "DescribeLogGroups", this::list,
                "CreateLogGroup", this::create,
                "DeleteLogGroup", this::delete,
                "PutRetentionPolicy", this::retain,
                "DeleteRetentionPolicy", this::keep);
    }

    /** The group that a request names, or the service's refusal. */
    static StoredLogGroup group(LocalLogs logs, AccountRegion home, String name) {
        return logs.groups()
                .find(home, name)
                .orElseThrow(() ->
                        AwsException.refusal("ResourceNotFoundException", "The specified log group does not exist."));
    }

    private JsonObject list(AccountRegion home, JsonObject input, Request request) {
        NavigableMap<String, JsonObject> found = new TreeMap<>();
        String prefix = RequestJson.text(input, "logGroupNamePrefix").orElse("");
        logs.groups().in(home).forEach((name, group) -> {
            if (name.startsWith(prefix)) {
                found.put(name, described(name, group));
            }
        });
        Paging.Page<JsonObject> page = LogPages.read(input, "DescribeLogGroups").of(found);
        return new Output()
                .list("logGroups", page.items(), group -> group)
                .text("nextToken", page.nextToken())
                .json();
    }

    private JsonObject create(AccountRegion home, JsonObject input, Request request) {
        String name = RequestJson.text(input, NAME).orElse("");
        if (!NAMES.matcher(name).matches()) {
            throw AwsException.refusal(
                    "InvalidParameterException",
                    "1 validation error detected: Value '%s' at 'logGroupName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\.\\-_/#A-Za-z0-9]+"
                            .formatted(name));
        }
        if (!logs.createIfAbsent(home, name)) {
            throw AwsException.refusal("ResourceAlreadyExistsException", "The specified log group already exists");
        }
        return Output.nothing();
    }

    private JsonObject delete(AccountRegion home, JsonObject input, Request request) {
        String name = RequestJson.text(input, NAME).orElse("");
        group(logs, home, name);
        logs.groups().in(home).remove(name);
        return Output.nothing();
    }

    private JsonObject retain(AccountRegion home, JsonObject input, Request request) {
        StoredLogGroup group = group(logs, home, RequestJson.text(input, NAME).orElse(""));
        int days = input.get("retentionInDays") instanceof JsonPrimitive number && number.isNumber()
                ? number.getAsInt()
                : 0;
        if (!RETENTION.contains(days)) {
            // Wording not recorded.
            throw AwsException.refusal("InvalidParameterException", "Invalid retention value: " + days + ".");
        }
        group.retain(OptionalInt.of(days));
        return Output.nothing();
    }

    private JsonObject keep(AccountRegion home, JsonObject input, Request request) {
        group(logs, home, RequestJson.text(input, NAME).orElse("")).retain(OptionalInt.empty());
        return Output.nothing();
    }

    private static JsonObject described(String name, StoredLogGroup group) {
        Output output = new Output()
                .text(NAME, name)
                .text("arn", group.arn() + ":*")
                .text("logGroupArn", group.arn())
                .text("logGroupClass", "STANDARD")
                .number("metricFilterCount", 0)
                .number("storedBytes", 0);
        group.retention().ifPresent(days -> output.number("retentionInDays", days));
        JsonObject json = output.json();
        json.addProperty("creationTime", group.created());
        return json;
    }
}
