package org.queuebridge.aws.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Loopback;
import org.queuebridge.domain.Reason;

/** Checks endpoints: https, or plain http to this computer. */
public final class EndpointAddress {
    private EndpointAddress() {}

    /**
     * Parses an endpoint that was typed.
     *
     * @throws FailureException AWS_ENDPOINT_INVALID or PLAIN_HTTP
     */
    public static URI parse(String typed) {
        try {
            return checked(new URI(typed.strip()), typed);
        } catch (URISyntaxException e) {
            throw invalid(typed);
        }
    }

    /** Checks an endpoint that comes from a file or the environment. */
    public static void check(URI address) {
        checked(address, address.toString());
    }

    /**
     * Refuses plain http to another computer.
     *
     * @throws FailureException PLAIN_HTTP
     */
    static void refusePlain(URI address) {
        boolean encrypted = "https".equalsIgnoreCase(address.getScheme());
        if (!encrypted
                && !Optional.ofNullable(address.getHost()).filter(Loopback::is).isPresent()) {
            throw refusal(Reason.PLAIN_HTTP, origin(address));
        }
    }

    /** Scheme, host and port, as people know a service. */
    public static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }

    private static URI checked(URI address, String typed) {
        boolean https = "https".equalsIgnoreCase(address.getScheme());
        boolean http = "http".equalsIgnoreCase(address.getScheme());
        String host = address.getHost();
        boolean plain = address.getUserInfo() == null && address.getQuery() == null && address.getFragment() == null;
        if (host == null || !plain || !(https || http)) {
            throw invalid(typed);
        }
        refusePlain(address);
        return address;
    }

    /** The failure for a text that is not an endpoint. */
    public static FailureException invalid(String typed) {
        return refusal(Reason.AWS_ENDPOINT_INVALID, typed);
    }

    private static FailureException refusal(Reason reason, String typed) {
        String withoutPassword = typed.strip().replaceFirst("//[^/]*@", "//");
        return new FailureException(new Failure.Invalid(reason, List.of(withoutPassword), Evidence.NONE));
    }
}
