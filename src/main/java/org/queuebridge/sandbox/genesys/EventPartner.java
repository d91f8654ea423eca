package org.queuebridge.sandbox.genesys;

import com.google.gson.JsonObject;

/** What Genesys Cloud does at Amazon EventBridge, as one of its partners. Called by many threads at once. */
public interface EventPartner {
    /** Nobody receives what happens. */
    EventPartner NONE = new EventPartner() {
        @Override
        public void offer(String account, String region, String source) {}

        @Override
        public void withdraw(String account, String region, String source) {}

        @Override
        public int publish(String account, String region, JsonObject event) {
            return 0;
        }
    };

    /** Offers an account a partner event source; one that is offered already stays as it is. */
    void offer(String account, String region, String source);

    /** Deletes a partner event source; does nothing where there is none. */
    void withdraw(String account, String region, String source);

    /**
     * Sends an event.
     *
     * @param event as it arrives, with its envelope
     * @return at how many targets it arrived
     */
    int publish(String account, String region, JsonObject event);
}
