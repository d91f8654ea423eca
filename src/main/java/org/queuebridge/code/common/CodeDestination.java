package org.queuebridge.code.common;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.domain.Loopback;

/**
 * Where the code is to act.
 *
 * @param account twelve digits; the code stops where its credentials are another account's
 * @param region e.g. {@code eu-central-1}
 * @param partition of ARNs, e.g. {@code aws} or {@code aws-cn}
 * @param endpoints where a service is called instead of AWS's own address, by its name in the AWS CLI
 */
public record CodeDestination(String account, String region, String partition, Map<String, String> endpoints) {
    /** The services that code calls, by their names in the AWS CLI. */
    public static final List<String> SERVICES = List.of("events", "sts", "lambda", "sqs", "sns", "logs");

    public CodeDestination {
        endpoints = Map.copyOf(endpoints);
    }

    /** At AWS's own addresses, which follow from the region. */
    public static CodeDestination ofAws(String account, String region, String partition) {
        return new CodeDestination(account, region, partition, Map.of());
    }

    /**
     * What is known of a place by the endpoint of its EventBridge. On this computer it stands in for every service; any
     * other may be for EventBridge alone, and no other service is called there.
     */
    public static CodeDestination byEventBridge(String account, String region, String partition, String endpoint) {
        Map<String, String> endpoints = new LinkedHashMap<>();
        List<String> services = host(endpoint).isPresent() ? SERVICES : List.of("events");
        services.forEach(service -> endpoints.put(service, endpoint));
        return new CodeDestination(account, region, partition, endpoints);
    }

    /** The endpoint of all services; empty where they differ, or some are AWS's own. */
    public Optional<String> common() {
        Set<String> all = new LinkedHashSet<>();
        SERVICES.forEach(service -> all.add(endpoints.getOrDefault(service, "")));
        String first = all.iterator().next();
        return all.size() == 1 && !first.isEmpty() ? Optional.of(first) : Optional.empty();
    }

    /** The endpoints' hosts that are this computer, for {@code NO_PROXY}: no proxy may come between. */
    public Optional<String> loopbackHosts() {
        Set<String> hosts = new LinkedHashSet<>();
        SERVICES.forEach(service -> host(endpoints.getOrDefault(service, "")).ifPresent(hosts::add));
        return hosts.isEmpty() ? Optional.empty() : Optional.of(String.join(",", hosts));
    }

    /** The host of an address where that is this computer; the address may be anything. */
    private static Optional<String> host(String endpoint) {
        try {
            return Optional.ofNullable(URI.create(endpoint).getHost()).filter(Loopback::is);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** For the heading. */
    public String words() {
        StringBuilder words = new StringBuilder("account " + account + ", region " + region);
        if (common().isPresent()) {
            return words.append(", endpoint ").append(common().get()).toString();
        }
        SERVICES.stream()
                .filter(endpoints::containsKey)
                .forEach(service -> words.append(", endpoint of ")
                        .append(service)
                        .append(' ')
                        .append(endpoints.get(service)));
        return words.toString();
    }
}
