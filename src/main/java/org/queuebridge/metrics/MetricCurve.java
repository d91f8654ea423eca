package org.queuebridge.metrics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The sums of a metric as a line: pieces with gaps between them, where it is not known whether anything was counted.
 *
 * @param pieces the oldest first
 */
public record MetricCurve(List<Piece> pieces) {
    /** Sums arrive up to that late; until then a period without one may not be empty. */
    public static final Duration LATE = Duration.ofMinutes(3);

    public MetricCurve {
        pieces = List.copyOf(pieces);
    }

    /** The sum of the period that begins then. */
    public record Point(Instant at, long sum) {}

    /**
     * Points without a gap between them.
     *
     * @param recent whether sums may still grow; such a piece begins with the last point of the piece before
     */
    public record Piece(List<Point> points, boolean recent) {
        public Piece {
            points = List.copyOf(points);
        }
    }

    /**
     * Makes the line.
     *
     * @param answer nothing is drawn where it cannot be told
     * @param created since when the rule exists: from then on, a period without a sum counted nothing. Empty where that
     *     is not known
     */
    public static MetricCurve of(MetricAnswer answer, MetricRange range, Optional<Instant> created, Instant now) {
        if (answer instanceof MetricAnswer.Unknown) {
            return new MetricCurve(List.of());
        }
        List<Piece> pieces = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        boolean recent = false;
        for (Instant start : range.starts()) {
            Instant end = start.plus(range.period());
            boolean late = end.isAfter(now.minus(LATE));
            OptionalLong sum =
                    sum(answer, start, !late && created.filter(end::isAfter).isPresent());
            if (sum.isEmpty() || late != recent) {
                Optional<Point> joint =
                        sum.isPresent() && !points.isEmpty() ? Optional.of(points.getLast()) : Optional.empty();
                add(pieces, points, recent);
                points = new ArrayList<>(joint.stream().toList());
                recent = late;
            }
            if (sum.isPresent()) {
                points.add(new Point(start, sum.getAsLong()));
            }
        }
        add(pieces, points, recent);
        return new MetricCurve(pieces);
    }

    private static OptionalLong sum(MetricAnswer answer, Instant start, boolean noneIsZero) {
        Long sum = answer instanceof MetricAnswer.Sums(var byPeriod) ? byPeriod.get(start) : null;
        if (sum != null) {
            return OptionalLong.of(sum);
        }
        return noneIsZero ? OptionalLong.of(0) : OptionalLong.empty();
    }

    private static void add(List<Piece> pieces, List<Point> points, boolean recent) {
        if (!points.isEmpty()) {
            pieces.add(new Piece(points, recent));
        }
    }
}
