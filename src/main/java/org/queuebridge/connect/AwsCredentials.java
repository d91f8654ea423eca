package org.queuebridge.connect;

import java.util.Optional;
import org.queuebridge.domain.Secret;

/** Where the AWS credentials come from. */
public sealed interface AwsCredentials {
    /** A profile of the AWS files ({@code ~/.aws/config}, {@code ~/.aws/credentials}). */
    record Profile(String name) implements AwsCredentials {}

    /** The SDK's default chain: environment, default profile, container or instance. */
    record DefaultChain() implements AwsCredentials {}

    /** Access keys, with a session token where they are temporary. */
    record Keys(String accessKeyId, Secret secretAccessKey, Optional<Secret> sessionToken) implements AwsCredentials {}
}
