package org.queuebridge.ui.capture;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import org.queuebridge.capture.CaptureEvents;
import org.queuebridge.capture.CaptureOwner;
import org.queuebridge.capture.RecordBusLog;
import org.queuebridge.capture.SweepLeftovers;
import org.queuebridge.capture.port.ProgramInstances;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.pattern.PatternMatcher;
import org.queuebridge.rules.seen.FirstMatches;
import org.queuebridge.task.Pause;

/**
 * Makes the use cases of captures, for a session.
 *
 * @param matches keeps when rules were first seen to match
 * @param programs tells which programs still run
 * @param pause waits between readings
 */
public record CaptureTools(
        PatternMatcher matcher, FirstMatches matches, ProgramInstances programs, InstantSource clock, Pause pause) {
    private static final int RANDOM_BYTES = 6;

    CaptureEvents capturing(AwsSession session) {
        return new CaptureEvents(
                session.services().eventBridge(),
                session.services().capture(),
                owner(session),
                clock,
                CaptureTools::random,
                pause);
    }

    RecordBusLog logging(AwsSession session) {
        return new RecordBusLog(
                session.services().buses(),
                session.services().capture(),
                owner(session),
                clock,
                CaptureTools::random,
                pause);
    }

    SweepLeftovers sweeping(AwsSession session) {
        return new SweepLeftovers(
                session.services().eventBridge(),
                session.services().buses(),
                session.services().capture(),
                owner(session),
                clock);
    }

    private CaptureOwner owner(AwsSession session) {
        return new CaptureOwner(session.account().callerArn(), programs);
    }

    private static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
