package org.queuebridge.sandbox.logs;

import com.google.gson.JsonObject;
import org.queuebridge.sandbox.aws.AccountRegion;

/** What vended log deliveries are made of: where logs come from, where they go, and the connection of both. */
sealed interface LogDelivery {
    /** Its name, or the id of a connection. */
    String key();

    /**
     * The logs of a resource.
     *
     * @param resource its ARN, such as a bus's
     * @param logType {@code ERROR_LOGS}, {@code INFO_LOGS} or {@code TRACE_LOGS}
     * @param tags by their keys
     */
    record Source(String name, String resource, String logType, JsonObject tags) implements LogDelivery {
        @Override
        public String key() {
            return name;
        }

        String arn(AccountRegion home) {
            return home.arn("logs", "delivery-source:" + name);
        }
    }

    /** @param group the ARN of a log group */
    record Destination(String name, String group) implements LogDelivery {
        @Override
        public String key() {
            return name;
        }

        String arn(AccountRegion home) {
            return home.arn("logs", "delivery-destination:" + name);
        }
    }

    /** @param destination an ARN */
    record Connection(String id, String source, String destination) implements LogDelivery {
        @Override
        public String key() {
            return id;
        }
    }
}
