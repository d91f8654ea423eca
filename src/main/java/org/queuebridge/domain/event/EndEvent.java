package org.queuebridge.domain.event;

/**
 * The events that end something in a conversation, with their detail-types. Genesys Cloud sends partner events with the
 * literal text {@code {id}} in the topic (facts, Genesys Cloud: events as they arrive).
 */
public enum EndEvent {
    /** An agent's leg ended; carries a queue for ACD legs only, also after a transfer, a reject or no answer. */
    AGENT_ENDED("user.end", true),
    /** The conversation left the queue, for whatever reason; {@code acdOutcome} says which. */
    LEFT_QUEUE("acd.end", true),
    /** After-call work is done. */
    AFTER_CALL_WORK("acw", true),
    /** A wrap-up code was entered. */
    WRAP_UP("wrapup", true),
    /** A voicemail was left. */
    VOICEMAIL("voicemail.end", true),
    /** The customer's leg ended: nearest to "the conversation ended", but it names no queue. */
    CUSTOMER_ENDED("customer.end", false),
    /** Sent by a relay of the organization: {@code detail-type: conversation.end}. */
    RELAYED_END("conversation.end", true);

    private static final String TOPIC = "v2.detail.events.conversation.{id}.";

    private final String detailType;
    private final boolean carriesQueue;

    EndEvent(String suffix, boolean carriesQueue) {
        this.detailType = suffix.equals("conversation.end") ? suffix : TOPIC + suffix;
        this.carriesQueue = carriesQueue;
    }

    /** Returns the detail-type as in the event. */
    public String detailType() {
        return detailType;
    }

    /** Returns the part that differs from other topics, e.g. {@code user.end}. */
    public String topicSuffix() {
        return detailType.startsWith(TOPIC) ? detailType.substring(TOPIC.length()) : detailType;
    }

    /** Returns whether the event names its queue. */
    public boolean carriesQueue() {
        return carriesQueue;
    }
}
