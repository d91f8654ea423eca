package org.queuebridge.storage;

/** Positions of a plan's lines, and enough of its progress to tell whether it may be unfinished. */
final class JournalPlanIndex {
    private final String id;
    private final Spot begun;
    private final int rules;
    private Spot last;
    private int ended;
    private boolean closed;
    private boolean settled;

    /**
     * Position of a line.
     *
     * @param file the file's number, see {@link JournalFileSet#all}
     * @param begin position of its first byte
     * @param end position behind its last byte
     */
    record Spot(int file, long begin, long end) {
        private boolean behind(Spot other) {
            return file > other.file || (file == other.file && begin > other.begin);
        }
    }

    /**
     * Makes the index of a plan from its first line.
     *
     * @param rules the most rules that it changes
     */
    JournalPlanIndex(String id, Spot begun, int rules) {
        this.id = id;
        this.begun = begun;
        this.last = begun;
        this.rules = rules;
    }

    /** Adds a line. A line that is read twice, because it had no end at first, counts once. */
    void line(String what, Spot spot) {
        if (what.equals(JournalLines.SETTLED)) {
            settled = true; // far behind, so that the lines between are not read for it
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

    /** The last line about its progress. */
    Spot last() {
        return last;
    }

    boolean closed() {
        return closed;
    }

    boolean settled() {
        return settled;
    }

    /** Whether it may be unfinished; to be certain, it has to be read. */
    boolean mayBePending() {
        return !settled && (!closed || ended < rules);
    }
}
