package org.queuebridge.domain.event;

import java.util.List;
import java.util.Map;
import org.queuebridge.domain.json.Json;

/**
 * The meanings of "the conversation ended" that a person can select under "Fires when". There is no single event for it
 * (facts, Genesys Cloud: events as they arrive). The messages are in {@code messages/compose.properties} under
 * {@code meaning.<NAME>}: what it is, {@code .when} it fires and how often, {@code .caveat}.
 */
public enum EndMeaning {
    /** {@code user.end}: an agent's leg ended; once for each agent's leg, unless transfers are left out. */
    AGENT_ENDED(EndEvent.AGENT_ENDED),
    /** {@code acd.end} with outcome ABANDON: the caller left before an agent answered. */
    GAVE_UP(EndEvent.LEFT_QUEUE),
    /** {@code acd.end}: left the queue for whatever reason; once for each queue passed. */
    LEFT_QUEUE(EndEvent.LEFT_QUEUE),
    /** {@code acw}. */
    AFTER_CALL_WORK(EndEvent.AFTER_CALL_WORK),
    /** {@code wrapup}. */
    WRAP_UP(EndEvent.WRAP_UP),
    /** {@code voicemail.end}. */
    VOICEMAIL(EndEvent.VOICEMAIL),
    /**
     * {@code customer.end}: nearest to "the conversation ended", but names no queue, so no pattern can be built from
     * it.
     */
    CUSTOMER_LEFT(EndEvent.CUSTOMER_ENDED),
    /** The only meaning of relayed events and of events in a custom format. */
    CONVERSATION_ENDED(EndEvent.RELAYED_END);

    /** The meanings that Genesys Cloud's own events have. */
    static final List<EndMeaning> OF_GENESYS =
            List.of(AGENT_ENDED, GAVE_UP, LEFT_QUEUE, AFTER_CALL_WORK, WRAP_UP, VOICEMAIL);

    /** The field of the event body that says how a leg ended. */
    public static final String DISCONNECT_TYPE = "disconnectType";

    /** The field of the event body that says how the conversation left the queue. */
    public static final String ACD_OUTCOME = "acdOutcome";

    /**
     * The names of all transfers end this way (facts, Genesys Cloud: disconnectType). Shorter than a list of the seven,
     * and still right if Genesys adds one.
     */
    private static final Json NO_TRANSFER = Json.obj("anything-but", Json.obj("suffix", new Json.Str("TRANSFER")));

    private final EndEvent event;

    EndMeaning(EndEvent event) {
        this.event = event;
    }

    /** Returns the event that has this meaning. */
    public EndEvent event() {
        return event;
    }

    /**
     * Returns further conditions on the event body for a pattern, by field.
     *
     * @param withoutTransfers whether legs that ended by a transfer are left out
     */
    public Map<String, Json> conditions(boolean withoutTransfers) {
        return switch (this) {
            case AGENT_ENDED ->
                withoutTransfers ? Map.of(DISCONNECT_TYPE, new Json.Arr(List.of(NO_TRANSFER))) : Map.of();
            case GAVE_UP -> Map.of(ACD_OUTCOME, Json.strings(List.of("ABANDON")));
            default -> Map.of();
        };
    }
}
