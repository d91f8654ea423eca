package org.queuebridge.rules.deadletter;

import java.util.Arrays;
import java.util.Optional;

/**
 * The error codes that EventBridge puts on messages of dead-letter queues (EventBridge user guide, dead-letter queues).
 * AWS calls its list a sample: there can be others.
 */
public enum DeliveryError {
    CONNECTION_FAILURE,
    CROSS_ACCOUNT_INGESTION_FAILED,
    CROSS_REGION_INGESTION_FAILED,
    ERROR_FROM_TARGET,
    EVENTS_IN_BATCH_REQUEST_REJECTED,
    FAILED_TO_ASSUME_ROLE,
    INTERNAL_ERROR,
    INVALID_JSON,
    INVALID_PARAMETER,
    NO_PERMISSIONS,
    NO_RESOURCE,
    RESOURCE_ALREADY_EXISTS,
    RESOURCE_LIMIT_EXCEEDED,
    RESOURCE_MODIFICATION_COLLISION,
    SDK_CLIENT_ERROR,
    THIRD_ACCOUNT_HOP_DETECTED,
    THIRD_REGION_HOP_DETECTED,
    THROTTLING,
    TIMEOUT,
    TRANSIENT_ASSUME_ROLE,
    UNKNOWN;

    /** The error of a code; empty for one that the guide does not list. */
    public static Optional<DeliveryError> of(String code) {
        return Arrays.stream(values())
                .filter(error -> error.name().equals(code))
                .findFirst();
    }

    /** Whether a target that exists now and lets the rule deliver without a role shows that the cause is gone. */
    public boolean goneWherePermitted() {
        return this == NO_PERMISSIONS || this == NO_RESOURCE || this == FAILED_TO_ASSUME_ROLE;
    }
}
