package org.queuebridge.aws.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.queuebridge.aws.failure.SdkFailures;
import software.amazon.awssdk.http.AbortableInputStream;

/** The body of an answer; reading fails where it is longer than any that the service gives. */
final class LimitedResponse extends FilterInputStream {
    /** Far more than the largest page of a list. */
    static final long LONGEST_ANSWER = 32L << 20;

    static final long LONGEST_ERROR = 4L << 20;

    private final long limit;
    private final String host;
    private long left;

    private LimitedResponse(InputStream body, long limit, String host) {
        super(body);
        this.limit = limit;
        this.left = limit;
        this.host = host;
    }

    /**
     * Wraps a body of the SDK.
     *
     * @param limit the most bytes
     */
    static AbortableInputStream of(AbortableInputStream body, long limit, String host) {
        return AbortableInputStream.create(new LimitedResponse(body, limit, host), body);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read = super.read(into, from, most);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long most) throws IOException {
        long skipped = super.skip(most);
        count(skipped);
        return skipped;
    }

    /** A marked stream could be read again and again. */
    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long read) {
        left -= read;
        if (left < 0) {
            throw GuardedHttp.forSdk(
                    SdkFailures.unreadable("The answer is longer than " + (limit >> 20) + " MB.", host));
        }
    }
}
