package org.queuebridge;

import com.palantir.javaformat.java.Formatter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

/**
 * Texts that the formatter of this release leaves as they are, remembered by their hash from one build to the next:
 * most files have not changed since, and formatting all of them takes half a minute.
 */
final class FormattedTexts {
    private static final byte[] FORMATTER = Formatter.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .toString()
            .getBytes(StandardCharsets.UTF_8);

    private final Path file;
    private final Set<String> known;
    private final Set<String> seen = new TreeSet<>();

    /**
     * What was remembered.
     *
     * @param file need not exist
     */
    FormattedTexts(Path file) {
        this.file = file;
        this.known = read(file);
    }

    boolean has(String text) {
        String hash = hash(text);
        if (known.contains(hash)) {
            seen.add(hash);
            return true;
        }
        return false;
    }

    void add(String text) {
        seen.add(hash(text));
    }

    /** Remembers the texts that were asked for or added since the start, and no others. */
    void save() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, seen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> read(Path file) {
        try {
            return Files.exists(file) ? Set.copyOf(Files.readAllLines(file)) : Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(FORMATTER);
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
