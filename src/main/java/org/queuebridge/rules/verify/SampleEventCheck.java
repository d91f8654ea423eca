package org.queuebridge.rules.verify;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.StandardFormat;

/**
 * Tests a pattern with sample events: those of its queues must match, another queue's must not.
 *
 * @param most the most events that are tested, but at least those of one queue
 */
record SampleEventCheck(Findings pass, Findings fail, Findings leak, Findings conditions, int most) {
    static final SampleEventCheck LOCAL = new SampleEventCheck(
            Findings.EVENTS_LOCAL_PASS,
            Findings.EVENTS_LOCAL_FAIL,
            Findings.EVENTS_LOCAL_LEAK,
            Findings.EVENTS_LOCAL_CONDITIONS,
            Integer.MAX_VALUE);

    /** Each event is one call to AWS, and the account has about 50 a second in the region. */
    static final SampleEventCheck AWS = new SampleEventCheck(
            Findings.EVENTS_AWS_PASS,
            Findings.EVENTS_AWS_FAIL,
            Findings.EVENTS_AWS_LEAK,
            Findings.EVENTS_AWS_CONDITIONS,
            10);

    /** Conditions that sample events always meet: they are made from the rule's ARN and from these. */
    private static final Set<String> MET = Stream.concat(
                    Stream.of("source", "detail-type", "account", "region"),
                    StandardFormat.ALL.stream().map(EventFormat::dottedQueuePath))
            .collect(Collectors.toUnmodifiableSet());

    Finding of(String pattern, RuleSampleEvents events, Predicate<String> matches) {
        int queues = Math.max(1, most / events.perQueue());
        List<String> tried = events.queueIds().stream().limit(queues).toList();
        List<String> counts = List.of(
                Integer.toString(tried.size()),
                Integer.toString(events.queueIds().size()));
        List<String> stopped = tried.stream()
                .filter(id -> !events.events(id).stream().allMatch(matches))
                .map(events::label)
                .toList();
        if (!stopped.isEmpty()) {
            List<String> further = further(pattern);
            return further.isEmpty() ? fail.with(counts, stopped) : conditions.shownBy(further);
        }
        String other = events.otherQueue();
        if (events.events(other).stream().anyMatch(matches)) {
            return leak.with(events.label(other));
        }
        return pass.with(
                Stream.concat(counts.stream(), Stream.of(events.label(other))).toList(), List.of());
    }

    private static List<String> further(String pattern) {
        return ComparablePattern.of(pattern).paths().stream()
                .filter(path -> !MET.contains(path))
                .toList();
    }
}
