package org.queuebridge.domain.pattern;

import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.EventSource;
import org.queuebridge.domain.event.FiresWhen;

/**
 * The intent behind a pattern, apart from the queues: format, source, and when it fires.
 *
 * @param format the format of the events
 * @param source the source of the events
 * @param ended when the rule fires: what counts as ended, and for which conversations
 */
public record PatternIntent(EventFormat format, EventSource source, FiresWhen ended) {}
