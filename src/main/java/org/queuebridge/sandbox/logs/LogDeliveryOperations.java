package org.queuebridge.sandbox.logs;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsArn;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.JsonOperation;
import org.queuebridge.sandbox.aws.Output;
import org.queuebridge.sandbox.aws.Paging;
import org.queuebridge.sandbox.aws.Regional;
import org.queuebridge.sandbox.aws.RequestJson;
import org.queuebridge.sandbox.http.Request;
import org.queuebridge.sandbox.logs.LogDelivery.Connection;
import org.queuebridge.sandbox.logs.LogDelivery.Destination;
import org.queuebridge.sandbox.logs.LogDelivery.Source;

/** Vended log deliveries of event buses to log groups. No sentence of a refusal here is recorded but one. */
final class LogDeliveryOperations {
    private static final Pattern NAMES = Pattern.compile("[\\w-]{1,60}");
    private static final Set<String> LOG_TYPES = Set.of("ERROR_LOGS", "INFO_LOGS", "TRACE_LOGS");
    private static final String LOG_GROUP = "CWL";

    private final LocalLogs logs;
    private final SecureRandom random = new SecureRandom();

    LogDeliveryOperations(LocalLogs logs) {
        this.logs = logs;
    }

    Map<String, JsonOperation> all() {
        return Map.ofEntries(
                Map.entry("PutDeliverySource", this::putSource),
                Map.entry(
                        "GetDeliverySource",
                        (home, input, _) -> wrapped("deliverySource", shown(home, source(home, name(input))))),
                Map.entry(
                        "DescribeDeliverySources",
                        (home, input, _) ->
                                list(home, input, logs.sources(), "deliverySources", LogDeliveryOperations::shown)),
                Map.entry("DeleteDeliverySource", this::deleteSource),
                Map.entry("PutDeliveryDestination", this::putDestination),
                Map.entry(
                        "GetDeliveryDestination",
                        (home, input, _) ->
                                wrapped("deliveryDestination", shown(home, destination(home, name(input))))),
                Map.entry(
                        "DescribeDeliveryDestinations",
                        (home, input, _) -> list(
                                home,
                                input,
                                logs.destinations(),
                                "deliveryDestinations",
                                LogDeliveryOperations::shown)),
                Map.entry("DeleteDeliveryDestination", this::deleteDestination),
                Map.entry("CreateDelivery", this::connect),
                Map.entry("GetDelivery", (home, input, _) -> wrapped("delivery", shown(home, connection(home, input)))),
                Map.entry(
                        "DescribeDeliveries",
                        (home, input, _) ->
                                list(home, input, logs.connections(), "deliveries", LogDeliveryOperations::shown)),
                Map.entry("DeleteDelivery", this::disconnect));
    }

    private JsonObject putSource(AccountRegion home, JsonObject input, Request request) {
        Source asked = new Source(
                newName(input),
                RequestJson.text(input, "resourceArn").orElse(""),
                RequestJson.text(input, "logType").orElse(""),
                input.get("tags") instanceof JsonObject tags ? tags : new JsonObject());
        boolean ofBus = AwsArn.parse(asked.resource())
                .filter(arn -> arn.service().equals("events") && arn.resource().startsWith("event-bus/"))
                .isPresent();
        if (!ofBus || !LOG_TYPES.contains(asked.logType())) {
            throw AwsException.validation("The resource has no logs of the type " + asked.logType() + ".");
        }
        boolean taken = logs.sources().in(home).values().stream()
                .anyMatch(each -> each.name().equals(asked.name())
                        ? !each.resource().equals(asked.resource())
                                || !each.logType().equals(asked.logType())
                        : each.resource().equals(asked.resource())
                                && each.logType().equals(asked.logType()));
        if (taken) {
            // As reported by users of Terraform.
            throw conflict("This ResourceId has already been used in another Delivery Source in this account");
        }
        logs.sources().in(home).put(asked.name(), asked);
        return wrapped("deliverySource", shown(home, asked));
    }

    private JsonObject deleteSource(AccountRegion home, JsonObject input, Request request) {
        Source source = source(home, name(input));
        boolean used = logs.connections().in(home).values().stream()
                .anyMatch(each -> each.source().equals(source.name()));
        if (used) {
            throw conflict("The delivery source " + source.name() + " is used by a delivery.");
        }
        logs.sources().in(home).remove(source.name());
        return Output.nothing();
    }

    private JsonObject putDestination(AccountRegion home, JsonObject input, Request request) {
        String group = input.get("deliveryDestinationConfiguration") instanceof JsonObject configuration
                ? RequestJson.text(configuration, "destinationResourceArn").orElse("")
                : "";
        Destination asked = new Destination(newName(input), group.replaceFirst(":\\*$", ""));
        if (logs.group(asked.group()).isEmpty()) {
            throw AwsException.refusal("ResourceNotFoundException", "The log group " + group + " does not exist.");
        }
        logs.destinations().in(home).put(asked.name(), asked);
        return wrapped("deliveryDestination", shown(home, asked));
    }

