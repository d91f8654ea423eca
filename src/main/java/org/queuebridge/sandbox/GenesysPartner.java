package org.queuebridge.sandbox;

import com.google.gson.JsonObject;
import java.time.Clock;
import java.time.Duration;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.events.LocalEventBridge;
import org.queuebridge.sandbox.genesys.EventPartner;

/** Genesys Cloud's sources at the local EventBridge. */
record GenesysPartner(LocalEventBridge events, Clock clock) implements EventPartner {
    /** How long AWS keeps a source that nobody associates with a bus. */
    private static final Duration SOURCE_LIFE = Duration.ofDays(14);

    @Override
    public void offer(String account, String region, String source) {
        events.offerSource(
                new AccountRegion(account, region), source, clock.instant().plus(SOURCE_LIFE));
    }

    @Override
    public void withdraw(String account, String region, String source) {
        events.withdrawSource(new AccountRegion(account, region), source);
    }

    @Override
    public int publish(String account, String region, JsonObject event) {
        return events.publishFromPartner(new AccountRegion(account, region), event);
    }
}
