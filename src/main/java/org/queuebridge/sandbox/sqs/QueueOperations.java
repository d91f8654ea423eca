package org.queuebridge.sandbox.sqs;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.JsonOperation;
import org.queuebridge.sandbox.aws.Output;
import org.queuebridge.sandbox.aws.Paging;
import org.queuebridge.sandbox.aws.RequestJson;
import org.queuebridge.sandbox.http.Request;

/** The operations of SQS. Waiting for messages is not offered: what is there is answered at once. */
final class QueueOperations {
    private static final int MOST_QUEUES = 1000;
    private static final int MOST_MESSAGES = 10;

    private final LocalSqs sqs;

    QueueOperations(LocalSqs sqs) {
        this.sqs = sqs;
    }

    Map<String, JsonOperation> all() {
        return Map.of(
                "ListQueues", this::list,
                "GetQueueUrl", this::url,
                "GetQueueAttributes", this::attributes,
                "SetQueueAttributes", this::set,
                "ReceiveMessage", this::receive,
                "DeleteMessage", this::delete);
    }

    /** Without a number of results asked for, there is no second page, as in the service. */
    private JsonObject list(AccountRegion home, JsonObject input, Request request) {
        NavigableMap<String, StoredQueue> found = new TreeMap<>(sqs.queues().in(home));
        String prefix = RequestJson.text(input, "QueueNamePrefix").orElse("");
        found.keySet().removeIf(name -> !name.startsWith(prefix));
        Optional<Integer> asked = number(input, "MaxResults", 1, MOST_QUEUES);
        Paging.Page<StoredQueue> page =
                new Paging("ListQueues", asked.orElse(MOST_QUEUES), RequestJson.text(input, "NextToken")).of(found);
        return new Output()
                .list("QueueUrls", page.items(), queue -> new JsonPrimitive(url(home, name(queue), request)))
                .text("NextToken", asked.isPresent() ? page.nextToken() : Optional.empty())
                .json();
    }

    private JsonObject url(AccountRegion home, JsonObject input, Request request) {
        String name = RequestJson.text(input, "QueueName").orElse("");
        AccountRegion owner = new AccountRegion(
                RequestJson.text(input, "QueueOwnerAWSAccountId").orElse(home.account()), home.region());
        StoredQueue queue = sqs.queues().find(owner, name).orElseThrow(QueueOperations::missing);
        return new Output().text("QueueUrl", url(owner, name(queue), request)).json();
    }

    private JsonObject attributes(AccountRegion home, JsonObject input, Request request) {
        List<String> names = texts(input.get("AttributeNames"));
        QueueAttributes.checkAsked(names);
        JsonObject told = new JsonObject();
        queue(home, input).attributes().forEach((name, value) -> {
            if (QueueAttributes.asked(names, name)) {
                told.addProperty(name, value);
            }
        });
        JsonObject answer = Output.nothing();
        answer.add("Attributes", told);
        return answer;
    }

    private JsonObject set(AccountRegion home, JsonObject input, Request request) {
        Map<String, String> changed = new LinkedHashMap<>();
        if (input.get("Attributes") instanceof JsonObject attributes) {
            attributes
                    .keySet()
                    .forEach(name ->
                            changed.put(name, RequestJson.text(attributes, name).orElse("")));
        }
        StoredQueue queue = queue(home, input);
        QueueAttributes.checkSet(queue, changed);
        queue.set(changed);
        return Output.nothing();
    }

    private JsonObject receive(AccountRegion home, JsonObject input, Request request) {
        StoredQueue queue = queue(home, input);
        int most = number(input, "MaxNumberOfMessages", 1, MOST_MESSAGES).orElse(1);
        int invisible = number(input, "VisibilityTimeout", 0, 43_200)
                .orElseGet(() -> Integer.valueOf(queue.attributes().getOrDefault("VisibilityTimeout", "30")));
        List<StoredQueue.Received> received = queue.receive(most, Duration.ofSeconds(invisible));
        return received.isEmpty()
                ? Output.nothing()
                : new Output()
                        .list(
                                "Messages",
                                received,
                                message -> new Output()
                                        .text("MessageId", message.id())
                                        .text("ReceiptHandle", message.receipt())
                                        .text("MD5OfBody", md5(message.body()))
                                        .text("Body", message.body())
                                        .json())
                        .json();
    }

    private JsonObject delete(AccountRegion home, JsonObject input, Request request) {
        queue(home, input).delete(RequestJson.text(input, "ReceiptHandle").orElse(""));
        return Output.nothing();
    }

    /** Only the end of a URL counts: account and name. A name alone is in the caller's account. */
    private StoredQueue queue(AccountRegion home, JsonObject input) {
        String[] parts = RequestJson.text(input, "QueueUrl").orElse("").split("/", -1);
        String name = parts[parts.length - 1];
        if (name.isEmpty()) {
            throw AwsException.refusal(
                    "InvalidAddress",
                    "The address %s is not valid for this endpoint."
                            .formatted(RequestJson.text(input, "QueueUrl").orElse("")));
        }
        String account = parts.length == 1 ? home.account() : parts[parts.length - 2];
        return sqs.queues()
                .find(new AccountRegion(account, home.region()), name)
                .orElseThrow(QueueOperations::missing);
    }

    private static String url(AccountRegion owner, String name, Request request) {
        return "http://" + request.header("Host").orElse("127.0.0.1") + "/" + owner.account() + "/" + name;
    }

    private static String name(StoredQueue queue) {
        return queue.arn().substring(queue.arn().lastIndexOf(':') + 1);
    }

    private static AwsException missing() {
        return AwsException.refusal("QueueDoesNotExist", "The specified queue does not exist.");
    }

    private static Optional<Integer> number(JsonObject input, String name, int least, int most) {
        if (!(input.get(name) instanceof JsonPrimitive value)) {
            return Optional.empty();
        }
        int number = value.getAsInt();
        if (number < least || number > most) {
            throw AwsException.refusal(
                    "InvalidParameterValue",
                    "Value %d for parameter %s is invalid. Reason: Must be between %d and %d, if provided."
                            .formatted(number, name, least, most));
        }
        return Optional.of(number);
    }

    private static List<String> texts(@Nullable JsonElement value) {
        return value instanceof JsonArray array
                ? array.asList().stream().map(JsonElement::getAsString).toList()
                : List.of();
    }

    private static String md5(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has MD5", e);
        }
    }
}
