package org.queuebridge.domain;

import java.util.Optional;

/**
 * The service's own words about an error: error code, message and request id, for support and for experts.
 *
 * @param code the service's error code, e.g. {@code missing.any.permissions} or {@code AccessDeniedException}
 * @param message the service's message
 * @param requestId the id that support asks for: the correlation id of Genesys Cloud, the request id of AWS
 */
public record Evidence(Optional<String> code, Optional<String> message, Optional<String> requestId) {
    public Evidence {
        code = code.map(Redaction::of);
        message = message.map(Redaction::of);
        requestId = requestId.map(Redaction::of);
    }

    /** The service gave no information. */
    public static final Evidence NONE = new Evidence(Optional.empty(), Optional.empty(), Optional.empty());
}
