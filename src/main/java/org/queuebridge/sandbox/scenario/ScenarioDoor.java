package org.queuebridge.sandbox.scenario;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import org.queuebridge.sandbox.aws.RequestJson;
import org.queuebridge.sandbox.http.HttpAnswer;
import org.queuebridge.sandbox.http.LoopbackServer;
import org.queuebridge.sandbox.http.Request;
import org.queuebridge.sandbox.http.Response;

/**
 * {@link Scenarios} over HTTP, on either port and unsigned: {@code POST /sandbox/scenario} with {@code {"name":
 * "topic-missing"}} begins a fault, {@code DELETE} takes all back, both with 204; {@code GET} lists what was begun and
 * what there is. What cannot be understood or done is answered 400, in words.
 */
public final class ScenarioDoor implements LoopbackServer.Handler {
    private static final String PATH = "/sandbox/scenario";

    private final Scenarios scenarios;
    private final LoopbackServer.Handler otherwise;

    /**
     * Answers these requests before others.
     *
     * @param otherwise answers all other requests
     */
    public ScenarioDoor(Scenarios scenarios, LoopbackServer.Handler otherwise) {
        this.scenarios = scenarios;
        this.otherwise = otherwise;
    }

    @Override
    public HttpAnswer handle(Request request) throws InterruptedException {
        if (!request.path().equals(PATH)) {
            return otherwise.handle(request);
        }
        return switch (request.method()) {
            case "GET" -> list();
            case "POST" -> request.isJson() ? begin(request.body()) : Response.notJson();
            case "DELETE" -> heal();
            default -> Response.empty(405).with("Allow", "GET, POST, DELETE");
        };
    }

    private Response list() {
        JsonArray begun = new JsonArray();
        scenarios.begun().forEach(begun::add);
        JsonArray names = new JsonArray();
        scenarios.names().forEach(names::add);
        JsonObject body = new JsonObject();
        body.add("begun", begun);
        body.add("names", names);
        return Response.json(200, body);
    }

    private Response begin(String body) {
        try {
            scenarios.begin(RequestJson.text(JsonParser.parseString(body).getAsJsonObject(), "name")
                    .orElseThrow(() -> new IllegalArgumentException("'name' is missing")));
            return Response.empty(204);
        } catch (JsonParseException | IllegalArgumentException | IllegalStateException e) {
            return Response.problem(400, String.valueOf(e.getMessage()));
        }
    }

    private Response heal() {
        try {
            scenarios.heal();
            return Response.empty(204);
        } catch (IllegalArgumentException e) {
            return Response.problem(400, String.valueOf(e.getMessage()));
        }
    }
}
