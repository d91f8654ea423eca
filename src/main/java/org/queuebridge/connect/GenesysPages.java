package org.queuebridge.connect;

/**
 * Addresses of pages of Genesys Cloud's web application, as its address bar shows them; Genesys documents the host of
 * each region, but not the paths.
 */
public final class GenesysPages {
    private static final String API = "api.";

    private GenesysPages() {}

    /**
     * Returns the page on which administrators configure a queue.
     *
     * @param id the queue's id, a UUID
     */
    public static WebPage queue(GenesysSession session, String id) {
        if (session.loopback()) {
            return new WebPage.None(WebPage.Why.SANDBOX);
        }
        if (!session.host().startsWith(API)) {
            return new WebPage.None(WebPage.Why.NOT_KNOWN);
        }
        String apps = "apps." + session.host().substring(API.length());
        return new WebPage.At("https://" + apps + "/directory/#/admin/organization/queues/" + id + "/general");
    }
}
