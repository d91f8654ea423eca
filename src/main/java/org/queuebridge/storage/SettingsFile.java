package org.queuebridge.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.json.JsonText;
import org.queuebridge.settings.Settings;

/**
 * The file {@code settings.json}. What another program wrote meanwhile is kept. A file that cannot be read is renamed
 * and never written over; while it cannot be renamed nothing is written. For one thread at a time.
 */
final class SettingsFile {
    private static final String NAME = "settings.json";

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Longer than any file of this program. */
    private static final int LONGEST = 16 << 20;

    /** How often another program's write in between is tolerated. */
    private static final int ATTEMPTS = 10;

    private final Path file;
    private Settings own = Settings.DEFAULT;
    private Json.Obj newest = new Json.Obj(Map.of());

    /** Settings, and everything else in the file. */
    private record Content(Settings settings, Json.Obj json) {}

    SettingsFile(Path folder) {
        file = folder.resolve(NAME);
    }

    /** The file's path. */
    Path path() {
        return file;
    }

    /**
     * Reads the settings; empty where there is no file.
     *
     * @throws IOException where the file cannot be read or does not hold settings; it should be set aside then
     */
    Optional<Settings> read() throws IOException {
        Optional<Content> content = content();
        content.ifPresent(found -> {
            own = found.settings();
            newest = found.json();
        });
        return content.map(Content::settings);
    }

    private Optional<Content> content() throws IOException {
        try {
            Json.Obj json = parse(FilePart.text(file, LONGEST));
            return Optional.of(new Content(SettingsReader.read(json), json));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Renames the unreadable file to a new name, which is returned. */
    Path setAside(Instant now) throws IOException {
        return Files.move(file, freeName(NAME + ".damaged-" + STAMP.format(now)));
    }

    private Path freeName(String name) {
        return Stream.concat(Stream.of(name), IntStream.iterate(1, n -> n + 1).mapToObj(n -> name + "-" + n))
                .map(file::resolveSibling)
                .filter(path -> Files.notExists(path, LinkOption.NOFOLLOW_LINKS))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Writes what these settings changed since they were read or written last; what others changed stays.
     *
     * @return what to tell where the file could not be read by now, and was renamed
     */
    Optional<Failure> write(Settings settings, Instant now) throws IOException {
        try (FileTurn _ = FileTurn.of(file.resolveSibling("settings.lock"))) {
            Optional<Failure> aside = asideWhereUnreadable(now);
            merge(settings);
            return aside;
        }
    }

    /** Editors take no turns: a file that one of them replaced meanwhile is read again. */
    private void merge(Settings settings) throws IOException {
        for (int attempt = 1; ; attempt++) {
            Optional<Object> state = state();
            Optional<Content> theirs = content();
            Json.Obj json = SettingsWriter.write(
                    theirs.map(found -> settings.mergedInto(found.settings(), own))
                            .orElse(settings),
                    theirs.map(Content::json).orElse(newest));
            boolean last = attempt == ATTEMPTS;
            if (new AtomicFile(file).write(JsonLayout.text(json) + "\n", () -> last || state.equals(state()))) {
                own = settings;
                newest = json;
                return;
            }
        }
    }

    private Optional<Failure> asideWhereUnreadable(Instant now) throws IOException {
        try {
            var _ = content();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(FileFailure.of(Reason.SETTINGS_SET_ASIDE, setAside(now), e));
        }
    }

    /** Identifies the current file; empty where there is none that can be read. */
    private Optional<Object> state() {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return Optional.of(Arrays.asList(now.fileKey(), now.lastModifiedTime(), now.size()));
        } catch (IOException _) {
            return Optional.empty();
        }
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
