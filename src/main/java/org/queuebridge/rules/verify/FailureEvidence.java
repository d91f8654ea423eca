package org.queuebridge.rules.verify;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;

/**
 * A failure as the evidence of a finding: the service's words, or the reason's name where there are none. The id of the
 * call, which support asks for, follows {@link #REQUEST_ID} or {@link #CORRELATION_ID} and a tab.
 */
public final class FailureEvidence {
    /** The id is the {@code x-amzn-RequestId} of AWS. */
    public static final String REQUEST_ID = "REQUEST_ID";

    /** The id is the {@code ININ-Correlation-Id} of Genesys Cloud. */
    public static final String CORRELATION_ID = "CORRELATION_ID";

    private FailureEvidence() {}

    public static List<String> of(Failure failure) {
        Evidence said = failure.evidence();
        List<String> lines = Stream.of(
                        said.code(), said.message(), said.requestId().map(id -> kind(failure) + "\t" + id))
                .flatMap(Optional::stream)
                .toList();
        return lines.isEmpty()
                ? List.of(String.join(
                        " ",
                        Stream.concat(Stream.of(failure.reason().name()), failure.args().stream())
                                .toList()))
                : lines;
    }

    private static String kind(Failure failure) {
        return failure.reason().name().startsWith("GENESYS_") ? CORRELATION_ID : REQUEST_ID;
    }
}
