package org.queuebridge.sandbox.quotas;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.function.ToIntFunction;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.Output;
import org.queuebridge.sandbox.events.request.EventLimits;

/**
 * A quota of EventBridge that the sandbox enforces.
 *
 * @param code in Service Quotas
 * @param value what it is of an account
 * @param perSecond whether it is a rate
 */
record Quota(String code, String title, ToIntFunction<EventLimits> value, boolean perSecond) {
    /** The code of EventBridge in Service Quotas. */
    static final String SERVICE = "events";

    static final List<Quota> ALL = List.of(
            new Quota("L-244521F2", "Number of rules", EventLimits::rules, false),
            new Quota("L-664C5505", "Event pattern size", EventLimits::patternCharacters, false),
            new Quota("L-658A4FD9", "Event buses", EventLimits::buses, false),
            new Quota("L-3C47459F", "Throttle limit in transactions per second", EventLimits::callsPerSecond, true),
            new Quota(
                    "L-5540C5E3",
                    "Invocations throttle limit in transactions per second",
                    EventLimits::invocationsPerSecond,
                    true));

    /**
     * As the service tells it.
     *
     * @param limits those of the account or AWS's own, before a region has others
     */
    JsonObject told(AccountRegion home, EventLimits limits) {
        Output told = new Output()
                .text("ServiceCode", SERVICE)
                .text("ServiceName", "Amazon EventBridge (CloudWatch Events)")
                .text("QuotaArn", home.arn("servicequotas", SERVICE + "/" + code))
                .text("QuotaCode", code)
                .text("QuotaName", title)
                .number("Value", value.applyAsInt(limits.in(home.region())))
                .text("Unit", "None")
                .flag("Adjustable", true)
                .flag("GlobalQuota", false);
        return perSecond ? told.all(second()).json() : told.json();
    }

    private static JsonObject second() {
        JsonObject period = new JsonObject();
        period.add(
                "Period",
                new Output()
                        .number("PeriodValue", 1)
                        .text("PeriodUnit", "SECOND")
                        .json());
        return period;
    }
}
