package org.queuebridge.sandbox.events;

import java.util.Set;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.AwsJson;
import org.queuebridge.sandbox.aws.AwsService;
import org.queuebridge.sandbox.aws.Signed;
import org.queuebridge.sandbox.events.operation.FailedEntries;
import org.queuebridge.sandbox.events.state.IamResource;
import org.queuebridge.sandbox.http.Request;
import org.queuebridge.sandbox.http.Response;

/** A {@link LocalEventBridge} over AWS JSON 1.1. */
public final class EventBridgeService implements AwsService {
    private static final AwsJson JSON = new AwsJson("AWSEvents.", "1.1");

    private final LocalEventBridge events;

    public EventBridgeService(LocalEventBridge events) {
        this.events = events;
    }

    @Override
    public boolean serves(Request request) {
        return JSON.serves(request);
    }

    @Override
    public String operation(Request request) {
        return JSON.operation(request);
    }

    @Override
    public Set<String> operations() {
        return events.operations();
    }

    @Override
    public String action(Request request) {
        return "events:" + operation(request);
    }

    @Override
    public Set<String> alsoNeeds(Request request) {
        boolean tagged = Set.of("CreateEventBus", "PutRule").contains(operation(request))
                && JSON.body(request).has("Tags");
        return tagged ? Set.of("events:TagResource") : Set.of();
    }

    @Override
    public String resource(Request request, AccountRegion home) {
        return IamResource.of(home, operation(request), JSON.body(request));
    }

    @Override
    public Response answer(Request request, Signed signed) {
        events.admit(signed.home(), operation(request));
        return JSON.answer(events.call(signed.home(), operation(request), JSON.body(request)));
    }

    @Override
    public Response failedEntries(Request request, Signed signed) {
        return FailedEntries.of(operation(request), JSON.body(request))
                .map(JSON::answer)
                .orElseGet(() -> answer(request, signed));
    }

    @Override
    public Response refusal(AwsException refusal) {
        return JSON.refusal(refusal);
    }
}
