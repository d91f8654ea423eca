package org.queuebridge.sandbox.events.delivery;

import com.google.gson.JsonObject;
import java.time.Instant;
import org.queuebridge.sandbox.aws.AccountRegion;

/**
 * An event that reached a bus.
 *
 * @param bus the bus's name
 * @param at when
 */
public record EventOnBus(AccountRegion home, String bus, JsonObject event, Instant at) {

    public String busArn() {
        return home.busArn(bus);
    }

    /** The ARN of a rule on the bus. */
    public String ruleArn(String rule) {
        return home.ruleArn(bus, rule);
    }
}
