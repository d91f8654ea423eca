package org.queuebridge.connect;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Loopback;
import org.queuebridge.domain.Reason;

/**
 * The addresses of a Genesys Cloud region: where to sign in, and where to call the API.
 *
 * @param login where tokens are requested, without a path
 * @param api where everything else is, without a path
 * @param loopback whether this is a server on this computer, with one address for both
 */
public record GenesysAddress(URI login, URI api, boolean loopback) {
    private static final Pattern SERVICE = Pattern.compile("^(login|api|apps)\\.(?=[^.]+\\.)");
    private static final Pattern DOMAIN = Pattern.compile("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");

    /**
     * Reads what a person typed or set as {@code GENESYS_CLOUD_REGION}: a domain, one of its hosts, the URL of a page
     * there, an AWS region, the name of a Genesys Cloud region, or a loopback URL.
     *
     * @throws FailureException {@link Failure.Invalid} with {@link Reason#GENESYS_REGION_INVALID} or, for plain http to
     *     another computer, {@link Reason#PLAIN_HTTP}
     */
    public static GenesysAddress of(String typed) {
        String text = typed.strip();
        Optional<GenesysRegion> named = GenesysRegions.byName(text);
        return named.map(region -> ofDomain(region.domain())).orElseGet(() -> ofUri(uri(text), text));
    }

    /** Returns the API's host, with its port if it has one. */
    public String host() {
        return api.getRawAuthority();
    }

    private static GenesysAddress ofUri(URI uri, String text) {
        String host = Optional.ofNullable(uri.getHost()).orElseThrow(() -> invalid(text));
        if (Loopback.is(host)) {
            return onThisComputer(uri, text);
        }
        if (uri.getScheme().equals("http")) {
            throw refused(Reason.PLAIN_HTTP, text);
        }
        if (uri.getUserInfo() != null || (uri.getPort() >= 0 && uri.getPort() != 443)) {
            throw invalid(text);
        }
        String domain = GenesysRegions.ofHost(host)
                .map(GenesysRegion::domain)
                .orElse(SERVICE.matcher(host).replaceFirst(""));
        if (!DOMAIN.matcher(domain).matches()) {
            throw invalid(text);
        }
        return ofDomain(domain);
    }

    private static GenesysAddress onThisComputer(URI uri, String text) {
        if (uri.getUserInfo() != null) {
            throw invalid(text);
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        URI base = URI.create(uri.getScheme() + "://" + uri.getHost() + port);
        return new GenesysAddress(base, base, true);
    }

    private static GenesysAddress ofDomain(String domain) {
        return new GenesysAddress(URI.create("https://login." + domain), URI.create("https://api." + domain), false);
    }

    /** Adds a missing scheme: https, or http on this computer. */
    private static URI uri(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replaceFirst("\\.(?=$|[:/])", "");
        try {
            if (lower.contains("://")) {
                return httpOrHttps(new URI(lower), text);
            }
            String host =
                    Optional.ofNullable(new URI("https://" + lower).getHost()).orElse("");
            return new URI((Loopback.is(host) ? "http://" : "https://") + lower);
        } catch (URISyntaxException notAnAddress) {
            throw invalid(text);
        }
    }

    private static URI httpOrHttps(URI uri, String text) {
        if (!List.of("https", "http").contains(uri.getScheme())) {
            throw invalid(text);
        }
        return uri;
    }

    private static FailureException invalid(String text) {
        return refused(Reason.GENESYS_REGION_INVALID, text);
    }

    private static FailureException refused(Reason reason, String text) {
        return new FailureException(new Failure.Invalid(reason, List.of(text), Evidence.NONE));
    }
}
