package org.queuebridge.sandbox.events.delivery;

/**
 * Why a delivery failed, as a dead-letter queue's messages say it.
 *
 * @param code one of those that the EventBridge user guide lists for dead-letter queues
 * @param message ours: AWS's words are not recorded
 * @param retriable whether EventBridge tries again; missing permissions and resources do not appear by waiting
 */
public record DeliveryFailure(String code, String message, boolean retriable) {

    /** A failure that is not tried again. */
    public static DeliveryFailure permanent(String code, String message) {
        return new DeliveryFailure(code, message, false);
    }

    /** The target takes no more calls for now; it does not within the time of all retries. */
    static DeliveryFailure throttled(String arn) {
        return new DeliveryFailure("THROTTLING", arn + " is throttled.", true);
    }

    /** The target takes smaller messages only. Which code it is in AWS is not recorded. */
    public static DeliveryFailure tooLarge(String arn) {
        return permanent("INVALID_PARAMETER", "The message is larger than " + arn + " takes.");
    }

    /** No such target. */
    public static DeliveryFailure noResource(String arn) {
        return permanent("NO_RESOURCE", arn + " does not exist.");
    }

    /** The rule, or the bus, may not use the target. */
    public static DeliveryFailure noPermissions(String sourceArn, String arn) {
        return permanent("NO_PERMISSIONS", sourceArn + " has no permission to deliver to " + arn + ".");
    }
}
