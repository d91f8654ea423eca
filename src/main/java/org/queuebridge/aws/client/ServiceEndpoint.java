package org.queuebridge.aws.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.queuebridge.aws.http.EndpointAddress;
import software.amazon.awssdk.awscore.endpoint.AwsClientEndpointProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.EndpointTag;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.ServiceEndpointKey;
import software.amazon.awssdk.regions.ServiceMetadata;

/** The services that are called, and the endpoints that can be set for each. */
public enum ServiceEndpoint {
    EVENTS("eventbridge", "EventBridge"),
    STS("sts", "Sts"),
    LAMBDA("lambda", "Lambda"),
    SQS("sqs", "Sqs"),
    SNS("sns", "Sns"),
    LOGS("cloudwatch_logs", "CloudWatchLogs"),
    KMS("kms", "Kms"),
    CLOUDWATCH("cloudwatch", "CloudWatch"),
    SERVICE_QUOTAS("service_quotas", "ServiceQuotas");

    private static final List<List<EndpointTag>> VARIANTS = List.of(
            List.of(),
            List.of(EndpointTag.DUALSTACK),
            List.of(EndpointTag.FIPS),
            List.of(EndpointTag.DUALSTACK, EndpointTag.FIPS));

    private final String inProfile;
    private final String inProperty;

    ServiceEndpoint(String inProfile, String inProperty) {
        this.inProfile = inProfile;
        this.inProperty = inProperty;
    }

    /** The service's name in the AWS CLI and boto3. */
    String cliName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The endpoint to use in place of AWS's own: as typed, else from the environment or the profile. Where empty, the
     * SDK chooses by the region's partition, dual stack and FIPS.
     *
     * @throws org.queuebridge.domain.FailureException AWS_ENDPOINT_INVALID or PLAIN_HTTP
     */
    Optional<URI> endpoint(ClientAccess access) {
        Optional<URI> chosen = access.endpoint().or(() -> configured(access));
        chosen.ifPresent(EndpointAddress::check);
        return chosen;
    }

    /** The endpoints that are set, by {@link #cliName()}. */
    public static Map<String, String> endpoints(ClientAccess access) {
        Map<String, String> endpoints = new HashMap<>();
        for (ServiceEndpoint service : values()) {
            service.endpoint(access).ifPresent(address -> endpoints.put(service.cliName(), address.toString()));
        }
        return endpoints;
    }

    /** AWS's own addresses of the service in a region, e.g. {@code https://events.eu-central-1.amazonaws.com}. */
    public Set<String> ownAddresses(String region) {
        ServiceMetadata metadata = ServiceMetadata.of(cliName());
        return VARIANTS.stream()
                .map(tags -> metadata.endpointFor(ServiceEndpointKey.builder()
                        .region(Region.of(region))
                        .tags(tags)
                        .build()))
                .map(own -> "https://" + own.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<URI> configured(ClientAccess access) {
        try {
            return AwsClientEndpointProvider.builder()
                    .serviceEndpointOverrideEnvironmentVariable(
                            "AWS_ENDPOINT_URL_" + inProfile.toUpperCase(Locale.ROOT))
                    .serviceEndpointOverrideSystemProperty("aws.endpointUrl" + inProperty)
                    .serviceProfileProperty(inProfile)
                    .profileFile(access::profiles)
                    .profileName(access.profile())
                    .resolveFromOverrides();
        } catch (SdkClientException e) {
            if (e.getCause() instanceof URISyntaxException malformed) {
                throw EndpointAddress.invalid(malformed.getInput());
            }
            throw e;
        }
    }
}
