package org.queuebridge;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The project's source format: says which files are not in it, and, as a program, rewrites those files. */
final class SourceFormat {
    /** Formatted files, from one build to the next. */
    static final Path REMEMBERED = Path.of("target", "formatted-sources");

    private static final JavaFormatterOptions OPTIONS = JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(true)
            .build();

    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?[\\w.]+\\.(\\w+);$");

    private final Formatter formatter = Formatter.createFormatter(OPTIONS);

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
        if (isFormattedAtSight(file, text) || formatted(file).equals(text)) {
            remembered.add(text);
            return true;
        }
        return false;
    }

    /**
     * Whether nothing is left to do, as far as can be told without looking for imports that nothing uses, which takes
     * as long again. Of those, the compiler finds one that only a comment names.
     */
    private boolean isFormattedAtSight(Path file, String text) {
        try {
            return namesItsImports(text)
                    && text.lines().allMatch(line -> line.length() <= OPTIONS.maxLineLength())
                    && formatter
                            .formatSource(ImportOrderer.reorderImports(text, OPTIONS.style()))
                            .equals(text);
        } catch (FormatterException e) {
            throw problem(file, e);
        }
    }

    private static boolean namesItsImports(String text) {
        Set<String> words =
                new HashSet<>(List.of(IMPORT.matcher(text).replaceAll("").split("\\W+", -1)));
        return IMPORT.matcher(text).results().map(found -> found.group(1)).allMatch(words::contains);
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
            throw problem(file, e);
        }
    }

    private static IllegalStateException problem(Path file, FormatterException e) {
        return new IllegalStateException(file + ": " + e.getMessage(), e);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
