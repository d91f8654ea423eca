package org.queuebridge.sandbox.sqs;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.RequestJson;
import org.queuebridge.sandbox.http.Request;

/** Reads what requests of SQS have in common: the queue, numbers, and maps of texts. */
final class QueueReference {
    private QueueReference() {}

    /** Only the end of a URL counts: account and name. A name alone is in the caller's account. */
    static StoredQueue queue(LocalSqs sqs, AccountRegion home, JsonObject input) {
        Place place = place(home, input);
        return sqs.queues().find(place.owner(), place.name()).orElseThrow(QueueReference::missing);
    }

    /** Where a queue is. */
    record Place(AccountRegion owner, String name) {}

    static Place place(AccountRegion home, JsonObject input) {
        String url = RequestJson.text(input, "QueueUrl").orElse("");
        List<String> parts = List.of(url.split("/", -1));
        if (parts.getLast().isEmpty()) {
            throw AwsException.refusal(
                    "InvalidAddress", "The address %s is not valid for this endpoint.".formatted(url));
        }
        String account = parts.size() == 1 ? home.account() : parts.get(parts.size() - 2);
        return new Place(new AccountRegion(account, home.region()), parts.getLast());
    }

    static String url(AccountRegion owner, String name, Request request) {
        return "http://" + request.header("Host").orElse("127.0.0.1") + "/" + owner.account() + "/" + name;
    }

    static AwsException missing() {
        return AwsException.refusal("QueueDoesNotExist", "The specified queue does not exist.");
    }

    static Optional<Integer> number(JsonObject input, String name, int least, int most) {
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

    /** The texts of an object by their names; empty where there is none. */
    static Map<String, String> texts(JsonObject input, String name) {
        Map<String, String> all = new LinkedHashMap<>();
        if (input.get(name) instanceof JsonObject object) {
            object.keySet()
                    .forEach(key -> all.put(key, RequestJson.text(object, key).orElse("")));
        }
        return all;
    }
}
