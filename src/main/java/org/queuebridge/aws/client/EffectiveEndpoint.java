package org.queuebridge.aws.client;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Records where a client's calls really go: {@code AWS_ENDPOINT_URL} and the profile's {@code endpoint_url} redirect
 * them silently.
 */
public final class EffectiveEndpoint implements ExecutionInterceptor {
    private volatile @Nullable URI last;

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        last = context.httpRequest().getUri();
    }

    /** The endpoint of the latest call; empty before the first. */
    Optional<URI> address() {
        return Optional.ofNullable(last);
    }
}
