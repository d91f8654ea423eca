package org.queuebridge.domain.change;

import java.util.List;
import java.util.Map;

/**
 * One step of a {@link SetUpChange}. The messages are in {@code messages/jobs.properties} under {@code step.<KIND>}.
 */
public sealed interface SetUpStep {
    /** The kind of step. */
    enum Kind {
        CREATE_BUS,
        DELETE_BUS,
        CHANGE_TOPICS,
        SWITCH_INTEGRATION,
        CREATE_INTEGRATION,
        CONFIGURE_INTEGRATION,
        ENABLE_INTEGRATION,
        DELETE_INTEGRATION
    }

    Kind kind();

    /** CreateEventBus for a partner event source. */
    record CreateBus(String source, Map<String, String> tags) implements SetUpStep {
        public CreateBus {
            tags = Map.copyOf(tags);
        }

        @Override
        public Kind kind() {
            return Kind.CREATE_BUS;
        }
    }

    /**
     * DeleteEventBus.
     *
     * @param tags the tags by which the bus is recognized as the one that was created
     */
    record DeleteBus(String name, Map<String, String> tags) implements SetUpStep {
        public DeleteBus {
            tags = Map.copyOf(tags);
        }

        @Override
        public Kind kind() {
            return Kind.DELETE_BUS;
        }
    }

    /** Changes the event filter of an integration; whatever else is in its configuration is kept. */
    record ChangeTopics(IntegrationName integration, List<String> added, List<String> removed) implements SetUpStep {
        public ChangeTopics {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }

        @Override
        public Kind kind() {
            return Kind.CHANGE_TOPICS;
        }
    }

    /** Enables or disables an integration. */
    record SwitchIntegration(IntegrationName integration, boolean on) implements SetUpStep {
        @Override
        public Kind kind() {
            return Kind.SWITCH_INTEGRATION;
        }
    }

    /** Creates an integration, disabled and without a configuration. */
    record CreateIntegration(NewIntegration integration) implements SetUpStep {
        @Override
        public Kind kind() {
            return Kind.CREATE_INTEGRATION;
        }
    }

    /** Gives a new integration its account, region, suffix and topics. */
    record ConfigureIntegration(NewIntegration integration) implements SetUpStep {
        @Override
        public Kind kind() {
            return Kind.CONFIGURE_INTEGRATION;
        }
    }

    /** Enables a new integration, which offers its source to AWS. */
    record EnableIntegration(NewIntegration integration) implements SetUpStep {
        @Override
        public Kind kind() {
            return Kind.ENABLE_INTEGRATION;
        }
    }

    /** Deletes an integration, which deletes its source. */
    record DeleteIntegration(NewIntegration integration) implements SetUpStep {
        @Override
        public Kind kind() {
            return Kind.DELETE_INTEGRATION;
        }
    }
}
