package org.queuebridge.sandbox.genesys;

import com.google.gson.JsonElement;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.sandbox.genesys.Tokens.Token;
import org.queuebridge.sandbox.http.Parameters;
import org.queuebridge.sandbox.http.Protocol;
import org.queuebridge.sandbox.http.Request;
import org.queuebridge.sandbox.http.Response;

/**
 * A local Genesys Cloud, where login and API are one host. Its operations, for faults, are named in
 * {@link GenesysOperation}. What it answers follows the published API description. What happens in it is sent by its
 * integrations to the {@link EventPartner}.
 */
public final class LocalGenesys implements Protocol {
    private static final List<OAuthClient> CLIENTS =
            List.of(OAuthClient.ADMIN, OAuthClient.WITHOUT_ROLE, OAuthClient.QUEUES_ONLY, OAuthClient.VIEWER);

    private final GenesysBodies bodies = new GenesysBodies();
    private final Set<String> withheld = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean silent = new AtomicBoolean();
    private final InstantSource clock;
    private final QueueStore queues;
    private final EventPartner partner;
    private final LocalIntegrations integrations;
    private final Tokens tokens;
    private final TokenEndpoint tokenEndpoint;

    /** @param partner receives what the integrations send */
    public LocalGenesys(List<Queue> queues, GenesysLimits limits, InstantSource clock, EventPartner partner) {
        this.partner = partner;
        this.clock = clock;
        this.integrations =
                new LocalIntegrations(new IntegrationStore(bodies.integrations()), partner, limits.settling(), clock);
        this.queues = new QueueStore(queues);
        this.tokens = new Tokens(limits, clock);
        this.tokenEndpoint = new TokenEndpoint(CLIENTS, limits, clock, tokens);
    }

    /** Makes every token issued so far invalid: 401. */
    public void expireTokens() {
        tokens.expireAll();
    }

    public void addQueue(Queue queue) {
        queues.add(queue);
    }

    /** Deletes a queue; does nothing where the id is unknown. */
    public void deleteQueue(String id) {
        queues.delete(id);
    }

    /**
     * Something happens in the organization. Every integration that is active and has the topic in its filter sends it,
     * where Genesys Cloud offers the topic for EventBridge.
     *
     * @return at how many targets it arrived
     */
    public int happen(GenesysEvent event) {
        return happen(event, partner);
    }

    /** The same with another receiver. */
    public int happen(GenesysEvent event, EventPartner receiver) {
        return !silent.get() && bodies.offers(event.topic())
                ? integrations.send(bodies.organizationId(), event, receiver)
                : 0;
    }

    /** What changes the organization without its API. */
    public GenesysControls controls() {
        return new GenesysControls(bodies, integrations.store(), queues, withheld, silent);
    }

    /** The id of a queue that is named so, or has that id. */
    public Optional<String> queueId(String nameOrId) {
        return queues.all().stream()
                .filter(queue -> queue.id().equals(nameOrId) || queue.name().equals(nameOrId))
                .map(Queue::id)
                .findFirst();
    }

    InstantSource clock() {
        return clock;
    }

    @Override
    public String operation(Request request) {
        return GenesysOperation.of(request).title();
    }

    @Override
    public Set<String> operations() {
        return Arrays.stream(GenesysOperation.values())
                .map(GenesysOperation::title)
                .collect(Collectors.toSet());
    }

    @Override
    public Response answer(Request request) {
        String correlation = UUID.randomUUID().toString();
        Response response = isLogin(request) ? tokenEndpoint.answer(request) : authenticated(request, correlation);
        return response.with("ININ-Correlation-Id", correlation);
    }

    @Override
    public Response refused(Request request) {
        return isLogin(request)
                ? TokenEndpoint.refused()
                : failed(GenesysOperation.of(request).refusal());
    }

    @Override
    public Response throttled(Request request, int retryAfterSeconds) {
        int allowed = GenesysLimits.DEFAULT.requestsPerMinute();
        Response response = isLogin(request)
                ? TokenEndpoint.tooMany(retryAfterSeconds)
                : rated(
                        failed(ApiException.tooMany(allowed)),
                        new MinuteWindow.Standing(allowed + 1, allowed, retryAfterSeconds));
        return response.with("Retry-After", Integer.toString(retryAfterSeconds));
    }

