package org.queuebridge.domain.code;

import java.net.URI;
import java.util.Optional;
import org.queuebridge.domain.Loopback;

/**
 * Where the code is to act.
 *
 * @param account twelve digits; the code stops where its credentials are another account's
 * @param region e.g. {@code eu-central-1}
 * @param endpoint where all services are called instead of AWS's own addresses, e.g. the sandbox's URL
 */
public record CodePlace(String account, String region, Optional<String> endpoint) {
    /** That place by the effective endpoint of its EventBridge: AWS's own addresses follow from the region. */
    public static CodePlace of(String account, String region, String endpoint) {
        return new CodePlace(account, region, Optional.of(endpoint).filter(url -> !url.contains(".amazonaws.com")));
    }

    /** The endpoint's host where that is this computer: no proxy may come between. */
    Optional<String> loopbackHost() {
        return endpoint.map(url -> URI.create(url).getHost()).filter(Loopback::is);
    }

    /** For the heading. */
    String words() {
        return "account " + account + ", region " + region
                + endpoint.map(url -> ", endpoint " + url).orElse("");
    }
}
