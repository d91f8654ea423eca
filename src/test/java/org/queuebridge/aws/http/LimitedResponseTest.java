package org.queuebridge.aws.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.queuebridge.aws.failure.SdkFailures;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import software.amazon.awssdk.http.AbortableInputStream;

class LimitedResponseTest {
    private static final int LIMIT = 5;

    @Test
    void aBodyOfExactlyTheLimitIsRead() throws IOException {
        assertThat(body(LIMIT).readAllBytes()).hasSize(LIMIT);

        InputStream single = body(LIMIT);
        for (int i = 0; i < LIMIT; i++) {
            assertThat(single.read()).isEqualTo('x');
        }
        assertThat(single.read()).isEqualTo(-1);
        assertThat(single.read()).as("the end may be read again and again").isEqualTo(-1);
        assertThat(body(LIMIT).skip(LIMIT)).isEqualTo(LIMIT);
    }

    @Test
    void aLongerBodyIsRefusedByEveryReadMethod() {
        refused(() -> body(LIMIT + 1).readAllBytes());
        refused(() -> body(LIMIT + 1).skip(LIMIT + 1));
        InputStream single = body(LIMIT + 1);
        refused(() -> {
            for (int i = 0; i <= LIMIT; i++) {
                assertThat(single.read()).isPositive();
            }
        });
    }

    @Test
    void itCannotBeReadAgain() {
        assertThat(body(1).markSupported()).isFalse();
    }

    private static void refused(ThrowingCallable read) {
        assertThatThrownBy(read).isInstanceOfSatisfying(RuntimeException.class, thrown -> {
            Optional<Failure> failure = SdkFailures.ours(thrown).map(FailureException::failure);
            assertThat(failure).map(Failure::reason).contains(Reason.AWS_UNREADABLE);
        });
    }

    private static InputStream body(int length) {
        return LimitedResponse.of(
                AbortableInputStream.create(
                        new ByteArrayInputStream("x".repeat(length).getBytes(StandardCharsets.US_ASCII))),
                LIMIT,
                "events.eu-central-1.amazonaws.com");
    }
}
