package org.queuebridge.domain;

import java.util.Optional;

/**
 * What a service said when it refused: for support, and for people who know the service.
 *
 * @param code the service's error code, e.g. {@code missing.any.permissions} or {@code AccessDeniedException}
 * @param message the service's words
 * @param requestId what its support asks for: Genesys Cloud's correlation id, AWS's request id
 */
public record Evidence(Optional<String> code, Optional<String> message, Optional<String> requestId) {
    public Evidence {
        code = code.map(Redaction::of);
        message = message.map(Redaction::of);
        requestId = requestId.map(Redaction::of);
    }

    /** Nothing was said. */
    public static final Evidence NONE = new Evidence(Optional.empty(), Optional.empty(), Optional.empty());
}
