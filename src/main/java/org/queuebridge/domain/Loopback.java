package org.queuebridge.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/** Recognizes hosts on this computer, the only place where plain http is safe. Checks the name only, without DNS. */
public final class Loopback {
    private static final Pattern IP_V4 = Pattern.compile("127(\\.\\d{1,3}){3}");

    private Loopback() {}

    /**
     * Returns whether a host is this computer.
     *
     * @param host as in a URI, with brackets around an IPv6 address
     */
    public static boolean is(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.equals("[::1]")
                || IP_V4.matcher(name).matches();
    }
}
