package org.queuebridge.cli.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.queuebridge.words.Messages;

/**
 * Where a command reads and writes.
 *
 * @param out data only
 * @param err words for people: errors, questions, plans
 * @param interactive whether a person at a terminal can answer questions
 * @param colors whether {@code out} shows colors
 */
public record CommandIo(PrintStream out, PrintStream err, InputStream in, boolean interactive, boolean colors) {
    /**
     * The text of a file, or of stdin, which stays open.
     *
     * @param file its path; {@code -} for stdin
     * @param longest how many bytes are read at most
     * @throws CommandException where it cannot be read
     */
    public String read(String file, int longest) {
        try {
            if (file.equals("-")) {
                return decoded(file, in.readNBytes(longest + 1), longest);
            }
            try (InputStream text = Files.newInputStream(Path.of(file))) {
                return decoded(file, text.readNBytes(longest + 1), longest);
            }
        } catch (NoSuchFileException _) {
            throw unreadable("command.file.missing", file);
        } catch (AccessDeniedException _) {
            throw unreadable("command.file.denied", file);
        } catch (CharacterCodingException _) {
            throw unreadable("command.file.not-utf8", label(file));
        } catch (IOException | InvalidPathException e) {
            throw unreadable("command.file.unreadable", file, String.valueOf(e.getMessage()));
        }
    }

    /** How messages name a file: stdin as what it is. */
    public static String label(String file) {
        return file.equals("-") ? Messages.text("command.stdin") : file;
    }

    private static CommandException unreadable(String key, Object... values) {
        return new CommandException(ExitCode.USAGE, Messages.text(key, values));
    }

    /** Other encodings are refused, so that a name is not looked up in a wrong spelling. */
    private static String decoded(String file, byte[] utf8, int longest) throws CharacterCodingException {
        if (utf8.length > longest) {
            throw unreadable("command.file.too-long", label(file), longest >> 10);
        }
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
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
