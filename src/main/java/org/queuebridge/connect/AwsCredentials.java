package org.queuebridge.connect;

import java.util.Optional;
import org.queuebridge.domain.Secret;

/** The source of the AWS credentials: a profile, the default chain or access keys. */
public sealed interface AwsCredentials {
    /** A profile in the files of the AWS CLI ({@code ~/.aws/config}, {@code ~/.aws/credentials}). */
    record Profile(String name) implements AwsCredentials {}

    /** The SDK's default chain: environment, default profile, container or instance. */
    record DefaultChain() implements AwsCredentials {}

    /** Access keys, with a session token if they are temporary. */
    record Keys(String accessKeyId, Secret secretAccessKey, Optional<Secret> sessionToken) implements AwsCredentials {}
}
