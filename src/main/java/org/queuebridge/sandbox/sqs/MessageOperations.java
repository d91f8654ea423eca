package org.queuebridge.sandbox.sqs;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.JsonOperation;
import org.queuebridge.sandbox.aws.Output;
import org.queuebridge.sandbox.aws.RequestJson;

/** The operations of SQS on messages. */
final class MessageOperations {
    private static final int MOST_MESSAGES = 10;
    private static final int LONGEST_HIDDEN = 43_200;
    private static final int LONGEST_WAIT = 20;

    private final LocalSqs sqs;

    MessageOperations(LocalSqs sqs) {
        this.sqs = sqs;
    }

    Map<String, JsonOperation> all() {
        return Map.of(
                "SendMessage",
                (home, input, _) -> send(queue(home, input), input),
                "ReceiveMessage",
                (home, input, _) -> receive(queue(home, input), input),
                "DeleteMessage",
                (home, input, _) -> delete(queue(home, input), input),
                "DeleteMessageBatch",
                (home, input, _) -> each(input, entry -> delete(queue(home, input), entry)),
                "ChangeMessageVisibility",
                (home, input, _) -> hide(queue(home, input), input),
                "ChangeMessageVisibilityBatch",
                (home, input, _) -> each(input, entry -> hide(queue(home, input), entry)),
                "PurgeQueue",
                (home, input, _) -> purge(queue(home, input)));
    }

    private StoredQueue queue(AccountRegion home, JsonObject input) {
        return QueueReference.queue(sqs, home, input);
    }

    private static JsonObject send(StoredQueue queue, JsonObject input) {
        String body = RequestJson.text(input, "MessageBody").orElse("");
        Map<String, String> attributes = new LinkedHashMap<>();
        if (input.get("MessageAttributes") instanceof JsonObject sent) {
            sent.entrySet().forEach(each -> {
                if (each.getValue() instanceof JsonObject value) {
                    attributes.put(
                            each.getKey(),
                            RequestJson.text(value, "StringValue").orElse(""));
                }
            });
        }
        return new Output()
                .text("MessageId", queue.send(body, attributes))
                .text("MD5OfMessageBody", MessageDigests.ofBody(body))
                .text("MD5OfMessageAttributes", MessageDigests.ofAttributes(attributes))
                .json();
    }

    private static JsonObject receive(StoredQueue queue, JsonObject input) {
        Map<String, String> defaults = queue.attributes();
        int most = QueueReference.number(input, "MaxNumberOfMessages", 1, MOST_MESSAGES)
                .orElse(1);
        int hidden = QueueReference.number(input, "VisibilityTimeout", 0, LONGEST_HIDDEN)
                .orElseGet(() -> Integer.valueOf(defaults.getOrDefault("VisibilityTimeout", "30")));
        int wait = QueueReference.number(input, "WaitTimeSeconds", 0, LONGEST_WAIT)
                .orElseGet(() -> Integer.valueOf(defaults.getOrDefault("ReceiveMessageWaitTimeSeconds", "0")));
        List<StoredMessage> received = waited(queue, most, Duration.ofSeconds(hidden), Duration.ofSeconds(wait));
        return received.isEmpty()
                ? Output.nothing()
                : new Output()
                        .list("Messages", received, message -> told(message, input))
                        .json();
    }

