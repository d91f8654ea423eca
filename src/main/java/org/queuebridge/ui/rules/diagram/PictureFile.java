package org.queuebridge.ui.rules.diagram;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.queuebridge.diagram.shape.Picture;
import org.queuebridge.diagram.shape.PngWriter;
import org.queuebridge.diagram.shape.Shape.Bounds;
import org.queuebridge.diagram.shape.Style;
import org.queuebridge.diagram.shape.SvgWriter;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.ui.canvas.CanvasPainter;

/**
 * A picture as a file, light whatever the theme is, as it goes into documents.
 *
 * @param window runs things on the window's thread, where JavaFX turns drawings into pixels
 */
record PictureFile(Picture picture, Executor window) {
    /** Twice the size on the screen, so that it is sharp in print. */
    private static final double SHARP = 2;

    /** More pixels than this are of no use to a viewer. */
    private static final double MOST_PIXELS = 40e6;

    /** Small enough that a tile holds up the window for a moment only. */
    private static final int TILE = 768;

    /** Writes SVG. */
    void svg(OutputStream out) throws IOException {
        out.write(SvgWriter.file(picture).getBytes(StandardCharsets.UTF_8));
    }

    /** Pixels of the image for each pixel of the picture. */
    static double pngScale(double width, double height) {
        return Math.min(SHARP, Math.sqrt(MOST_PIXELS / Math.max(1, width * height)));
    }

    /** Writes PNG, tile by tile. */
    void png(OutputStream out) throws IOException {
        double scale = pngScale(picture.width(), picture.height());
        int width = (int) Math.max(1, Math.ceil(picture.width() * scale));
        int height = (int) Math.max(1, Math.ceil(picture.height() * scale));
        int[] band = new int[width * Math.min(TILE, height)];
        try (PngWriter png = new PngWriter(out, width, height)) {
            for (int top = 0; top < height; top += TILE) {
                int rows = Math.min(TILE, height - top);
                for (int left = 0; left < width; left += TILE) {
                    int columns = Math.min(TILE, width - left);
                    WritableImage tile = tile(left, top, columns, rows, scale);
                    tile.getPixelReader()
                            .getPixels(0, 0, columns, rows, PixelFormat.getIntArgbInstance(), band, left, width);
                }
                for (int row = 0; row < rows; row++) {
                    png.row(band, row * width);
                }
            }
        }
    }

    private WritableImage tile(int left, int top, int columns, int rows, double scale) throws IOException {
        Canvas canvas = new Canvas(columns, rows);
        GraphicsContext g = canvas.getGraphicsContext2D();
        Color behind = Color.web(Style.Color.BACKGROUND.hex(false));
        g.setFill(behind);
        g.fillRect(0, 0, columns, rows);
        g.setTransform(scale, 0, 0, scale, -left, -top);
        new CanvasPainter(g, false, scale)
                .paint(picture.shapes(), new Bounds(left / scale, top / scale, columns / scale, rows / scale));
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(behind);
        FutureTask<WritableImage> shot = new FutureTask<>(() -> canvas.snapshot(parameters, null));
        window.execute(shot);
        try {
            return shot.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure.Canceled());
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }
}
