package org.queuebridge.genesys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Collects an answer's body as UTF-8 text, and gives the connection up once the body is longer than a limit. */
final class LimitedBody implements BodySubscriber<String> {
    private final int limit;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<String> text = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    /** There was more than the limit. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;

        private TooLong(int limit) {
            super("the answer is longer than " + (limit >> 20) + " MB");
        }
    }

    /**
     * For one answer.
     *
     * @param limit in bytes
     */
    LimitedBody(int limit) {
        this.limit = limit;
    }

    @Override
    public CompletionStage<String> getBody() {
        return text;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        for (ByteBuffer piece : pieces) {
            if (text.isDone()) {
                return;
            }
            if (piece.remaining() > limit - bytes.size()) {
                giveUp();
            } else {
                byte[] read = new byte[piece.remaining()];
                piece.get(read);
                bytes.writeBytes(read);
            }
        }
    }

    @Override
    public void onError(Throwable thrown) {
        text.completeExceptionally(thrown);
    }

    @Override
    public void onComplete() {
        text.complete(bytes.toString(StandardCharsets.UTF_8));
    }

    private void giveUp() {
        if (subscription != null) {
            subscription.cancel();
        }
        bytes.reset();
        text.completeExceptionally(new TooLong(limit));
    }
}
