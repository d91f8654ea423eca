package org.queuebridge.app.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/** The program's icon for the title bar and the task bar, which take the size that suits them. */
public final class WindowIcons {
    private WindowIcons() {}

    /** From 16 to 256 pixels a side. */
    public static List<Image> all() {
        return IntStream.of(16, 32, 64, 128, 256).mapToObj(WindowIcons::ofSize).toList();
    }

    private static Image ofSize(int side) {
        String name = "/org/queuebridge/icons/queuebridge-" + side + ".png";
        try (InputStream file = Objects.requireNonNull(WindowIcons.class.getResourceAsStream(name))) {
            return new Image(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
