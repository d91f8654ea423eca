package org.queuebridge.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {
    /** Where it is around noon, so that today is not over before the test is. */
    private final ZoneId noon =
            ZoneOffset.ofHours(12 - ZonedDateTime.now(ZoneOffset.UTC).getHour());

    private static final Instant MOMENT = Instant.parse("2026-12-01T09:41:07Z");

    @ParameterizedTest
    @CsvSource({"0, today 09:41", "1, tomorrow 09:41"})
    void whatIsNearIsSaidInWords(int days, String expected) {
        Instant moment = ZonedDateTime.now(noon)
                .plusDays(days)
                .withHour(9)
                .withMinute(41)
                .toInstant();

        assertThat(TimeWords.until(moment, noon)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2, true", "-1, true", "0, false"})
    void whatIsFarIsSaidByItsDate(int days, boolean dated) {
        ZonedDateTime moment = ZonedDateTime.now(noon).plusDays(days);

        assertThat(TimeWords.until(moment.toInstant(), noon).startsWith(moment.toLocalDate() + " "))
                .isEqualTo(dated);
    }

    @ParameterizedTest
    @CsvSource({"UTC, 09:41, 09:41:07", "Europe/Berlin, 10:41, 10:41:07", "Asia/Kolkata, 15:11, 15:11:07"})
    void timesAreThoseOfTheZone(String zone, String time, String withSeconds) {
        assertThat(TimeWords.time(MOMENT, ZoneId.of(zone))).isEqualTo(time);
        assertThat(TimeWords.timeWithSeconds(MOMENT, ZoneId.of(zone))).isEqualTo(withSeconds);
    }
}
