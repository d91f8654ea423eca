package org.queuebridge.sandbox.demo;

import java.time.Clock;
import java.time.Duration;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.events.LocalEventBridge;
import org.queuebridge.sandbox.events.delivery.Receivers;
import org.queuebridge.sandbox.events.request.EventLimits;

/**
 * The buses and rules of the sandbox's AWS account, as in real life: rules that work, rules that cannot, and forgotten
 * ones.
 */
public final class DemoRules {
    /** A partner event source that is not associated with a bus. */
    public static final String PENDING_SOURCE =
            "aws.partner/genesys.com/cloud/" + DemoAccount.ORGANIZATION_ID + "/quality-events";

    /** A custom bus, to which a relay sends events in its own format. */
    public static final String RELAY_BUS = "contact-center-relay";

    /** Targets of rules on the partner bus. */
    public static final String ENDED_QUEUE = arn("sqs", "conversation-ended");

    public static final String LEGACY_QUEUE = arn("sqs", "legacy");
    public static final String ABANDON_FUNCTION = arn("lambda", "function:on-abandon");
    public static final String CRM_TOPIC = arn("sns", "crm-feed");
    public static final String EXPORT_LOGS = arn("logs", "log-group:/aws/events/nightly-export");
    public static final String ARCHIVE_LOGS = arn("logs", "log-group:/aws/events/raw-archive");

    /** Targets of rules on the relay bus. */
    public static final String RELAYED_QUEUE = arn("sqs", "relayed-ended");

    private static final Duration SOURCE_LIFE = Duration.ofDays(14);

    private DemoRules() {}

    /**
     * An EventBridge with the demo's account; its other regions are empty.
     *
     * @param receivers the resources to deliver to, e.g. {@link DemoTargets}
     */
    public static LocalEventBridge eventBridge(EventLimits limits, Clock clock, Receivers receivers) {
        AccountRegion home = new AccountRegion(DemoAccount.AWS_ACCOUNT, DemoAccount.AWS_REGION);
        LocalEventBridge events = new LocalEventBridge(home, limits, clock, receivers);
        events.offerSource(home, DemoAccount.EVENT_SOURCE, clock.instant().plus(SOURCE_LIFE));
        events.offerSource(home, PENDING_SOURCE, clock.instant().plus(SOURCE_LIFE));
        fillPartnerBus(DemoBus.ofPartner(events, DemoAccount.EVENT_SOURCE));
        fillRelayBus(DemoBus.custom(events, RELAY_BUS, "Events of the old telephony relay"));
        return events;
    }

    private static void fillPartnerBus(DemoBus bus) {
        bus.rule("genesys-ended-support", "Agent's part ended in Support EN, Support DE, Support – VIP")
                .on("user.end", "Support EN", "Support DE", "Support – VIP")
                .to("queue", ENDED_QUEUE);
        bus.rule("genesys-abandoned-sales", "Caller gave up in Sales EN, Sales US")
                .on("acd.end", "Sales EN", "Sales US")
                .where("acdOutcome", "ABANDON")
                .to("on-abandon", ABANDON_FUNCTION);
        bus.rule("genesys-ended-billing", "Agent's part ended in Billing").on("user.end", "Billing");
        bus.rule("legacy-support", "Agent's part ended, first line before the move")
                .on("user.end", "Support EN (old)")
                .alsoQueueId(DemoQueues.DELETED_ID)
                .to("legacy", LEGACY_QUEUE);
        bus.rule("conv-end-customer", "Customer hung up in Support EN, for the CRM")
                .on("customer.end", "Support EN")
                .to("crm", CRM_TOPIC);
        bus.rule("nightly-export", "Agent's part ended in Sales EN, for the nightly export. Off since the move")
                .on("user.end", "Sales EN")
                .disabled()
                .to("logs", EXPORT_LOGS);
        bus.rule("raw-archive", "Everything on this bus, for the archive")
                .onEverything()
                .to("logs", ARCHIVE_LOGS);
        bus.rule("events-bridge-managed", "Made by schema discovery: learns the schemas of all events on this bus")
                .onEverything()
                .managedBy("schemas.amazonaws.com");
    }

    private static void fillRelayBus(DemoBus bus) {
        bus.rule("relayed-ended-support", "Conversation ended in Support EN, Support DE, as relayed")
                .onRelayed("Support EN", "Support DE")
                .to("queue", RELAYED_QUEUE);
        bus.rule("relayed-ended-nordics", "Conversation ended in Kundtjänst, as relayed")
                .onRelayed("Kundtjänst")
                .to("queue", RELAYED_QUEUE);
    }

    private static String arn(String service, String resource) {
        return "arn:aws:%s:%s:%s:%s".formatted(service, DemoAccount.AWS_REGION, DemoAccount.AWS_ACCOUNT, resource);
    }
}
