package org.queuebridge.domain.event;

import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.EventBus;

/**
 * A condition on the {@code source} of events.
 *
 * @param match whether the whole text or only its beginning must be equal
 * @param text e.g. a partner bus's name
 */
public record EventSource(Match match, String text) {
    /** What must be equal. */
    public enum Match {
        EXACT,
        PREFIX
    }

    private static final String RELAY = "genesys.cloud";

    public static EventSource exactly(String text) {
        return new EventSource(Match.EXACT, text);
    }

    public static EventSource beginningWith(String text) {
        return new EventSource(Match.PREFIX, text);
    }

    /**
     * Proposes the source for events of a format on a bus. A partner bus receives events of its own source only.
     * Partner events on another bus were forwarded from a partner bus whose name is not known there.
     *
     * @param organization the id of the signed-in organization
     */
    public static EventSource proposedFor(EventFormat format, EventBus bus, Optional<String> organization) {
        return switch (format) {
            case CustomFormat custom -> exactly(custom.source());
            case StandardFormat.RELAYED -> exactly(RELAY);
            case StandardFormat.PARTNER ->
                bus.kind() == EventBus.Kind.PARTNER
                        ? exactly(bus.name())
                        : beginningWith(EventBus.GENESYS_PREFIX
                                + organization.map(id -> id + "/").orElse(""));
        };
    }

    /** Returns the sources that can be selected for events of a format on a bus; the proposed one first. */
    public static List<EventSource> choicesFor(EventFormat format, EventBus bus, Optional<String> organization) {
        EventSource proposed = proposedFor(format, bus, organization);
        EventSource anyOrganization = beginningWith(EventBus.GENESYS_PREFIX);
        if (format != StandardFormat.PARTNER || proposed.equals(anyOrganization)) {
            return List.of(proposed);
        }
        return bus.genesysOrganization()
                .map(id -> List.of(proposed, beginningWith(EventBus.GENESYS_PREFIX + id + "/"), anyOrganization))
                .orElse(List.of(proposed, anyOrganization));
    }

    /** Returns the condition as written in a pattern. */
    public Json test() {
        return switch (match) {
            case EXACT -> new Json.Str(text);
            case PREFIX -> Json.obj("prefix", new Json.Str(text));
        };
    }

    /** Reads a test of {@code source}; empty for every other kind of test. */
    public static Optional<EventSource> of(Json test) {
        return switch (test) {
            case Json.Str(String text) -> Optional.of(exactly(text));
            case Json.Obj operator
            when operator.fields().size() == 1 ->
                operator.get("prefix")
                        .filter(Json.Str.class::isInstance)
                        .map(prefix -> beginningWith(((Json.Str) prefix).value()));
            default -> Optional.empty();
        };
    }

    /** Returns a matching source for sample events: the bus's own if that matches. */
    public String exampleOn(EventBus bus) {
        return switch (match) {
            case EXACT -> text;
            case PREFIX -> bus.name().startsWith(text) ? bus.name() : text + "example";
        };
    }
}
