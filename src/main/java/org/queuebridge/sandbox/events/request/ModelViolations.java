package org.queuebridge.sandbox.events.request;

import java.util.ArrayList;
import java.util.List;
import org.queuebridge.sandbox.aws.AwsException;

/** Collects a request's violations of the service's model, to be reported together. */
final class ModelViolations {
    private final List<String> found = new ArrayList<>();

    void missing(String at) {
        add("Value null", at, "not be null");
    }

    void add(Object value, String at, String must) {
        add("Value '" + value + "'", at, must);
    }

    private void add(String what, String at, String must) {
        found.add(what + " at '" + at + "' failed to satisfy constraint: Member must " + must);
    }

    /** Refuses the request if anything was found. */
    void check() {
        if (!found.isEmpty()) {
            String detected = found.size() == 1 ? "1 validation error" : found.size() + " validation errors";
            throw AwsException.validation(detected + " detected: " + String.join("; ", found));
        }
    }
}
