package org.queuebridge.domain.pattern;

import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.EventSource;
import org.queuebridge.domain.event.FiresWhen;

/**
 * What a pattern is meant to let through, apart from the queues.
 *
 * @param format how the events look
 * @param source whose events
 * @param ended what counts as ended, and of which conversations
 */
public record PatternIntent(EventFormat format, EventSource source, FiresWhen ended) {}
