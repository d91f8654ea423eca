package org.queuebridge.sandbox.aws;

import java.util.Set;
import org.queuebridge.sandbox.http.Request;
import org.queuebridge.sandbox.http.Response;

/** One AWS service on the port that all of them share. Called by many threads at once. */
public interface AwsService {

    /** Whether a request is for this service. */
    boolean serves(Request request);

    /** The operation asked for, such as {@code PutRule}. */
    String operation(Request request);

    /** All of its operations, such as {@code PutRule}. */
    Set<String> operations();

    /** The IAM action that the operation needs, such as {@code events:PutRule}. */
    String action(Request request);

    /** The IAM actions that a request needs besides, such as {@code sqs:TagQueue} where it brings tags. */
    default Set<String> alsoNeeds(Request request) {
        return Set.of();
    }

    /** The ARN of the operation's resource, as an access denial names it. */
    String resource(Request request, AccountRegion home);

    /**
     * The answer for a caller with the right to it.
     *
     * @throws AwsException where the service refuses
     */
    Response answer(Request request, Signed signed);

    /** The answer in which every entry failed; the ordinary answer for an operation without entries. */
    default Response failedEntries(Request request, Signed signed) {
        return answer(request, signed);
    }

    /** The answer in which every entry is only a part; the ordinary answer for an operation without such entries. */
    default Response partialEntries(Request request, Signed signed) {
        return answer(request, signed);
    }

    /** An error in the service's own format. */
    Response refusal(AwsException refusal);
}
