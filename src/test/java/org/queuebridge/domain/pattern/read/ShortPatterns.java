package org.queuebridge.domain.pattern.read;

import java.util.Optional;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.json.JsonText;

/**
 * Patterns as tests write them in short: single quotes, {@code 'A'} and {@code 'B'} for the ids of two queues,
 * {@code TOPIC} for the beginning of topics, {@code ORG/} for that of an organization's sources.
 */
final class ShortPatterns {
    static final String ORG = "aws.partner/genesys.com/cloud/9d1f6a52-3c0b-4f3e-8a77-5f2a6c1e0b41/";
    static final EventBus PARTNER =
            new EventBus(ORG + "conversation-detail-events", "arn:aws:events:eu-central-1:123456789012:event-bus/x");
    static final EventBus DEFAULT = new EventBus("default", "arn");
    static final String A = "d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10";
    static final String B = "0b7d91e4-2f6a-4c38-8e15-6fd2b19c4a73";

    private ShortPatterns() {}

    static PatternReading read(String pattern, EventBus bus) {
        return read(pattern, Optional.of(bus));
    }

    static PatternReading read(String pattern, Optional<EventBus> bus) {
        return PatternReader.read(JsonText.parse(json(pattern)).object().orElseThrow(), bus, StandardFormat.ALL);
    }

    static String json(String pattern) {
        return pattern.replace("'A'", "'" + A + "'")
                .replace("'B'", "'" + B + "'")
                .replace("TOPIC", "v2.detail.events.conversation")
                .replace("ORG/", ORG)
                .replace('\'', '"');
    }
}
