package org.queuebridge.domain.pattern.read;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.event.EndEvent;
import org.queuebridge.domain.pattern.PatternIntent;
import org.queuebridge.domain.pattern.build.PatternBuilder;
import org.queuebridge.domain.pattern.bus.PatternFlaw;

/**
 * The meaning of a pattern, as {@link PatternReader} reads it. Alternatives ({@code $or}) that can never match are left
 * out, unless none can match.
 *
 * @param queueIds the queues that it names by id, as they are spelled, in the pattern's order, each once
 * @param everything whether events match whatever their queue: there is no condition on it
 * @param wholeBus whether every event of its bus is certain to match: it asks at most for what all of them have
 * @param otherQueues whether queues match by another condition than their id, e.g. {@code anything-but}
 * @param events the known events that its detail-type matches; all of them where it has no condition on the detail-type
 * @param sources the sources that it names exactly; empty where it has another condition on the source or none
 * @param matches whether events that can arrive on its bus match all of its conditions
 * @param flaws why it can never match, or may not; empty where it can
 * @param intent what {@link PatternBuilder} would build it from, or one that matches exactly the same; empty for
 *     patterns that it would not
 * @param gate the queues whose end-of-conversation events match
 * @param scope all events that match, for comparison with other patterns
 */
public record PatternReading(
        List<String> queueIds,
        boolean everything,
        boolean wholeBus,
        boolean otherQueues,
        Set<EndEvent> events,
        List<String> sources,
        Answer matches,
        List<PatternFlaw> flaws,
        Optional<PatternIntent> intent,
        MatchedQueues gate,
        PatternScope scope) {
    public PatternReading {
        queueIds = List.copyOf(queueIds);
        events = inOrder(events);
        sources = List.copyOf(sources);
        flaws = List.copyOf(flaws);
    }

    private static Set<EndEvent> inOrder(Set<EndEvent> events) {
        Set<EndEvent> ordered = EnumSet.noneOf(EndEvent.class);
        ordered.addAll(events);
        return Collections.unmodifiableSet(ordered);
    }

    /** Whether no event can ever match. */
    public boolean neverMatches() {
        return matches == Answer.NO;
    }
}
