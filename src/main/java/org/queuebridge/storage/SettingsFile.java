package org.queuebridge.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.json.JsonText;
import org.queuebridge.settings.Settings;

/**
 * The file {@code settings.json}. One that cannot be read is renamed and never written over; while it cannot be renamed
 * nothing is written. For one thread at a time.
 */
final class SettingsFile {
    private static final String NAME = "settings.json";

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path file;
    private Json.Obj newest = new Json.Obj(Map.of());
    private boolean damaged;

    SettingsFile(Path folder) {
        file = folder.resolve(NAME);
    }

    /** Where it is. */
    Path path() {
        return file;
    }

    /**
     * What it holds; empty where there is none.
     *
     * @throws IOException where it cannot be read, or does not hold settings; it should be set aside then
     */
    Optional<Settings> read() throws IOException {
        try {
            Json.Obj json = parse(Files.readString(file));
            Settings settings = SettingsReader.read(json);
            newest = json;
            return Optional.of(settings);
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            damaged = true;
            throw e;
        } catch (IllegalArgumentException e) {
            damaged = true;
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Renames the file that could not be read, to what is returned: no other file's name. */
    Path setAside(Instant now) throws IOException {
        Path aside = Files.move(file, freeName(NAME + ".damaged-" + STAMP.format(now)));
        damaged = false;
        return aside;
    }

    private Path freeName(String name) {
        return Stream.concat(Stream.of(name), IntStream.iterate(1, n -> n + 1).mapToObj(n -> name + "-" + n))
                .map(file::resolveSibling)
                .filter(path -> Files.notExists(path, LinkOption.NOFOLLOW_LINKS))
                .findFirst()
                .orElseThrow();
    }

    /** Writes it anew. */
    void write(Settings settings, Instant now) throws IOException {
        if (damaged && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            setAside(now);
        }
        Json.Obj json = SettingsWriter.write(settings, newest);
        new AtomicFile(file).write(JsonLayout.text(json) + "\n");
        newest = json;
    }

    private static Json.Obj parse(String text) {
        return switch (JsonText.parse(text)) {
            case JsonText.Parsed.Value(Json.Obj object) -> object;
            case JsonText.Parsed.Value _ -> throw new IllegalArgumentException("not a JSON object");
            case JsonText.Parsed.Malformed(String message, int line, int column) ->
                throw new IllegalArgumentException("line %d, column %d: %s".formatted(line, column, message));
        };
    }
}
