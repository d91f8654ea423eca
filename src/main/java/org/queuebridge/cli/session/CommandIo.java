package org.queuebridge.cli.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where a command reads and writes.
 *
 * @param out data only
 * @param err words for people: errors, questions, plans
 * @param interactive whether a person at a terminal can answer questions
 * @param colors whether {@code out} shows colors
 */
public record CommandIo(PrintStream out, PrintStream err, InputStream in, boolean interactive, boolean colors) {
    /** Far more than any list of queues or event. */
    private static final int LONGEST_INPUT = 16 << 20;

    /** Everything from stdin. */
    public String readAll() {
        try {
            return new String(in.readNBytes(LONGEST_INPUT), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks a question that only yes answers; the end of input is a no. */
    public boolean agrees(String question) {
        err.print(question + " ");
        err.flush();
        try {
            String line = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
            String answer = line == null ? "" : line.strip().toLowerCase(Locale.ROOT);
            return answer.equals("y") || answer.equals("yes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
