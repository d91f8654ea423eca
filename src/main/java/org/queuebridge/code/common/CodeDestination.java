package org.queuebridge.code.common;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.queuebridge.domain.Loopback;

/**
 * The account, region and endpoints that generated code acts on.
 *
 * @param account twelve digits; the code stops with credentials of another account
 * @param region e.g. {@code eu-central-1}
 * @param partition of ARNs, e.g. {@code aws} or {@code aws-cn}
 * @param endpoints addresses used instead of AWS's own, by the service's name in the AWS CLI; those of other services
 *     than {@link #SERVICES} are left out
 */
public record CodeDestination(String account, String region, String partition, Map<String, String> endpoints) {
    /** The services that generated code calls, by their names in the AWS CLI. */
    public static final List<String> SERVICES = List.of("events", "sts", "lambda", "sqs", "sns", "logs");

    public CodeDestination {
        endpoints = endpoints.entrySet().stream()
                .filter(each -> SERVICES.contains(each.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Makes a destination with AWS's own addresses, which follow from the region. */
    public static CodeDestination ofAws(String account, String region, String partition) {
        return new CodeDestination(account, region, partition, Map.of());
    }

    /**
     * Makes a destination from the endpoint of EventBridge alone. A loopback endpoint is used for every service; any
     * other only for EventBridge, because it may not serve the others.
     */
    public static CodeDestination byEventBridge(String account, String region, String partition, String endpoint) {
        Map<String, String> endpoints = new LinkedHashMap<>();
        List<String> services = loopbackHost(endpoint).isPresent() ? SERVICES : List.of("events");
        services.forEach(service -> endpoints.put(service, endpoint));
        return new CodeDestination(account, region, partition, endpoints);
    }

    /** Returns the endpoint that all services share; empty if they differ or some use AWS's own. */
    public Optional<String> common() {
        Set<String> all = new LinkedHashSet<>();
        SERVICES.forEach(service -> all.add(endpoints.getOrDefault(service, "")));
        String first = all.iterator().next();
        return all.size() == 1 && !first.isEmpty() ? Optional.of(first) : Optional.empty();
    }

    /** Returns the hosts of loopback endpoints for {@code NO_PROXY}, as no proxy can reach them. */
    public Optional<String> loopbackHosts() {
        Set<String> hosts = new LinkedHashSet<>();
        SERVICES.forEach(
                service -> loopbackHost(endpoints.getOrDefault(service, "")).ifPresent(hosts::add));
        return hosts.isEmpty() ? Optional.empty() : Optional.of(String.join(",", hosts));
    }

    /** Returns the host of an address if it is loopback; the address may be any text. */
    private static Optional<String> loopbackHost(String endpoint) {
        try {
            return Optional.ofNullable(URI.create(endpoint).getHost()).filter(Loopback::is);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Describes the destination in the header of the code. */
    public String description() {
        StringBuilder text = new StringBuilder("account " + account + ", region " + region);
        if (common().isPresent()) {
            return text.append(", endpoint ").append(common().get()).toString();
        }
        SERVICES.stream()
                .filter(endpoints::containsKey)
                .forEach(service -> text.append(", endpoint of ")
                        .append(service)
                        .append(' ')
                        .append(endpoints.get(service)));
        return text.toString();
    }
}