    @Override
    public Response serverError(Request request, int status) {
        return isLogin(request) ? TokenEndpoint.serverError(status) : failed(ApiException.server(status));
    }

    private static boolean isLogin(Request request) {
        return GenesysOperation.of(request) == GenesysOperation.TOKEN;
    }

    private static Response failed(ApiException problem) {
        String correlation = UUID.randomUUID().toString();
        return problem.response(correlation).with("ININ-Correlation-Id", correlation);
    }

    private Response authenticated(Request request, String correlation) {
        Optional<String> bearer = bearer(request);
        if (bearer.isEmpty()) {
            return ApiException.authenticationRequired().response(correlation);
        }
        return tokens.find(bearer.get())
                .map(token -> counted(request, token, correlation))
                .orElseGet(() -> ApiException.badCredentials().response(correlation));
    }

    private Response counted(Request request, Token token, String correlation) {
        MinuteWindow.Standing standing = token.calls().count();
        Response response = standing.isOver()
                ? ApiException.tooMany(standing.allowed())
                        .response(correlation)
                        .with("Retry-After", Integer.toString(standing.resetSeconds()))
                : resource(request, token.client(), correlation);
        return rated(response, standing);
    }

    private static Response rated(Response response, MinuteWindow.Standing standing) {
        return response.with("inin-ratelimit-count", Integer.toString(standing.count()))
                .with("inin-ratelimit-allowed", Integer.toString(standing.allowed()))
                .with("inin-ratelimit-reset", Integer.toString(standing.resetSeconds()));
    }

    private Response resource(Request request, OAuthClient client, String correlation) {
        try {
            GenesysOperation operation = GenesysOperation.of(request);
            JsonElement body = body(operation, request, client);
            return Response.json(200, body);
        } catch (ApiException e) {
            return e.response(correlation);
        }
    }

    private JsonElement body(GenesysOperation operation, Request request, OAuthClient client) {
        operation.requirePermission(client, withheld);
        return switch (operation) {
            case ORGANIZATION -> bodies.organization();
            case QUEUES -> queues(request.query());
            case QUEUE -> queue(request.path().substring(GenesysOperation.QUEUES_PATH.length() + 1));
            case INTEGRATIONS -> integrations.list(request.query(), expands(request.query(), "config.current"));
            case INTEGRATION -> integrations.one(integrationId(request), expands(request.query(), "config.current"));
            case INTEGRATION_CONFIG -> integrations.configuration(integrationId(request));
            case CREATE_INTEGRATION -> integrations.create(request.body());
            case CONFIGURE_INTEGRATION ->
                integrations.configure(bodies.organizationId(), integrationId(request), request.body());
            case CHANGE_INTEGRATION ->
                integrations.change(bodies.organizationId(), integrationId(request), request.body());
            case DELETE_INTEGRATION -> integrations.delete(bodies.organizationId(), integrationId(request));
            case TOKEN_INFO -> ClientBodies.token(client, bodies.organization());
            case SUBJECT -> ClientBodies.subject(client, withheld);
            case TOPICS -> bodies.topics(expands(request.query(), "transports"));
            case WRONG_METHOD -> throw ApiException.methodNotAllowed();
            case TOKEN, UNKNOWN -> throw ApiException.notFound();
        };
    }

    private static String integrationId(Request request) {
        String rest = request.path().substring(GenesysOperation.INTEGRATIONS_PATH.length() + 1);
        return rest.endsWith(GenesysOperation.CONFIG)
                ? rest.substring(0, rest.length() - GenesysOperation.CONFIG.length())
                : rest;
    }

    private JsonElement queues(Parameters query) {
        QueueFilter filter = QueueFilter.of(query);
        return EntityPage.of(query)
                .list(filter.apply(queues.all()), bodies::queue, GenesysOperation.QUEUES_PATH, filter.query());
    }

    private JsonElement queue(String id) {
        return queues.find(id).map(bodies::queue).orElseThrow(ApiException::notFound);
    }

    private static boolean expands(Parameters query, String what) {
        return query.all("expand").stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .anyMatch(what::equals);
    }

    private static Optional<String> bearer(Request request) {
        return request.header("Authorization")
                .filter(value -> value.regionMatches(true, 0, "Bearer ", 0, 7))
                .map(value -> value.substring(7).strip())
                .filter(token -> !token.isEmpty());
    }
}
