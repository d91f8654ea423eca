package org.queuebridge.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.slf4j.LoggerFactory;

/**
 * Fonts for letters that the program's own fonts lack: emoji, Chinese, Japanese, Korean, Arabic, Hebrew, Thai,
 * Devanagari. Windows and macOS have such fonts; a Linux may have none, so there they are included.
 */
public final class FallbackFonts {
    private static final String FOLDER = "/org/queuebridge/fonts/fallback/";

    private static final List<String> FILES = List.of(
            "DroidSansFallback.ttf",
            "NotoEmoji-Regular.ttf",
            "NotoSansArabic-Regular.ttf",
            "NotoSansDevanagari-Regular.ttf",
            "NotoSansHebrew-Regular.ttf",
            "NotoSansKR-Regular.ttf",
            "NotoSansThai-Regular.ttf");

    private FallbackFonts() {}

    /**
     * Lets every text of the program use them, in whatever control. To be called before JavaFX needs its first font.
     * Blocks for reading files. Where the system does not allow it, its own fonts must do.
     *
     * @param folder for the files of the fonts, from one start to the next; another one for each version
     */
    public static void provide(Path folder) {
        if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
            return;
        }
        try {
            Files.createDirectories(folder);
            for (String file : FILES) {
                copy(file, folder);
            }
            Fontconfig.add(configuration(folder.toAbsolutePath()));
        } catch (IOException | IllegalStateException e) {
            LoggerFactory.getLogger(FallbackFonts.class).info("Fonts for other scripts: {}", e.toString());
        }
    }

    /** A file is complete as soon as it has its name. */
    private static void copy(String file, Path folder) throws IOException {
        Path target = folder.resolve(file);
        if (Files.exists(target)) {
            return;
        }
        try (InputStream in = Objects.requireNonNull(FallbackFonts.class.getResourceAsStream(FOLDER + file), file)) {
            Path part = Files.createTempFile(folder, file, ".part");
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** JavaFX cannot draw fonts of colored pictures on Linux: where it chooses one, nothing is seen. */
    private static String configuration(Path folder) {
        return """
            <fontconfig>
              <dir>%s</dir>
              <selectfont><rejectfont>
                <pattern><patelt name="color"><bool>true</bool></patelt></pattern>
              </rejectfont></selectfont>
            </fontconfig>
            """.formatted(folder.toString().replace("&", "&amp;").replace("<", "&lt;"));
    }
}
