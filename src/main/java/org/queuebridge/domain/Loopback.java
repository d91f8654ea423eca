package org.queuebridge.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is on this computer: the only place where plain http is safe. Looks at the name alone, and asks no name server.
 */
public final class Loopback {
    private static final Pattern IP_V4 = Pattern.compile("127(\\.\\d{1,3}){3}");

    private Loopback() {}

    /**
     * Whether the host is this computer.
     *
     * @param host as in a URI: an IPv6 address with its brackets
     */
    public static boolean is(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.equals("[::1]")
                || IP_V4.matcher(name).matches();
    }
}
