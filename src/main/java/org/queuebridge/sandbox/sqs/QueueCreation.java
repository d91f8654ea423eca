package org.queuebridge.sandbox.sqs;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsException;

/** Makes a queue as CreateQueue does: again with the same attributes, it is the same queue. */
record QueueCreation(LocalSqs sqs, AccountRegion home) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,80}|[A-Za-z0-9_-]{1,75}\\.fifo");

    /**
     * Makes the queue unless it exists.
     *
     * @throws AwsException where the name is not free or an attribute not valid
     */
    void create(String name, Map<String, String> attributes, Map<String, String> tags) {
        if (!NAME.matcher(name).matches()) {
            throw AwsException.refusal(
                    "InvalidParameterValue",
                    "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length");
        }
        QueueAttributes.checkSet(name.endsWith(".fifo"), attributes);
        Optional<StoredQueue> existing = sqs.queues().find(home, name);
        if (existing.isPresent()) {
            checkSame(existing.get(), attributes);
            return;
        }
        if (sqs.wasDeletedJustNow(home, name)) {
            throw AwsException.refusal(
                    "QueueDeletedRecently",
                    "You must wait 60 seconds after deleting a queue before you can create another with the same"
                            + " name.");
        }
        sqs.create(home, name, attributes);
        sqs.queues().find(home, name).ifPresent(queue -> queue.tag(tags));
    }

    private static void checkSame(StoredQueue queue, Map<String, String> attributes) {
        Map<String, String> present = queue.attributes();
        attributes.forEach((name, value) -> {
            if (!value.equals(present.getOrDefault(name, ""))) {
                throw AwsException.refusal(
                        "QueueNameExists",
                        "A queue already exists with the same name and a different value for attribute " + name);
            }
        });
    }
}