    private JsonObject deleteDestination(AccountRegion home, JsonObject input, Request request) {
        Destination destination = destination(home, name(input));
        boolean used = logs.connections().in(home).values().stream()
                .anyMatch(each -> each.destination().equals(destination.arn(home)));
        if (used) {
            throw conflict("The delivery destination " + destination.name() + " is used by a delivery.");
        }
        logs.destinations().in(home).remove(destination.name());
        return Output.nothing();
    }

    private JsonObject connect(AccountRegion home, JsonObject input, Request request) {
        Source source =
                source(home, RequestJson.text(input, "deliverySourceName").orElse(""));
        String destination = RequestJson.text(input, "deliveryDestinationArn").orElse("");
        boolean known = logs.destinations().in(home).values().stream()
                .anyMatch(each -> each.arn(home).equals(destination));
        if (!known) {
            throw missing("delivery destination", destination);
        }
        boolean twice = logs.connections().in(home).values().stream()
                .anyMatch(each -> each.source().equals(source.name())
                        && each.destination().equals(destination));
        if (twice) {
            throw conflict("Delivery already exists");
        }
        Connection made = new Connection(newId(), source.name(), destination);
        logs.connections().in(home).put(made.id(), made);
        return wrapped("delivery", shown(home, made));
    }

    private JsonObject disconnect(AccountRegion home, JsonObject input, Request request) {
        logs.connections().in(home).remove(connection(home, input).id());
        return Output.nothing();
    }

    private Source source(AccountRegion home, String name) {
        return logs.sources().find(home, name).orElseThrow(() -> missing("delivery source", name));
    }

    private Destination destination(AccountRegion home, String name) {
        return logs.destinations().find(home, name).orElseThrow(() -> missing("delivery destination", name));
    }

    private Connection connection(AccountRegion home, JsonObject input) {
        String id = RequestJson.text(input, "id").orElse("");
        return logs.connections().find(home, id).orElseThrow(() -> missing("delivery", id));
    }

    private static JsonObject shown(AccountRegion home, Source source) {
        JsonArray resources = new JsonArray();
        resources.add(source.resource());
        JsonObject json = new Output()
                .text("name", source.name())
                .text("arn", source.arn(home))
                .text("service", "events")
                .text("logType", source.logType())
                .json();
        json.add("resourceArns", resources);
        if (!source.tags().isEmpty()) {
            json.add("tags", source.tags());
        }
        return json;
    }

    private static JsonObject shown(AccountRegion home, Destination destination) {
        JsonObject json = new Output()
                .text("name", destination.name())
                .text("arn", destination.arn(home))
                .text("deliveryDestinationType", LOG_GROUP)
                .json();
        json.add(
                "deliveryDestinationConfiguration",
                new Output().text("destinationResourceArn", destination.group()).json());
        return json;
    }

    private static JsonObject shown(AccountRegion home, Connection connection) {
        return new Output()
                .text("id", connection.id())
                .text("arn", home.arn("logs", "delivery:" + connection.id()))
                .text("deliverySourceName", connection.source())
                .text("deliveryDestinationArn", connection.destination())
                .text("deliveryDestinationType", LOG_GROUP)
                .json();
    }

    private static <T extends LogDelivery> JsonObject list(
            AccountRegion home,
            JsonObject input,
            Regional<T> all,
            String field,
            BiFunction<AccountRegion, T, JsonObject> shown) {
        Paging.Page<T> page = LogPages.read(input, field).of(new TreeMap<>(all.in(home)));
        return new Output()
                .list(field, page.items(), each -> shown.apply(home, each))
                .text("nextToken", page.nextToken())
                .json();
    }

    private static JsonObject wrapped(String field, JsonObject content) {
        JsonObject answer = Output.nothing();
        answer.add(field, content);
        return answer;
    }

    private static String name(JsonObject input) {
        return RequestJson.text(input, "name").orElse("");
    }

    private static String newName(JsonObject input) {
        String name = name(input);
        if (!NAMES.matcher(name).matches()) {
            throw AwsException.validation("1 validation error detected: Value '" + name
                    + "' at 'name' failed to satisfy constraint: Member must satisfy regular expression"
                    + " pattern: [\\w-]*");
        }
        return name;
    }

    private String newId() {
        return Long.toString(Math.floorMod(random.nextLong(), Long.MAX_VALUE), Character.MAX_RADIX);
    }

    private static AwsException missing(String kind, String name) {
        return AwsException.refusal("ResourceNotFoundException", "The " + kind + " " + name + " does not exist.");
    }

    private static AwsException conflict(String message) {
        return AwsException.refusal("ConflictException", message);
    }
}
