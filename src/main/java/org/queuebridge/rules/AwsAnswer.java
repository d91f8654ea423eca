package org.queuebridge.rules;

import org.queuebridge.domain.Failure;

/** What AWS says of an event and a pattern (TestEventPattern). */
public sealed interface AwsAnswer {
    record Said(boolean matches) implements AwsAnswer {}

    /** AWS takes the pattern or the event for invalid. */
    record Refused(Failure why) implements AwsAnswer {}
}
