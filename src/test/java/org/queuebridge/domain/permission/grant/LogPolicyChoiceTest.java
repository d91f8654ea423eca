package org.queuebridge.domain.permission.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.permission.policy.PolicyDocument;

/** Which of a region's few policies of CloudWatch Logs a statement of 120 characters goes into. */
class LogPolicyChoiceTest {
    private static final int LENGTH = 120;

    /** What there is, as name:length, and what others fill the region with; then what is chosen. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        other:10                                    | 0  | QueueBridge   | 0
        other:10 QueueBridge:5000                   | 0  | QueueBridge   | 5000
        QueueBridge:5001                            | 0  | QueueBridge-2 | 0
        QueueBridge:5001 QueueBridge-2:5000         | 0  | QueueBridge-2 | 5000
        QueueBridge:5001 QueueBridge-2:5001         | 0  | QueueBridge-3 | 0
        QueueBridge-2:5001                          | 0  | QueueBridge   | 0
        QueueBridge:5001 last:5000                  | 7  | QueueBridge-2 | 0
        QueueBridge:5001 last:5000                  | 8  | last          | 5000
        last:5001 QueueBridge:10                    | 8  | QueueBridge   | 10
        QueueBridge:5001 last:5001                  | 8  | QueueBridge-2 | 0
        """)
    void usesItsOwnPolicyAndForeignOnesOnlyInAFullRegion(String there, int full, String name, int length) {
        PolicyDocument chosen = LogPolicyChoice.of(policies(there, full), LENGTH);

        assertThat(chosen.name()).isEqualTo(name);
        assertThat(chosen.text()).hasSize(length);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        last:5120 | 8 | true
        last:5001 | 9 | false
        last:5000 | 9 | true
        """)
    void findsRoomInAPolicyOrForAnother(String there, int full, boolean room) {
        assertThat(LogPolicyChoice.hasRoom(policies(there, full), LENGTH)).isEqualTo(room);
    }

    private static List<PolicyDocument> policies(String there, int full) {
        Stream<PolicyDocument> others = Stream.iterate(1, number -> number + 1)
                .limit(full)
                .map(number -> policy("full-" + number, LogPolicyChoice.LONGEST_POLICY));
        return Stream.concat(
                        others,
                        Arrays.stream(there.split(" "))
                                .map(each -> each.split(":"))
                                .map(each -> policy(each[0], Integer.parseInt(each[1]))))
                .toList();
    }

    private static PolicyDocument policy(String name, int length) {
        return new PolicyDocument(name, "x".repeat(length), Optional.empty());
    }
}
