package org.queuebridge.ui.export;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.queuebridge.words.Messages;

/** Asks where to save a file. */
@FunctionalInterface
public interface SaveDialog {
    /**
     * A kind of file.
     *
     * @param words its name
     * @param extension without a dot, e.g. {@code csv}
     */
    record FileKind(String words, String extension) {}

    /**
     * Asks for a file; empty where the person cancels. Where the file exists, they agreed to replace it.
     *
     * @param name the proposed name, without an extension
     * @param kinds what can be written
     */
    Optional<Path> ask(Window owner, String name, List<FileKind> kinds);

    /** The dialog of the system, which asks before a file is replaced. */
    static SaveDialog ofSystem() {
        return (owner, name, kinds) -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(Messages.text("export.title"));
            chooser.setInitialFileName(fileName(name) + "." + kinds.getFirst().extension());
            kinds.forEach(kind -> chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(kind.words(), "*." + kind.extension())));
            File chosen = chooser.showSaveDialog(owner);
            return Optional.ofNullable(chosen).map(File::toPath).map(file -> complete(file, chooser, kinds));
        };
    }

    /** The kind of a file by its name; the first one where it has no other. */
    static FileKind kindOf(Path file, List<FileKind> kinds) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return kinds.stream()
                .filter(kind -> name.endsWith("." + kind.extension()))
                .findFirst()
                .orElse(kinds.getFirst());
    }

    /** A name that every system accepts. */
    static String fileName(String words) {
        String safe = words.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        return safe.isEmpty() ? "queuebridge" : safe.substring(0, Math.min(80, safe.length()));
    }

    /** On some systems the dialog leaves the extension out; then nothing is replaced that was not asked about. */
    private static Path complete(Path file, FileChooser chooser, List<FileKind> kinds) {
        String name = String.valueOf(file.getFileName());
        if (name.contains(".")) {
            return file;
        }
        int chosen = chooser.getExtensionFilters().indexOf(chooser.getSelectedExtensionFilter());
        Path completed =
                file.resolveSibling(name + "." + kinds.get(Math.max(0, chosen)).extension());
        return completed.toFile().exists() ? file : completed;
    }
}
