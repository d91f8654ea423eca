package org.queuebridge.storage.memory;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import org.queuebridge.json.JsonText;
import org.queuebridge.storage.FilePart;
import org.queuebridge.storage.json.StoredFields;
import org.slf4j.LoggerFactory;

/** Reads a file that holds what the program remembers, as a JSON object. */
final class MemoryFile {
    /** Longer than any such file, in bytes. */
    static final int LONGEST = 64 << 20;

    private MemoryFile() {}

    /**
     * What a file holds; empty where there is none, or where it cannot be understood and is to be replaced: all that is
     * lost with it is what changed since.
     *
     * @param reader throws {@link IllegalArgumentException} or {@link DateTimeException} where the object is another
     */
    static <T> Optional<T> read(Path file, Function<StoredFields, T> reader) throws IOException {
        try {
            return Optional.of(reader.apply(new StoredFields(JsonText.parse(FilePart.text(file, LONGEST))
                    .object()
                    .orElseThrow(() -> new IllegalArgumentException("not a JSON object")))));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IllegalArgumentException | DateTimeException | CharacterCodingException e) {
            LoggerFactory.getLogger(MemoryFile.class)
                    .warn("{} cannot be understood: {}", file.getFileName(), e.toString());
            return Optional.empty();
        }
    }
}
