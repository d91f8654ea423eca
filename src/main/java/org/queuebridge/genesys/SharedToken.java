package org.queuebridge.genesys;

import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;

/**
 * Keeps the one token that all calls share, and has it renewed by one caller at a time while the others wait: the login
 * refuses those who ask too often.
 */
final class SharedToken {
    private final TokenSource source;
    private final InstantSource clock;
    private final ReentrantLock renewing = new ReentrantLock();
    private volatile @Nullable AccessToken current;
    private volatile @Nullable FailureException refusal;
    private volatile boolean closed;

    SharedToken(TokenSource source, InstantSource clock) {
        this.source = source;
        this.clock = clock;
    }

    /** A token that does not end soon. */
    AccessToken token() throws InterruptedException {
        return renewUnless(_ -> true);
    }

    /** Another token than this, which the API refused before its time. */
    AccessToken replace(AccessToken refused) throws InterruptedException {
        return renewUnless(token -> !token.equals(refused));
    }

    /** Forgets token and secret; who asks from now on is told that it was cancelled. */
    void close() {
        closed = true;
        source.wipe();
        AccessToken token = current;
        if (token != null) {
            token.value().wipe();
        }
    }

    private AccessToken renewUnless(Predicate<AccessToken> wanted) throws InterruptedException {
        FailureException before = refusal;
        AccessToken token = usable(wanted);
        if (token != null) {
            return token;
        }
        renewing.lockInterruptibly();
        try {
            token = usable(wanted);
            return token != null ? token : renew(before);
        } finally {
            renewing.unlock();
        }
    }

    /** Asks for a token, unless somebody else was refused one while this caller waited for the lock. */
    private AccessToken renew(@Nullable FailureException before) {
        FailureException latest = refusal;
        if (latest != null && latest != before) {
            throw new FailureException(latest.failure(), latest);
        }
        try {
            AccessToken token = source.request();
            current = token;
            return unlessClosed(token);
        } catch (FailureException e) {
            if (!(e.failure() instanceof Failure.Cancelled)) {
                refusal = e;
            }
            throw e;
        }
    }

    private @Nullable AccessToken usable(Predicate<AccessToken> wanted) {
        AccessToken token = current;
        if (token == null) {
            return unlessClosed(null);
        }
        return unlessClosed(token.usableAt(clock.instant()) && wanted.test(token) ? token : null);
    }

    private <T extends @Nullable AccessToken> T unlessClosed(T token) {
        if (closed) {
            if (token != null) {
                token.value().wipe();
            }
            throw new FailureException(new Failure.Cancelled());
        }
        return token;
    }
}
