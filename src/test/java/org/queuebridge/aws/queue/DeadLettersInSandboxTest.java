package org.queuebridge.aws.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.queuebridge.aws.SandboxSession;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.rules.deadletter.DeadLetter;
import org.queuebridge.rules.deadletter.DeadLetters;
import org.queuebridge.sandbox.Sandbox;
import org.queuebridge.sandbox.SandboxOptions;

/** Dead-letter queues through the AWS SDK: what EventBridge says of a message is read, and the message stays. */
class DeadLettersInSandboxTest {
    @Test
    void looksWithoutTakingAnything() throws IOException {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.DEFAULT)) {
            String queue = sandbox.targets().sqs().create(sandbox.events().home(), "failed", Map.of());
            sandbox.targets().sqs().send(queue, "{}", Map.of("ERROR_CODE", "NO_PERMISSIONS", "RULE_ARN", "arn:rule"));
            DeadLetters letters = SandboxSession.hasty(sandbox).services().deadLetters();

            for (int look = 0; look < 2; look++) {
                assertThat(letters.depth(queue).waiting()).isOne();
                assertThat(letters.peek(queue, DeadLetters.MOST))
                        .extracting(DeadLetter::errorCode, DeadLetter::ruleArn, DeadLetter::errorMessage)
                        .containsExactly(
                                tuple(Optional.of("NO_PERMISSIONS"), Optional.of("arn:rule"), Optional.empty()));
            }
            assertThat(sandbox.targets().sqs().waiting(queue)).isOne();
        }
    }

    @Test
    void looksAtMoreThanOneCallReturnsAndAtEachOnce() throws IOException {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.DEFAULT)) {
            String queue = sandbox.targets().sqs().create(sandbox.events().home(), "failed", Map.of());
            List<String> codes =
                    IntStream.range(0, 23).mapToObj(i -> "CODE_" + i).toList();
            codes.forEach(code -> sandbox.targets().sqs().send(queue, "{}", Map.of("ERROR_CODE", code)));
            DeadLetters letters = SandboxSession.hasty(sandbox).services().deadLetters();

            assertThat(letters.peek(queue, DeadLetters.MOST))
                    .extracting(letter -> letter.errorCode().orElseThrow())
                    .containsExactlyInAnyOrderElementsOf(codes);
            assertThat(letters.peek(queue, 15)).hasSize(15).doesNotHaveDuplicates();
            assertThat(sandbox.targets().sqs().waiting(queue)).isEqualTo(23);
        }
    }

    @Test
    void saysWhereThereIsNoSuchQueue() throws IOException {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.DEFAULT)) {
            DeadLetters letters = SandboxSession.hasty(sandbox).services().deadLetters();

            assertThatThrownBy(() -> letters.depth("arn:aws:sqs:eu-central-1:123456789012:no-such-queue"))
                    .isInstanceOfSatisfying(
                            FailureException.class, e -> assertThat(e.failure()).isInstanceOf(Failure.NotFound.class));
        }
    }
}
