package org.queuebridge.aws.credentials;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.queuebridge.domain.Secret;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

/**
 * Registers credentials as secrets while they are in use, so that they are cut out of whatever a server repeats in an
 * error.
 */
final class KnownCredentials implements AwsCredentialsProvider {
    private final AwsCredentialsProvider provider;
    private final AtomicReference<Known> latest = new AtomicReference<>(new Known("", List.of()));

    private record Known(String accessKeyId, List<Secret> secrets) {}

    KnownCredentials(AwsCredentialsProvider provider) {
        this.provider = provider;
    }

    @Override
    public AwsCredentials resolveCredentials() {
        AwsCredentials credentials = provider.resolveCredentials();
        if (!latest.get().accessKeyId().equals(credentials.accessKeyId())) {
            latest.set(new Known(
                    credentials.accessKeyId(),
                    texts(credentials).map(String::toCharArray).map(Secret::of).toList()));
        }
        return credentials;
    }

    private static Stream<String> texts(AwsCredentials credentials) {
        return credentials instanceof AwsSessionCredentials session
                ? Stream.of(session.secretAccessKey(), session.sessionToken())
                : Stream.of(credentials.secretAccessKey());
    }
}
