package org.queuebridge.sandbox.events;

import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.function.Function;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.Output;
import org.queuebridge.sandbox.events.delivery.DeliveredEvent;
import org.queuebridge.sandbox.events.delivery.Inbox;
import org.queuebridge.sandbox.events.delivery.Invocations;
import org.queuebridge.sandbox.http.HttpAnswer;
import org.queuebridge.sandbox.http.LoopbackServer;
import org.queuebridge.sandbox.http.Request;
import org.queuebridge.sandbox.http.Response;

/**
 * What AWS has no call for, over HTTP and unsigned, on the port of the AWS services:
 *
 * <ul>
 *   <li>{@code POST /sandbox/events?bus=NAME} brings the event in the body onto a bus, as a partner would; answers
 *       {@code {"delivered": 1}}, the number of targets that it arrived at.
 *   <li>{@code GET /sandbox/inbox?arn=ARN} shows what a target received, {@code {"messages": [{"ruleArn", "targetId",
 *       "body"}]}}; {@code DELETE} empties its inbox.
 *   <li>{@code GET /sandbox/invocations?rule=ARN} counts how often a rule's targets were called, {@code {"Invocations":
 *       2, "FailedInvocations": 1, "InvocationsSentToDlq": 0}}, by the names of the metrics.
 * </ul>
 *
 * What cannot be understood is answered 400, in words; an event that is not said to be JSON, 415.
 */
public final class EventDoor implements LoopbackServer.Handler {
    private static final String EVENTS = "/sandbox/events";
    private static final String INBOX = "/sandbox/inbox";
    private static final String INVOCATIONS = "/sandbox/invocations";

    private final LocalEventBridge events;
    private final LoopbackServer.Handler otherwise;

    /**
     * Answers these requests before others.
     *
     * @param otherwise answers all other requests
     */
    public EventDoor(LocalEventBridge events, LoopbackServer.Handler otherwise) {
        this.events = events;
        this.otherwise = otherwise;
    }

    @Override
    public HttpAnswer handle(Request request) throws InterruptedException {
        return switch (request.method() + " " + request.path()) {
            case "POST " + EVENTS ->
                request.isJson() ? given(request, "bus", bus -> publish(bus, request.body())) : Response.notJson();
            case "GET " + INBOX -> given(request, "arn", arn -> messages(events.inbox(arn)));
            case "DELETE " + INBOX -> given(request, "arn", arn -> clear(events.inbox(arn)));
            case "GET " + INVOCATIONS -> given(request, "rule", rule -> counted(events.invocations(rule)));
            default -> otherwise.handle(request);
        };
    }

    private Response publish(String bus, String event) {
        try {
            int delivered = events.publish(bus, event);
            return Response.json(
                    200, new Output().number("delivered", delivered).json());
        } catch (AwsException e) {
            return wrong(e.sentence());
        } catch (IllegalArgumentException e) {
            return wrong(String.valueOf(e.getMessage()));
        }
    }

    private static Response counted(Invocations invocations) {
        return Response.json(
                200,
                new Output()
                        .number("Invocations", invocations.all())
                        .number("FailedInvocations", invocations.failed())
                        .number("InvocationsSentToDlq", invocations.sentToDlq())
                        .json());
    }

    private static Response messages(Inbox inbox) {
        return Response.json(
                200,
                new Output()
                        .list("messages", inbox.messages(), EventDoor::described)
                        .json());
    }

    private static Response clear(Inbox inbox) {
        inbox.clear();
        return Response.empty(204);
    }

    private static JsonObject described(DeliveredEvent message) {
        return new Output()
                .text("ruleArn", message.ruleArn())
                .text("targetId", message.targetId())
                .text("body", message.body())
                .json();
    }

    private static Response given(Request request, String parameter, Function<String, Response> answer) {
        Optional<String> value = request.query().first(parameter);
        return value.map(answer).orElseGet(() -> wrong("the parameter '" + parameter + "' is missing"));
    }

    private static Response wrong(String message) {
        return Response.problem(400, message);
    }
}
