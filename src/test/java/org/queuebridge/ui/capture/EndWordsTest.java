package org.queuebridge.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.capture.BusLogEnd;
import org.queuebridge.capture.BusLogEnd.Setting;
import org.queuebridge.capture.BusLogPlan;
import org.queuebridge.capture.CapturePlan;
import org.queuebridge.capture.LogRetention;
import org.queuebridge.domain.bus.BusSettings.Log;
import org.queuebridge.rules.Examples;
import org.queuebridge.ui.session.Sessions;

/** What is said once a capture or a bus log has ended: all that was removed, and all that stays. */
class EndWordsTest {
    private static final BusLogPlan LOG =
            new BusLogPlan("queuebridge-buslog-1", Sessions.RELAY_BUS, Instant.EPOCH, false);

    @Test
    void ofACaptureToAQueueNothingStays() {
        assertThat(CapturePlanWords.ended(plan(Optional.empty()), Optional.empty()))
                .isEqualTo("Deleted: rule queuebridge-capture-1 with its target,"
                        + " and SQS queue queuebridge-capture-1 with all events in it.");
    }

    @Test
    void theLogGroupOfACaptureStaysForItsRetention() {
        assertThat(ended(new LogRetention.Days(1)))
                .startsWith("Deleted: rule queuebridge-capture-1 with its target, and the log policy")
                .endsWith("Log group /aws/events/x stays with the captured events. It keeps each record for 1 day.");
        assertThat(ended(new LogRetention.Days(30))).endsWith("for 30 days.");
        assertThat(ended(new LogRetention.Unlimited())).endsWith("until somebody deletes them.");
        assertThat(ended(new LogRetention.Unknown())).endsWith("cannot be checked.");
        assertThat(CapturePlanWords.ended(plan(Optional.of("/aws/events/x")), Optional.empty()))
                .as("it ended before there was one")
                .doesNotContain("stays");
    }

    @Test
    void aBusLogSaysWhatTheBusLogsNow() {
        assertThat(ended(new Setting.AsBefore(Optional.of(new Log("ERROR", "NONE")))))
                .contains("same as before: level ERROR", "was deleted with all records");
        assertThat(ended(new Setting.AsBefore(Optional.empty()))).contains("no log setting, as before");
        assertThat(ended(new Setting.OffInstead())).contains("Its level is OFF now");
        assertThat(ended(new Setting.ByOthers(new Log("INFO", "NONE")))).contains("It stays INFO");
        assertThat(BusLogWords.ended(
                        LOG,
                        new BusLogEnd(new Setting.AsBefore(Optional.empty()), Optional.of(new LogRetention.Days(7)))))
                .contains(LOG.logGroup() + " existed before and stays", "for 7 days");
    }

    private static String ended(Setting setting) {
        return BusLogWords.ended(LOG, new BusLogEnd(setting, Optional.empty()));
    }

    private static String ended(LogRetention retention) {
        return CapturePlanWords.ended(plan(Optional.of("/aws/events/x")), Optional.of(retention));
    }

    private static CapturePlan plan(Optional<String> group) {
        return new CapturePlan("queuebridge-capture-1", Examples.BUS, "{}", Instant.EPOCH, group);
    }
}
