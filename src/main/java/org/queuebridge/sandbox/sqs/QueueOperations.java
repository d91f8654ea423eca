package org.queuebridge.sandbox.sqs;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.JsonOperation;
import org.queuebridge.sandbox.aws.Output;
import org.queuebridge.sandbox.aws.Paging;
import org.queuebridge.sandbox.aws.RequestJson;
import org.queuebridge.sandbox.http.Request;

/** The operations of SQS on queues; {@link MessageOperations} has those on messages. */
final class QueueOperations {
    private static final int MOST_QUEUES = 1000;

    private final LocalSqs sqs;

    QueueOperations(LocalSqs sqs) {
        this.sqs = sqs;
    }

    Map<String, JsonOperation> all() {
        return Map.of(
                "ListQueues", this::list,
                "GetQueueUrl", this::url,
                "CreateQueue", this::create,
                "DeleteQueue", this::delete,
                "GetQueueAttributes", this::attributes,
                "SetQueueAttributes", this::set,
                "TagQueue", this::tag,
                "UntagQueue", this::untag,
                "ListQueueTags", this::tags);
    }

    /** Without a number of results asked for, there is no second page, as in the service. */
    private JsonObject list(AccountRegion home, JsonObject input, Request request) {
        NavigableMap<String, StoredQueue> found = new TreeMap<>(sqs.queues().in(home));
        String prefix = RequestJson.text(input, "QueueNamePrefix").orElse("");
        found.keySet().removeIf(name -> !name.startsWith(prefix));
        Optional<Integer> asked = QueueReference.number(input, "MaxResults", 1, MOST_QUEUES);
        Paging.Page<StoredQueue> page =
                new Paging("ListQueues", asked.orElse(MOST_QUEUES), RequestJson.text(input, "NextToken")).of(found);
        return new Output()
                .list(
                        "QueueUrls",
                        page.items(),
                        queue -> new JsonPrimitive(QueueReference.url(home, queue.name(), request)))
                .text("NextToken", asked.isPresent() ? page.nextToken() : Optional.empty())
                .json();
    }

    private JsonObject url(AccountRegion home, JsonObject input, Request request) {
        String name = RequestJson.text(input, "QueueName").orElse("");
        AccountRegion owner = new AccountRegion(
                RequestJson.text(input, "QueueOwnerAWSAccountId").orElse(home.account()), home.region());
        StoredQueue queue = sqs.queues().find(owner, name).orElseThrow(QueueReference::missing);
        return told(owner, queue.name(), request);
    }

    private JsonObject create(AccountRegion home, JsonObject input, Request request) {
        String name = RequestJson.text(input, "QueueName").orElse("");
        Map<String, String> attributes = QueueReference.texts(input, "Attributes");
        new QueueCreation(sqs, home).create(name, attributes, QueueReference.texts(input, "tags"));
        return told(home, name, request);
    }

    private static JsonObject told(AccountRegion owner, String name, Request request) {
        return new Output()
                .text("QueueUrl", QueueReference.url(owner, name, request))
                .json();
    }

    private JsonObject delete(AccountRegion home, JsonObject input, Request request) {
        QueueReference.Place place = QueueReference.place(home, input);
        if (!sqs.delete(place.owner(), place.name())) {
            throw QueueReference.missing();
        }
        return Output.nothing();
    }

    private JsonObject attributes(AccountRegion home, JsonObject input, Request request) {
        List<String> names = RequestJson.texts(input, "AttributeNames");
        QueueAttributes.checkAsked(names);
        JsonObject told = new JsonObject();
        QueueReference.queue(sqs, home, input).attributes().forEach((name, value) -> {
            if (QueueAttributes.asked(names, name)) {
                told.addProperty(name, value);
            }
        });
        return object("Attributes", told);
    }

    private JsonObject set(AccountRegion home, JsonObject input, Request request) {
        Map<String, String> changed = QueueReference.texts(input, "Attributes");
        StoredQueue queue = QueueReference.queue(sqs, home, input);
        QueueAttributes.checkSet(queue.isFifo(), changed);
        queue.set(changed);
        return Output.nothing();
    }

    private JsonObject tag(AccountRegion home, JsonObject input, Request request) {
        QueueReference.queue(sqs, home, input).tag(QueueReference.texts(input, "Tags"));
        return Output.nothing();
    }

    private JsonObject untag(AccountRegion home, JsonObject input, Request request) {
        QueueReference.queue(sqs, home, input).untag(RequestJson.texts(input, "TagKeys"));
        return Output.nothing();
    }

    /** A queue without tags answers without the member. */
    private JsonObject tags(AccountRegion home, JsonObject input, Request request) {
        JsonObject tags = new JsonObject();
        QueueReference.queue(sqs, home, input).tags().forEach(tags::addProperty);
        return tags.isEmpty() ? Output.nothing() : object("Tags", tags);
    }

    private static JsonObject object(String name, JsonObject value) {
        JsonObject answer = Output.nothing();
        answer.add(name, value);
        return answer;
    }
}
