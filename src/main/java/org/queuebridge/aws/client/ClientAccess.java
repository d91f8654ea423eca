package org.queuebridge.aws.client;

import java.net.URI;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;

/**
 * All that a client needs to know to be built.
 *
 * @param endpoint for every service; empty leaves it to environment and profile, else it is AWS's own
 * @param profile whose {@code endpoint_url} counts
 */
public record ClientAccess(
        AwsCredentialsProvider credentials,
        Region region,
        Optional<URI> endpoint,
        ProfileFile profiles,
        String profile) {}
