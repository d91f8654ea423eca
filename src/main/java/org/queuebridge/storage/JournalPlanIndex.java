package org.queuebridge.storage;

/** Where the lines of a plan are, and as much of its course as tells whether it may need somebody's attention. */
final class JournalPlanIndex {
    private final String id;
    private final Spot begun;
    private final int rules;
    private Spot last;
    private int ended;
    private boolean closed;
    private boolean settled;

    /**
     * Where a line is.
     *
     * @param file its number, see {@link JournalFileSet#all}
     * @param begin its first byte
     * @param end behind its last byte
     */
    record Spot(int file, long begin, long end) {
        private boolean behind(Spot other) {
            return file > other.file || (file == other.file && begin > other.begin);
        }
    }

    /**
     * A plan that was begun.
     *
     * @param rules how many it changes at most
     */
    JournalPlanIndex(String id, Spot begun, int rules) {
        this.id = id;
        this.begun = begun;
        this.last = begun;
        this.rules = rules;
    }

    /** Something happened to it. A line that is read a second time, as it had no end before, counts once. */
    void line(String what, Spot spot) {
        if (what.equals(JournalLines.SETTLED)) {
            settled = true; // long after, so that what is between is not read for it
            return;
        }
        closed |= what.equals(JournalLines.CLOSED);
        if (spot.behind(last)) {
            ended += what.equals(JournalLines.ENDED) ? 1 : 0;
        }
        last = spot;
    }

    String id() {
        return id;
    }

    Spot begun() {
        return begun;
    }

    /** The last line that says how far it got. */
    Spot last() {
        return last;
    }

    boolean closed() {
        return closed;
    }

    boolean settled() {
        return settled;
    }

    /** Whether it can be one that was not finished; to be sure, it has to be read. */
    boolean mayBePending() {
        return !settled && (!closed || ended < rules);
    }
}
