package org.queuebridge.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.metrics.EventMetric;
import org.queuebridge.metrics.MetricAnswer;
import org.queuebridge.rules.Examples;
import org.queuebridge.rules.deadletter.DeadLetterDepth;

/** What EventBridge says in dead-letter queues of events that it could not deliver. */
class DeadLetterRungsTest extends LiveRungsFixture {
    /** A permission that is there shows that what it lacked is gone; it says nothing of a limit. */
    @ParameterizedTest
    @CsvSource({
        "NO_PERMISSIONS, PT5M, doctor.delivered.some",
        "THROTTLING, PT5M, doctor.delivered.fail",
        "THROTTLING, P2D, doctor.delivered.some",
        "NEW_ERROR, PT5M, doctor.delivered.fail"
    })
    void whatEventBridgeSaysOfLateIsAReason(String code, Duration ago, String found) throws Exception {
        count(Duration.ofMinutes(5), 12);
        ofRule(EventMetric.FAILED_INVOCATIONS, Duration.ofMinutes(5), 12);
        letters.depth = new DeadLetterDepth(1, 0, false);
        letters.letters = List.of(letter(Examples.billing().arn(), code, NOW.minus(ago)));

        assertThat(keys(diagnose())).contains(found);
    }

    @Test
    void deadLettersTellWhyAndStayWhereTheyAre() throws Exception {
        letters.depth = new DeadLetterDepth(3, 0, false);
        letters.letters = List.of(
                letter(Examples.billing().arn()), letter(Examples.billing().arn()), letter("other"));

        assertThat(finding(diagnose(), "doctor.letters.held").evidence())
                .containsExactly(
                        "LETTERS_ERROR\t2\tNO_PERMISSIONS\tnot allowed",
                        "CAUSE_NO_PERMISSIONS\t" + TARGET.arn() + "\tNO_PERMISSIONS\t",
                        "LETTERS_OTHERS\t1");

        letters.depth = new DeadLetterDepth(80, 0, false);
        assertThat(finding(diagnose(), "doctor.letters.held").evidence()).endsWith("LETTERS_LOOKED\t3\t80");

        letters.depth = new DeadLetterDepth(3, 0, true);
        letters.peeked.clear();
        assertThat(finding(diagnose(), "doctor.letters.held").evidence()).containsExactly("LETTERS_MOVES_ON");
        assertThat(letters.peeked).as("receiving would move them").isEmpty();
    }

    @Test
    void theMissingRightOfALookIsNamed() throws Exception {
        letters.depth = new DeadLetterDepth(3, 0, false);
        letters.peekFails = Optional.of(Examples.DENIED);
        assertThat(finding(diagnose(), "doctor.letters.held").evidence())
                .containsExactly("LETTERS_DENIED\tevents:TestEventPattern");

        letters.depthFails = Optional.of(Examples.DENIED);
        metrics.answer(ofRule(EventMetric.MATCHED_EVENTS), new MetricAnswer.Unknown(Examples.DENIED));
        assertThat(finding(diagnose(), "doctor.letters.denied").args())
                .containsExactly(DEAD_LETTERS, "events:TestEventPattern");
        assertThat(finding(diagnose(), "doctor.matched.denied").args()).containsExactly("events:TestEventPattern");
    }
}
