package org.queuebridge.storage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Scans the lines of a journal at the speed of the disk; of each line it keeps only the beginning. */
final class JournalLineScanner {
    /** How a rule begins in a line; typed text cannot contain it, as its quotation marks are escaped. */
    private static final byte[] RULE = "{\"bus\":\"".getBytes(StandardCharsets.US_ASCII);

    private static final int PIECE = 1 << 17;

    private final int kept;
    private final Lines lines;
    private final ByteArrayOutputStream beginning = new ByteArrayOutputStream();
    private long begin;
    private int rules;

    /** Receives the lines. */
    @FunctionalInterface
    interface Lines {
        /**
         * A line that is not empty.
         *
         * @param begin position of its first byte in the file
         * @param end position behind its last byte, without the line break
         * @param beginning its first bytes
         * @param rules how many rules it names; too many rather than too few
         */
        void line(long begin, long end, byte[] beginning, int rules) throws IOException;
    }

    /**
     * Makes a scanner of one file.
     *
     * @param kept how many bytes of each line's beginning to keep
     */
    JournalLineScanner(int kept, Lines lines) {
        this.kept = kept;
        this.lines = lines;
    }

    /**
     * Reads to the end.
     *
     * @param from position of the first byte in its file
     * @return position of a last line without a line break; everything before has been read
     */
    long scan(InputStream bytes, long from) throws IOException {
        begin = from;
        long place = from;
        byte[] piece = new byte[PIECE];
        for (int length = bytes.read(piece); length > 0; length = bytes.read(piece)) {
            piece(piece, length, place);
            place += length;
        }
        long unended = begin;
        if (place > begin) {
            end(place);
        }
        return unended;
    }

    private void piece(byte[] piece, int length, long place) throws IOException {
        int lineBegin = 0;
        for (int i = next(piece, 0, length); i < length; i = next(piece, i + 1, length)) {
            if (piece[i] == '\n') {
                keep(piece, lineBegin, i);
                end(place + i);
                begin = place + i + 1;
                lineBegin = i + 1;
            } else if (beginsRule(piece, i, length)) {
                rules++;
            }
        }
        keep(piece, lineBegin, length);
    }

    /** Position of the next byte that matters. */
    private static int next(byte[] piece, int from, int length) {
        int i = from;
        while (i < length && piece[i] != '\n' && piece[i] != '{') {
            i++;
        }
        return i;
    }

    /** The piece may end inside the beginning of a rule. */
    private static boolean beginsRule(byte[] piece, int at, int length) {
        int end = Math.min(at + RULE.length, length);
        return Arrays.equals(piece, at, end, RULE, 0, end - at);
    }

    private void keep(byte[] piece, int from, int to) {
        int wanted = Math.min(to - from, kept - beginning.size());
        if (wanted > 0) {
            beginning.write(piece, from, wanted);
        }
    }

    private void end(long end) throws IOException {
        if (end > begin) {
            lines.line(begin, end, beginning.toByteArray(), rules);
        }
        beginning.reset();
        rules = 0;
    }
}
