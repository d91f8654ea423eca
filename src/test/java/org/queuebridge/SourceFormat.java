package org.queuebridge;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The project's source format: says which files are not in it, and, as a program, rewrites those files. */
final class SourceFormat {
    /** Formatted files, from one build to the next. */
    static final Path REMEMBERED = Path.of("target", "formatted-sources");

    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(true)
            .build());

    private final FormattedTexts remembered;

    SourceFormat(Path remembered) {
        this.remembered = new FormattedTexts(remembered);
    }

    /** Rewrites every Java file below the given folders that is not formatted. */
    public static void main(String[] folders) {
        SourceFormat format = new SourceFormat(REMEMBERED);
        for (String folder : folders) {
            for (Path file : format.unformatted(Path.of(folder))) {
                format.rewrite(file);
            }
        }
    }

    List<Path> unformatted(Path folder) {
        try (var files = Files.walk(folder)) {
            List<Path> unformatted = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !isFormatted(file))
                    .toList();
            remembered.save();
            return unformatted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isFormatted(Path file) {
        String text = read(file);
        if (remembered.has(text)) {
            return true;
        }
        if (formatted(file).equals(text)) {
            remembered.add(text);
            return true;
        }
        return false;
    }

    private void rewrite(Path file) {
        try {
            Files.writeString(file, formatted(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String formatted(Path file) {
        try {
            return formatter.formatSourceAndFixImports(read(file));
        } catch (FormatterException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
