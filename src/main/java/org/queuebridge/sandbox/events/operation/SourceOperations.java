package org.queuebridge.sandbox.events.operation;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.queuebridge.sandbox.aws.Output;
import org.queuebridge.sandbox.aws.Paging;
import org.queuebridge.sandbox.events.request.EventInput;
import org.queuebridge.sandbox.events.request.EventOperation;
import org.queuebridge.sandbox.events.request.EventPages;
import org.queuebridge.sandbox.events.request.InputShape;
import org.queuebridge.sandbox.events.state.EventRefusals;
import org.queuebridge.sandbox.events.state.RegionState;
import org.queuebridge.sandbox.events.state.StoredPartnerSource;

/** Partner event sources, as their customer sees them. */
public final class SourceOperations {
    private final RegionState state;

    public SourceOperations(RegionState state) {
        this.state = state;
    }

    public Map<String, EventOperation> all() {
        return Map.of("ListEventSources", this::list, "DescribeEventSource", this::describe);
    }

    private JsonObject list(EventInput input) {
        Paging paging = EventPages.read(input, "ListEventSources");
        String prefix = input.optional("NamePrefix", InputShape.BUS_NAME).orElse("");
        input.check();
        NavigableMap<String, StoredPartnerSource> sources = new TreeMap<>(state.sources());
        sources.keySet().removeIf(name -> !name.startsWith(prefix));
        return new Output()
                .page("EventSources", paging.of(sources), this::described)
                .json();
    }

    private JsonObject describe(EventInput input) {
        String name = input.required("Name", InputShape.SOURCE_NAME);
        input.check();
        StoredPartnerSource source = state.sources().get(name);
        if (source == null) {
            throw EventRefusals.sourceMissing(name);
        }
        return described(source);
    }

    private JsonObject described(StoredPartnerSource source) {
        Output output = new Output()
                .text("Arn", state.home().sourceArn(source.name()))
                .text("CreatedBy", source.partner())
                .text("Name", source.name())
                .text("State", source.state().name())
                .time("CreationTime", source.created());
        return source.state() == StoredPartnerSource.State.PENDING
                ? output.time("ExpirationTime", source.expires()).json()
                : output.json();
    }
}
