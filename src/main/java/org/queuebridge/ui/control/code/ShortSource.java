package org.queuebridge.ui.control.code;

import java.util.Optional;

/** The names of partner sources on a line: their middle is ids, which nobody reads. */
final class ShortSource {
    private static final String PARTNER = "\"aws.partner/";
    private static final int LONG = 40;

    private ShortSource() {}

    /**
     * A string with its middle left out.
     *
     * @param string in quotes
     * @return e.g. {@code "aws.partner/…/conversation-events"}; empty where it is shown whole
     */
    static Optional<String> of(String string) {
        int last = string.lastIndexOf('/', string.length() - 3);
        return string.startsWith(PARTNER) && string.length() > LONG && last > PARTNER.length()
                ? Optional.of(PARTNER + "…" + string.substring(last))
                : Optional.empty();
    }
}