    private static List<StoredMessage> waited(StoredQueue queue, int most, Duration hidden, Duration wait) {
        try {
            return queue.receive(most, hidden, wait);
        } catch (InterruptedException _) {
            // The server stops.
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private static JsonObject told(StoredMessage message, JsonObject input) {
        Map<String, String> own = asked(RequestJson.texts(input, "MessageAttributeNames"), message.attributes());
        List<String> system = Stream.of("MessageSystemAttributeNames", "AttributeNames")
                .flatMap(name -> RequestJson.texts(input, name).stream())
                .toList();
        JsonObject told = new Output()
                .text("MessageId", message.id())
                .text("ReceiptHandle", message.receipt())
                .text("MD5OfBody", MessageDigests.ofBody(message.body()))
                .text("Body", message.body())
                .text("MD5OfMessageAttributes", MessageDigests.ofAttributes(own))
                .json();
        addAll(told, "Attributes", asked(system, message.systemAttributes()), MessageOperations::plain);
        addAll(told, "MessageAttributes", own, MessageOperations::typed);
        return told;
    }

    /** Those of these names; {@code All}, {@code .*} and {@code prefix.*} stand for several. */
    private static Map<String, String> asked(List<String> names, Map<String, String> all) {
        Map<String, String> asked = new LinkedHashMap<>();
        all.forEach((name, value) -> {
            if (names.stream().anyMatch(wanted -> isAsked(wanted, name))) {
                asked.put(name, value);
            }
        });
        return asked;
    }

    private static boolean isAsked(String wanted, String name) {
        return wanted.equals("All")
                || wanted.equals(name)
                || (wanted.endsWith(".*") && name.startsWith(wanted.substring(0, wanted.length() - 2)));
    }

    private static void addAll(
            JsonObject told, String member, Map<String, String> values, Function<String, JsonElement> json) {
        if (!values.isEmpty()) {
            JsonObject object = new JsonObject();
            values.forEach((name, value) -> object.add(name, json.apply(value)));
            told.add(member, object);
        }
    }

    private static JsonElement plain(String value) {
        return new JsonPrimitive(value);
    }

    private static JsonElement typed(String value) {
        return new Output()
                .text("StringValue", value)
                .text("DataType", "String")
                .json();
    }

    private static JsonObject delete(StoredQueue queue, JsonObject input) {
        queue.delete(RequestJson.text(input, "ReceiptHandle").orElse(""));
        return Output.nothing();
    }

    private static JsonObject hide(StoredQueue queue, JsonObject input) {
        String receipt = RequestJson.text(input, "ReceiptHandle").orElse("");
        int seconds = QueueReference.number(input, "VisibilityTimeout", 0, LONGEST_HIDDEN)
                .orElse(0);
        if (!queue.hide(receipt, Duration.ofSeconds(seconds))) {
            throw AwsException.refusal(
                    "ReceiptHandleIsInvalid",
                    "The input receipt handle \"" + receipt + "\" is not a valid receipt handle.");
        }
        return Output.nothing();
    }

    private static JsonObject purge(StoredQueue queue) {
        queue.clear();
        return Output.nothing();
    }

    /** Each entry of a batch succeeds or fails for itself. */
    private static JsonObject each(JsonObject input, Consumer<JsonObject> operation) {
        List<JsonObject> entries = input.get("Entries") instanceof JsonArray array
                ? array.asList().stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonElement::getAsJsonObject)
                        .toList()
                : List.of();
        checkBatch(entries);
        List<JsonObject> successful = new ArrayList<>();
        List<JsonObject> failed = new ArrayList<>();
        for (JsonObject entry : entries) {
            Output result =
                    new Output().text("Id", RequestJson.text(entry, "Id").orElse(""));
            try {
                operation.accept(entry);
                successful.add(result.json());
            } catch (AwsException e) {
                failed.add(result.text("Code", e.code())
                        .text("Message", e.sentence())
                        .flag("SenderFault", true)
                        .json());
            }
        }
        return new Output()
                .list("Successful", successful, entry -> entry)
                .list("Failed", failed, entry -> entry)
                .json();
    }

    private static void checkBatch(List<JsonObject> entries) {
        if (entries.isEmpty()) {
            throw AwsException.refusal("EmptyBatchRequest", "There should be at least one entry in the request.");
        }
        if (entries.size() > MOST_MESSAGES) {
            throw AwsException.refusal(
                    "TooManyEntriesInBatchRequest",
                    "Maximum number of entries per request are %d. You have sent %d."
                            .formatted(MOST_MESSAGES, entries.size()));
        }
        if (entries.stream()
                        .map(entry -> RequestJson.text(entry, "Id"))
                        .distinct()
                        .count()
                < entries.size()) {
            throw AwsException.refusal("BatchEntryIdsNotDistinct", "Two or more batch entries have the same Id.");
        }
    }
}
