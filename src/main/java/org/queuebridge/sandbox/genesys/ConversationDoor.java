package org.queuebridge.sandbox.genesys;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.UUID;
import org.queuebridge.sandbox.aws.Output;
import org.queuebridge.sandbox.aws.RequestJson;
import org.queuebridge.sandbox.http.HttpAnswer;
import org.queuebridge.sandbox.http.LoopbackServer;
import org.queuebridge.sandbox.http.Request;
import org.queuebridge.sandbox.http.Response;

/**
 * What Genesys Cloud has no call for, over HTTP and without a token, on its port: {@code POST /sandbox/conversations}
 * with {@code {"queue": "Support EN"}} lets a call end in a queue, which is named or has that id. {@code topics} says
 * which events that has, {@code ["acd.end", "user.end", "customer.end"]} where not given. They take the way of any
 * event, through the integration. Answers {@code {"delivered": 2}}, the number of targets that they arrived at, or 400,
 * in words.
 */
public final class ConversationDoor implements LoopbackServer.Handler {
    private static final String PATH = "/sandbox/conversations";
    private static final List<String> ENDS = List.of("acd.end", "user.end", "customer.end");

    private final LocalGenesys genesys;
    private final LoopbackServer.Handler otherwise;

    /**
     * Answers these requests before others.
     *
     * @param otherwise answers all other requests
     */
    public ConversationDoor(LocalGenesys genesys, LoopbackServer.Handler otherwise) {
        this.genesys = genesys;
        this.otherwise = otherwise;
    }

    @Override
    public HttpAnswer handle(Request request) throws InterruptedException {
        if (!request.path().equals(PATH)) {
            return otherwise.handle(request);
        }
        if (!request.method().equals("POST")) {
            return Response.empty(405).with("Allow", "POST");
        }
        return request.isJson() ? end(request.body()) : Response.notJson();
    }

    private Response end(String body) {
        try {
            JsonObject asked = JsonParser.parseString(body).getAsJsonObject();
            String queue = RequestJson.text(asked, "queue")
                    .flatMap(genesys::queueId)
                    .orElseThrow(() -> new IllegalArgumentException("'queue' names no queue of the organization"));
            String conversation = UUID.randomUUID().toString();
            int delivered = topics(asked).stream()
                    .map(topic -> GenesysEvent.of(
                            topic, conversation, queue, genesys.clock().instant()))
                    .mapToInt(genesys::happen)
                    .sum();
            return Response.json(
                    200, new Output().number("delivered", delivered).json());
        } catch (JsonParseException | IllegalArgumentException | IllegalStateException e) {
            return Response.problem(400, String.valueOf(e.getMessage()));
        }
    }

    private static List<String> topics(JsonObject asked) {
        return asked.has("topics")
                ? asked.getAsJsonArray("topics").asList().stream()
                        .map(JsonElement::getAsString)
                        .toList()
                : ENDS;
    }
}
