package org.queuebridge.sandbox.traffic;

import java.time.Instant;
import java.time.ZoneOffset;

/** How busy a contact center is in the course of a day: some night shift, and most at noon. */
final class DayCurve {
    private static final double NIGHT = 0.15;
    private static final double DAY = 1.5;
    private static final double OPENS = 5;
    private static final double OPEN_HOURS = 14;

    private DayCurve() {}

    /** The factor by which a minute has more or less than the average. */
    static double at(long epochSecond) {
        double hour = Instant.ofEpochSecond(epochSecond)
                        .atOffset(ZoneOffset.UTC)
                        .toLocalTime()
                        .toSecondOfDay()
                / 3600.0;
        double daylight = Math.sin(Math.PI * (hour - OPENS) / OPEN_HOURS);
        boolean open = hour > OPENS && hour < OPENS + OPEN_HOURS;
        return NIGHT + (open ? DAY * daylight : 0);
    }
}
