package org.queuebridge.ui.rules.metrics;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.chart.ValueAxis;
import org.queuebridge.metrics.MetricRange;

/** Time in seconds since the epoch, with ticks at full hours or days of the local time. */
final class TimeAxis extends ValueAxis<Number> {
    private static final int TICKS = 7;
    private static final List<Duration> STEPS =
            List.of(Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(4), Duration.ofDays(1));

    private final ZoneId zone = ZoneId.systemDefault();
    private Duration step = STEPS.getLast();

    TimeAxis() {
        setAutoRanging(false);
        setAnimated(false);
        setMinorTickVisible(false);
    }

    void show(MetricRange range) {
        Duration length = Duration.between(range.from(), range.to());
        step = STEPS.stream()
                .filter(each -> length.dividedBy(each) <= TICKS)
                .findFirst()
                .orElse(STEPS.getLast());
        setLowerBound((double) range.from().getEpochSecond());
        setUpperBound((double) range.to().getEpochSecond());
        invalidateRange(List.of());
    }

    @Override
    protected List<Number> calculateTickValues(double length, Object range) {
        List<Number> ticks = new ArrayList<>();
        ZonedDateTime tick = Instant.ofEpochSecond((long) getLowerBound())
                .atZone(zone)
                .toLocalDate()
                .atStartOfDay(zone);
        for (; tick.toEpochSecond() <= getUpperBound(); tick = next(tick)) {
            if (tick.toEpochSecond() >= getLowerBound()) {
                ticks.add(tick.toEpochSecond());
            }
        }
        return ticks;
    }

    /** A day is not always 24 hours long. */
    private ZonedDateTime next(ZonedDateTime tick) {
        return step.toDays() > 0 ? tick.plusDays(1) : tick.plus(step);
    }

    @Override
    protected String getTickMarkLabel(Number value) {
        String pattern = step.toDays() > 0 ? "MMM d" : "HH:mm";
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
                .format(Instant.ofEpochSecond(value.longValue()).atZone(zone));
    }

    @Override
    protected List<Number> calculateMinorTickMarks() {
        return List.of();
    }

    /** The bounds are all that a range is. */
    @Override
    protected Object getRange() {
        return List.of(getLowerBound(), getUpperBound());
    }

    @Override
    protected void setRange(Object range, boolean animate) {
        setScale(calculateNewScale(getWidth(), getLowerBound(), getUpperBound()));
        currentLowerBound.set(getLowerBound());
    }
}
