package org.queuebridge.genesys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.IntegrationName;
import org.queuebridge.domain.event.EventBridgeIntegration;

/** Reads the integrations that send events to Amazon EventBridge: {@code GET /api/v2/integrations}. */
final class IntegrationReader {
    static final String TYPE = "amazon-eventbridge-source";
    private static final Set<String> NOT_ENABLED = Set.of("DISABLED", "DELETED");
    private static final int PAGE_SIZE = 100;
    private static final String PATH =
            "/api/v2/integrations?expand=config.current&pageSize=" + PAGE_SIZE + "&pageNumber=";

    /** More pages than any organization has: a list that is still longer would never end. */
    private static final int MAX_PAGES = 200;

    private final GenesysApi api;

    IntegrationReader(GenesysApi api) {
        this.api = api;
    }

    /** Returns all of them; none if the client may not read integrations, which is common and no error. */
    List<EventBridgeIntegration> readIfPermitted() {
        try {
            return read();
        } catch (FailureException e) {
            if (e.failure() instanceof Failure.Forbidden) {
                return List.of();
            }
            throw e;
        }
    }

    /** Returns all of them. */
    List<EventBridgeIntegration> read() {
        return read(IntegrationReader::integration);
    }

    /** Returns the names of all, also of those without a configuration. */
    List<IntegrationName> names() {
        return read(fields -> Optional.of(fields)
                .filter(IntegrationReader::isForEventBridge)
                .map(found -> new IntegrationName(
                        found.text("id").orElse(""), found.text("name").orElse(""))));
    }

    private <T> List<T> read(Function<ReplyFields, Optional<T>> of) {
        List<T> found = new ArrayList<>();
        boolean more = true;
        for (int number = 1; more; number++) {
            ReplyFields page = api.get(PATH + number, "integrations:integration:view");
            List<ReplyFields> entities = page.objects("entities");
            entities.forEach(entity -> of.apply(entity).ifPresent(found::add));
            more = !entities.isEmpty() && hasNext(page, number);
            if (more && number >= MAX_PAGES) {
                throw GenesysRefusals.unreadable("GET /api/v2/integrations: more than " + MAX_PAGES + " pages");
            }
        }
        return found;
    }

    private static boolean isForEventBridge(ReplyFields fields) {
        return fields.object("integrationType").text("id").filter(TYPE::equals).isPresent();
    }

    private static boolean hasNext(ReplyFields page, int number) {
        return page.text("nextUri").isPresent() || page.number("pageCount").orElse(0) > number;
    }

    /** Ignores integrations without a suffix, as they have no partner event source. */
    private static Optional<EventBridgeIntegration> integration(ReplyFields fields) {
        ReplyFields properties = fields.object("config").object("current").object("properties");
        ReplyFields state = fields.object("reportedState");
        return Optional.of(fields)
                .filter(IntegrationReader::isForEventBridge)
                .flatMap(_ -> properties.text("eventSourceSuffix"))
                .map(suffix -> new EventBridgeIntegration(
                        fields.text("id").orElse(""),
                        fields.text("name").orElse(suffix),
                        suffix,
                        properties.text("awsAccountId").orElse(""),
                        properties.text("awsAccountRegion").orElse(""),
                        properties.texts("eventFilter"),
                        !NOT_ENABLED.contains(fields.text("intendedState").orElse("")),
                        state.text("code").orElse(""),
                        state.object("detail")
                                .text("message")
                                .or(() -> state.text("effective"))
                                .orElse("")));
    }
}
