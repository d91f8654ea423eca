package org.queuebridge.storage;

import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

/** Lines about past events that could not be written yet; they are written before the next line. */
final class UnwrittenJournalLines {
    private final ReentrantLock turn = new ReentrantLock();
    private final StringBuilder waiting = new StringBuilder();

    /** Writes a whole text or nothing. */
    @FunctionalInterface
    interface Writer {
        void write(String lines) throws IOException;
    }

    /**
     * Writes the waiting lines and then these.
     *
     * @param keep whether these lines wait too where they cannot be written
     */
    void write(String lines, boolean keep, Writer writer) throws IOException {
        turn.lock();
        try {
            if (waiting.isEmpty() && lines.isEmpty()) {
                return;
            }
            try {
                writer.write(waiting + lines);
                waiting.setLength(0);
            } catch (IOException e) {
                waiting.append(keep ? lines : "");
                throw e;
            }
        } finally {
            turn.unlock();
        }
    }
}
