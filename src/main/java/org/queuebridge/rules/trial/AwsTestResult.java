package org.queuebridge.rules.trial;

import org.queuebridge.domain.Failure;

/** What AWS says of an event and a pattern (TestEventPattern). */
public sealed interface AwsTestResult {
    record Said(boolean matches) implements AwsTestResult {}

    /** AWS takes the pattern or the event for invalid. */
    record Refused(Failure why) implements AwsTestResult {}
}
