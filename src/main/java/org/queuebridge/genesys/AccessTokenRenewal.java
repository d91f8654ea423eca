package org.queuebridge.genesys;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;

/**
 * Keeps the access token that all calls share, and renews it before it expires. Only one caller renews it while the
 * others wait, because the login refuses clients that request tokens too often.
 */
final class AccessTokenRenewal {
    /** How long before it expires a token is renewed: a minute, or a tenth of its lifetime if that is shorter. */
    private static final Duration RENEW_BEFORE_EXPIRY = Duration.ofMinutes(1);

    private static final int RENEW_BEFORE_EXPIRY_FRACTION = 10;
    private final TokenSource source;
    private final InstantSource clock;
    private final ReentrantLock renewing = new ReentrantLock();
    private volatile @Nullable AccessToken current;
    private volatile @Nullable FailureException refusal;
    private volatile boolean closed;

    AccessTokenRenewal(TokenSource source, InstantSource clock) {
        this.source = source;
        this.clock = clock;
    }

    /** Returns a token that does not expire soon. */
    AccessToken token() throws InterruptedException {
        return renewUnless(_ -> true);
    }

    /** Returns a token other than this one, which the API refused although it had not expired. */
    AccessToken replace(AccessToken refused) throws InterruptedException {
        return renewUnless(token -> !token.equals(refused));
    }

    /** Wipes the token and the client secret. From now on, callers get {@link Failure.Canceled}. */
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

    /** Requests a token, unless another caller was refused one while this caller waited for the lock. */
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
            if (!(e.failure() instanceof Failure.Canceled)) {
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
        return unlessClosed(!expiresSoon(token) && wanted.test(token) ? token : null);
    }

    private boolean expiresSoon(AccessToken token) {
        Duration fraction = Duration.between(token.issued(), token.expires()).dividedBy(RENEW_BEFORE_EXPIRY_FRACTION);
        Duration margin = fraction.compareTo(RENEW_BEFORE_EXPIRY) < 0 ? fraction : RENEW_BEFORE_EXPIRY;
        return !clock.instant().isBefore(token.expires().minus(margin));
    }

    private <T extends @Nullable AccessToken> T unlessClosed(T token) {
        if (closed) {
            if (token != null) {
                token.value().wipe();
            }
            throw new FailureException(new Failure.Canceled());
        }
        return token;
    }
}
