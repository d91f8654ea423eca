package org.queuebridge.genesys;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.queues.GenesysCloud;
import org.queuebridge.queues.QueuePage;

/** The calls to Genesys Cloud that one signed-in OAuth client makes: pages of queues, and single queues by id. */
final class GenesysClient implements GenesysCloud {
    private static final String QUEUES = "/api/v2/routing/queues";
    private static final String PERMISSION = "routing:queue:view";

    private final GenesysApi api;

    GenesysClient(GenesysApi api) {
        this.api = api;
    }

    @Override
    public QueuePage queues(int number, int size) {
        String query = "?pageNumber=%d&pageSize=%d&sortOrder=asc".formatted(number, size);
        return QueueReader.page(api.get(QUEUES + query, PERMISSION), number, size);
    }

    @Override
    public Optional<Queue> queue(String id) {
        String path = QUEUES + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
        try {
            return QueueReader.queue(api.get(path, PERMISSION));
        } catch (FailureException e) {
            if (e.failure() instanceof Failure.NotFound notFound && isFromApi(notFound.evidence())) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public void close() {
        api.close();
    }

    /** A 404 from a gateway has neither code nor message, and does not mean that the queue was deleted. */
    private static boolean isFromApi(Evidence evidence) {
        return evidence.code().isPresent() || evidence.message().isPresent();
    }
}
