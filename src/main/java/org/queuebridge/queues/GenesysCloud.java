package org.queuebridge.queues;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.domain.change.IntegrationName;
import org.queuebridge.domain.event.EventBridgeIntegration;
import org.queuebridge.domain.event.IntegrationConfig;
import org.queuebridge.domain.queue.Queue;

/**
 * Port: the calls to Genesys Cloud that a signed-in client makes. Every call blocks, and ends soon after its thread is
 * interrupted.
 */
public interface GenesysCloud extends AutoCloseable {
    /**
     * Reads one page of the queues that the client may see, sorted by name ({@code GET /api/v2/routing/queues}).
     *
     * @param number from 1
     * @param size 1–500
     * @throws org.queuebridge.domain.FailureException when all retries have failed
     */
    QueuePage queues(int number, int size);

    /**
     * Reads a queue by its id; empty if it does not exist ({@code GET /api/v2/routing/queues/{id}}).
     *
     * @throws org.queuebridge.domain.FailureException when all retries have failed
     */
    Optional<Queue> queue(String id);

    /**
     * Reads the integrations that send events to Amazon EventBridge ({@code GET /api/v2/integrations}).
     *
     * @throws org.queuebridge.domain.FailureException also Forbidden without {@code integrations:integration:view}
     */
    List<EventBridgeIntegration> integrations();

    /**
     * Reads the configuration of an integration, to be changed ({@code GET /api/v2/integrations/{id}/config/current}).
     *
     * @throws org.queuebridge.domain.FailureException also Forbidden without {@code integrations:integration:view}
     */
    IntegrationConfig integrationConfig(String id);

    /**
     * Replaces the configuration of an integration ({@code PUT /api/v2/integrations/{id}/config/current}).
     *
     * @param config based on the newest version
     * @throws org.queuebridge.domain.FailureException also Conflict where it is not based on the newest version, and
     *     Forbidden without {@code integrations:integration:edit}
     */
    void saveIntegrationConfig(String id, IntegrationConfig config);

    /**
     * Enables or disables an integration; its reported state follows later ({@code PATCH /api/v2/integrations/{id}}).
     *
     * @throws org.queuebridge.domain.FailureException also Forbidden without {@code integrations:integration:edit}
     */
    void switchIntegration(String id, boolean on);

    /** The integrations that send events to Amazon EventBridge or are to, also those without a configuration. */
    List<IntegrationName> integrationNames();

    /**
     * Creates an integration for Amazon EventBridge, disabled and without a configuration ({@code POST
     * /api/v2/integrations}). Sent once: another attempt could make another one.
     *
     * @throws org.queuebridge.domain.FailureException also Forbidden without {@code integrations:integration:add}
     */
    void createIntegration(String name);

    /**
     * Deletes an integration ({@code DELETE /api/v2/integrations/{id}}).
     *
     * @throws org.queuebridge.domain.FailureException also Forbidden without {@code integrations:integration:delete}
     */
    void deleteIntegration(String id);

    /**
     * Reads the topics whose events can be sent to Amazon EventBridge ({@code GET
     * /api/v2/notifications/availabletopics}).
     *
     * @throws org.queuebridge.domain.FailureException also Forbidden where the client may not read topics
     */
    Set<String> eventBridgeTopics();

    /**
     * Wipes the client's secret and token. From now on, calls end as canceled; does not wait for calls that are
     * running.
     */
    @Override
    default void close() {}
}
