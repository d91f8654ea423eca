package org.queuebridge.words;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments in words, in the time zone given. */
public final class TimeWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter TIME_WITH_SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE HH:mm", Locale.ENGLISH);

    private TimeWords() {}

    /** {@code today 09:41}, {@code tomorrow 09:41} or {@code 2026-12-01 09:41}. */
    public static String until(Instant moment, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone);
        LocalDate today = LocalDate.now(Clock.system(zone));
        String time = TIME.format(local);
        if (local.toLocalDate().equals(today)) {
            return Messages.text("moment.today", time);
        }
        if (local.toLocalDate().equals(today.plusDays(1))) {
            return Messages.text("moment.tomorrow", time);
        }
        return local.toLocalDate() + " " + time;
    }

    /** {@code Tuesday 14:02} in the last days, {@code today 09:41}, or {@code 2026-12-01 09:41}. */
    public static String moment(Instant moment, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone);
        LocalDate today = LocalDate.now(Clock.system(zone));
        boolean lately =
                local.toLocalDate().isBefore(today) && local.toLocalDate().isAfter(today.minusDays(7));
        return lately ? WEEKDAY.format(local) : until(moment, zone);
    }

    /** {@code 09:41}. */
    public static String time(Instant moment, ZoneId zone) {
        return TIME.format(moment.atZone(zone));
    }

    /** {@code 09:41:07}. */
    public static String timeWithSeconds(Instant moment, ZoneId zone) {
        return TIME_WITH_SECONDS.format(moment.atZone(zone));
    }
}
