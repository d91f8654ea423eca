package org.queuebridge.tour;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/** Takes screenshots of a window with what opened over it. */
final class Camera {
    private final Path folder;

    Camera(Path folder) {
        this.folder = folder;
    }

    /** A screenshot of a window, or of what opened over it: where it begins, in pixels from the window's scene. */
    record Shot(WritableImage image, int x, int y) {}

    /** The scene and what opened over it, e.g. popovers, in this order; on the window's thread. */
    static List<Shot> shoot(Scene scene, List<? extends Window> popups) {
        Window window = scene.getWindow();
        double left = window.getX() + scene.getX();
        double top = window.getY() + scene.getY();
        List<Shot> shots = new ArrayList<>(List.of(new Shot(snapshot(scene), 0, 0)));
        popups.forEach(popup ->
                shots.add(new Shot(withoutBackground(popup), (int) (popup.getX() - left), (int) (popup.getY() - top))));
        return shots;
    }

    /**
     * A window's content in a size that the headless screen has no room for: for the time of the picture it is in a
     * scene of that size without a window. On the window's thread.
     */
    static List<Shot> shootAt(WindowSize size, Scene scene) {
        Parent content = scene.getRoot();
        Optional<Node> focused = Optional.ofNullable(scene.getFocusOwner());
        Scene large = new Scene(new Pane(), size.width(), size.height());
        large.getStylesheets().setAll(scene.getStylesheets());
        try {
            scene.setRoot(new Pane());
            large.setRoot(content);
            // Once for what follows from the size, once for the picture.
            snapshot(large);
            return List.of(new Shot(snapshot(large), 0, 0));
        } finally {
            large.setRoot(new Pane());
            scene.setRoot(content);
            focused.ifPresent(Node::requestFocus);
        }
    }

    /** Popups have round corners and shadows, through which the window shows. */
    private static WritableImage withoutBackground(Window popup) {
        SnapshotParameters transparent = new SnapshotParameters();
        transparent.setFill(Color.TRANSPARENT);
        return popup.getScene().getRoot().snapshot(transparent, null);
    }

    private static WritableImage snapshot(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.snapshot(null);
    }

    /** Writes what was shot as {@code name.png}; on any thread. */
    Path write(List<Shot> shots, String name) {
        WritableImage window = shots.getFirst().image();
        BufferedImage picture =
                new BufferedImage((int) window.getWidth(), (int) window.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        shots.forEach(shot -> graphics.drawImage(pixels(shot.image()), shot.x(), shot.y(), null));
        graphics.dispose();
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(name + ".png");
            ImageIO.write(picture, "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage pixels(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        return picture;
    }
}
