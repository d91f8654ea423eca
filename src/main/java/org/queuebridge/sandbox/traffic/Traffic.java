package org.queuebridge.sandbox.traffic;

/**
 * How much happens in the contact center by itself.
 *
 * @param eventsPerMinute how many events are sent a minute, as steadily as it goes; 0 for none
 * @param hoursBefore of how many hours before the start the metrics tell; 0 for none
 */
public record Traffic(int eventsPerMinute, int hoursBefore) {
    /** Nothing, unless somebody lets it happen. */
    public static final Traffic NONE = new Traffic(0, 0);

    /** Enough to see life on every screen, with a day that charts can show. */
    public static final Traffic DEMO = new Traffic(30, 24);
}
