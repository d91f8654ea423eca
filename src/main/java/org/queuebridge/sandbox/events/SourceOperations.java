package org.queuebridge.sandbox.events;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.queuebridge.sandbox.aws.Output;
import org.queuebridge.sandbox.aws.Paging;

/** Partner event sources, as their customer sees them. */
final class SourceOperations {
    private final RegionState state;

    SourceOperations(RegionState state) {
        this.state = state;
    }

    Map<String, Operation> all() {
        return Map.of("ListEventSources", this::list, "DescribeEventSource", this::describe);
    }

    private JsonObject list(Input input) {
        Paging paging = Pages.read(input, "ListEventSources");
        String prefix = input.optional("NamePrefix", Shape.BUS_NAME).orElse("");
        input.check();
        NavigableMap<String, PartnerSource> sources = new TreeMap<>(state.sources());
        sources.keySet().removeIf(name -> !name.startsWith(prefix));
        return new Output()
                .page("EventSources", paging.of(sources), this::described)
                .json();
    }

    private JsonObject describe(Input input) {
        String name = input.required("Name", Shape.SOURCE_NAME);
        input.check();
        PartnerSource source = state.sources().get(name);
        if (source == null) {
            throw Refusals.sourceMissing(name);
        }
        return described(source);
    }

    private JsonObject described(PartnerSource source) {
        Output output = new Output()
                .text("Arn", state.home().sourceArn(source.name()))
                .text("CreatedBy", source.partner())
                .text("Name", source.name())
                .text("State", source.state().name())
                .time("CreationTime", source.created());
        return source.state() == PartnerSource.State.PENDING
                ? output.time("ExpirationTime", source.expires()).json()
                : output.json();
    }
}
