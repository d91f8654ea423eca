package org.queuebridge.aws.client;

import java.net.URI;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;

/**
 * Everything that is needed to build a client.
 *
 * @param endpoint the endpoint of every service; where empty, the environment, the profile and then AWS's own decide
 * @param profile the profile whose {@code endpoint_url} applies
 */
public record ClientAccess(
        AwsCredentialsProvider credentials,
        Region region,
        Optional<URI> endpoint,
        ProfileFile profiles,
        String profile) {}
