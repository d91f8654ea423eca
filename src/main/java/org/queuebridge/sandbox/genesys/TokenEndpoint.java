package org.queuebridge.sandbox.genesys;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.queuebridge.sandbox.http.Request;
import org.queuebridge.sandbox.http.Response;

/** {@code POST /oauth/token}: client credentials, given as Basic, for a token. Its errors are OAuth-shaped. */
final class TokenEndpoint {
    private final Map<String, OAuthClient> clients;
    private final Map<String, MinuteWindow> asked = new ConcurrentHashMap<>();
    private final GenesysLimits limits;
    private final InstantSource clock;
    private final Tokens tokens;

    TokenEndpoint(List<OAuthClient> clients, GenesysLimits limits, InstantSource clock, Tokens tokens) {
        this.clients = clients.stream().collect(Collectors.toMap(OAuthClient::id, Function.identity()));
        this.limits = limits;
        this.clock = clock;
        this.tokens = tokens;
    }

    private record Basic(String user, String password) {}

    Response answer(Request request) {
        if (!request.method().equals("POST")) {
            return Response.empty(405).with("Allow", "POST");
        }
        if (!request.form().first("grant_type").equals(Optional.of("client_credentials"))) {
            return error(400, "unsupported_grant_type", "grant_type must be client_credentials");
        }
        Optional<Basic> basic = basic(request);
        Optional<OAuthClient> client = basic.map(Basic::user).map(clients::get);
        if (basic.isEmpty() || client.isEmpty()) {
            return error(400, "invalid_client", "client not found");
        }
        MinuteWindow.Standing standing = window(client.get()).count();
        if (standing.isOver()) {
            return tooMany(standing.resetSeconds());
        }
        return client.get().secret().equals(basic.get().password()) ? token(client.get()) : refused();
    }

    static Response refused() {
        return error(401, "invalid_client", "authentication failed");
    }

    static Response tooMany(int retryAfterSeconds) {
        return error(400, "invalid_request", "rate limit exceeded; retry in " + retryAfterSeconds + " seconds");
    }

    static Response serverError(int status) {
        return error(status, "server_error", "the server failed");
    }

    private Response token(OAuthClient client) {
        JsonObject body = new JsonObject();
        body.addProperty("access_token", tokens.issue(client));
        body.addProperty("token_type", "bearer");
        body.addProperty("expires_in", limits.tokenLifetime().toSeconds());
        return Response.json(200, body);
    }

    private MinuteWindow window(OAuthClient client) {
        return asked.computeIfAbsent(client.id(), _ -> new MinuteWindow(limits.tokensPerMinute(), clock));
    }

    private static Optional<Basic> basic(Request request) {
        return request.header("Authorization")
                .filter(value -> value.regionMatches(true, 0, "Basic ", 0, 6))
                .flatMap(value -> decode(value.substring(6).strip()))
                .filter(text -> text.contains(":"))
                .map(text -> text.split(":", 2))
                .map(parts -> new Basic(parts[0], parts[1]));
    }

    private static Optional<String> decode(String base64) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Response error(int status, String error, String description) {
        JsonObject body = new JsonObject();
        body.addProperty("error", error);
        body.addProperty("description", description);
        body.addProperty("error_description", description);
        return Response.json(status, body);
    }
}
