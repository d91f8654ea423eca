package org.queuebridge.connect;

/** The address of a web page about something in AWS or Genesys Cloud, or why there is none. */
public sealed interface WebPage {
    /**
     * A page.
     *
     * @param address an https address
     */
    record At(String address) implements WebPage {}

    /** There is no page. */
    record None(Why why) implements WebPage {}

    /** Why there is none. */
    enum Why {
        /** Nobody is signed in there. */
        NOT_CONNECTED,
        /** It is on this computer only. */
        SANDBOX,
        /** It is not known where this partition, endpoint or kind has its page. */
        NOT_KNOWN
    }
}
