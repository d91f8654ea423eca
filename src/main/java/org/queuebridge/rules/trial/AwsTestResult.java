package org.queuebridge.rules.trial;

import org.queuebridge.domain.Failure;

/** AWS's answer whether an event matches a pattern (TestEventPattern). */
public sealed interface AwsTestResult {
    record Said(boolean matches) implements AwsTestResult {}

    /** AWS refuses the pattern or the event as invalid. */
    record Refused(Failure why) implements AwsTestResult {}
}
