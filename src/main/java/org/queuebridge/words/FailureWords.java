package org.queuebridge.words;

import java.util.ArrayList;
import java.util.List;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;

/**
 * A failure in words.
 *
 * @param what what is wrong, a sentence
 * @param advice what to do
 * @param details what the service said, for support; may be empty
 * @param copyable text to paste elsewhere, such as a policy statement; may be empty
 */
public record FailureWords(String what, String advice, String details, String copyable) {
    /** Puts a failure in words. */
    public static FailureWords of(Failure failure) {
        String key = "failure." + failure.reason();
        Object[] args = failure.args().toArray();
        return new FailureWords(
                Messages.text(key, args),
                Messages.text(key + ".advice", args),
                details(failure.evidence()),
                failure instanceof Failure.Forbidden forbidden
                        ? forbidden.statement().orElse("")
                        : "");
    }

    private static String details(Evidence evidence) {
        List<String> parts = new ArrayList<>();
        evidence.code().ifPresent(parts::add);
        evidence.message().ifPresent(parts::add);
        evidence.requestId().ifPresent(id -> parts.add(Messages.text("failure.request", id)));
        return String.join(" · ", parts);
    }
}
