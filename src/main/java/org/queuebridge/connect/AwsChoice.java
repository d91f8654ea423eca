package org.queuebridge.connect;

import java.util.Optional;

/**
 * The choices with which a person connects to AWS: credentials, region and endpoint.
 *
 * @param credentials where the credentials come from
 * @param region e.g. {@code eu-central-1}; if empty, that of the profile or the environment
 * @param endpoint for all services, https or loopback; if empty, that of the profile or the environment, else AWS's own
 */
public record AwsChoice(AwsCredentials credentials, Optional<String> region, Optional<String> endpoint) {}
