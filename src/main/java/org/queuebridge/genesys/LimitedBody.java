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

/** Collects a response body as UTF-8 text, and cancels the request once the body is longer than a limit. */
final class LimitedBody implements BodySubscriber<String> {
    private final int limit;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<String> text = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    /** The body was longer than the limit. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;

        private TooLong(int limit) {
            super("the response is longer than " + (limit >> 20) + " MB");
        }
    }

    /**
     * Makes the collector of one response.
     *
     * @param limit the longest body that is accepted, in bytes
     */
    LimitedBody(int limit) {
        this.limit = limit;
    }

    @Override
    public CompletionStage<String> getBody() {
        return text;
    }

    @Override
    public void onSubscribe(Flow.Subscription newSubscription) {
        subscription = newSubscription;
        newSubscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        for (ByteBuffer piece : pieces) {
            if (text.isDone()) {
                return;
            }
            if (piece.remaining() > limit - bytes.size()) {
                cancel();
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

    private void cancel() {
        if (subscription != null) {
            subscription.cancel();
        }
        bytes.reset();
        text.completeExceptionally(new TooLong(limit));
    }
}
