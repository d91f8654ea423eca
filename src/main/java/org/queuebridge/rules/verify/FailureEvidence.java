package org.queuebridge.rules.verify;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;

/** A failure as the evidence of a finding: the service's words, or the reason's name where there are none. */
public final class FailureEvidence {
    private FailureEvidence() {}

    public static List<String> of(Failure failure) {
        Evidence said = failure.evidence();
        List<String> lines = Stream.of(said.code(), said.message(), said.requestId())
                .flatMap(Optional::stream)
                .toList();
        return lines.isEmpty()
                ? List.of(String.join(
                        " ",
                        Stream.concat(Stream.of(failure.reason().name()), failure.args().stream())
                                .toList()))
                : lines;
    }
}
