package org.queuebridge.genesys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

class LimitedBodyTest {
    private final LimitedBody body = new LimitedBody(6);
    private final CompletableFuture<String> text = body.getBody().toCompletableFuture();
    private final Connection connection = new Connection();

    private static final class Connection implements Flow.Subscription {
        private long requested;
        private int cancels;

        @Override
        public void request(long count) {
            requested += count;
        }

        @Override
        public void cancel() {
            cancels++;
        }
    }

    @Test
    void readsUntilTheBodyEnds() {
        body.onSubscribe(connection);
        body.onNext(pieces("abc"));

        assertThat(connection.requested).isPositive();
        assertThat(text).isNotDone();
    }

    @Test
    void aBodyOfExactlyTheLimitIsText() {
        body.onSubscribe(connection);
        body.onNext(pieces("Grö", "ß"));
        body.onComplete();

        assertThat(text).isCompletedWithValue("Größ");
        assertThat(connection.cancels).isZero();
    }

    @Test
    void aLongerBodyIsCanceledOnceAndNotCollectedFurther() {
        body.onSubscribe(connection);
        body.onNext(pieces("abc", "defg", "h"));
        body.onNext(pieces("i"));
        body.onComplete();

        assertThat(text).isCompletedExceptionally();
        assertThat(text.exceptionNow()).isInstanceOf(LimitedBody.TooLong.class);
        assertThat(connection.cancels).isEqualTo(1);
    }

    @Test
    void aConnectionThatIsCutIsAnError() {
        body.onSubscribe(connection);
        body.onNext(pieces("abc"));
        body.onError(new IllegalStateException("cut"));

        assertThat(text.exceptionNow()).hasMessage("cut");
    }

    private static List<ByteBuffer> pieces(String... texts) {
        return List.of(texts).stream()
                .map(each -> ByteBuffer.wrap(each.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
