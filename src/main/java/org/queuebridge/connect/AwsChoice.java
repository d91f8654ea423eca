package org.queuebridge.connect;

import java.util.Optional;

/**
 * What connects to AWS.
 *
 * @param credentials who
 * @param region e.g. {@code eu-central-1}; empty takes the profile's or the environment's
 * @param endpoint for all services, https or loopback; empty takes what the profile or the environment says, else AWS's
 *     own
 */
public record AwsChoice(AwsCredentials credentials, Optional<String> region, Optional<String> endpoint) {}
