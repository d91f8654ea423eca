import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;

/**
 * Draws the program's icon, the mark of the window's header, in all sizes. From the project's folder:
 * {@code java packaging/Icon.java}
 */
public final class Icon {
    private static final Color TOP_LEFT = new Color(0x0969da);
    private static final Color BOTTOM_RIGHT = new Color(0x8250df);
    private static final int[] WINDOW_SIZES = {16, 32, 64, 128, 256};
    private static final int IMAGE_SIZE = 512;

    private Icon() {}

    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        for (int size : WINDOW_SIZES) {
            write(size, "src/main/resources/org/queuebridge/icons/queuebridge-" + size + ".png");
        }
        write(IMAGE_SIZE, "packaging/queuebridge.png");
    }

    private static void write(int size, String file) throws IOException {
        File target = new File(file);
        target.getParentFile().mkdirs();
        ImageIO.write(draw(size), "png", target);
    }

    /** A rounded square; on it a ring whose tail goes on, to the right, as a bridge does. */
    private static BufferedImage draw(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(size, size);
        pen.setPaint(new GradientPaint(0, 0, TOP_LEFT, 1, 1, BOTTOM_RIGHT));
        pen.fill(new RoundRectangle2D.Double(0.04, 0.04, 0.92, 0.92, 0.44, 0.44));
        pen.setPaint(Color.WHITE);
        pen.setStroke(new BasicStroke(0.105f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(new Arc2D.Double(0.25, 0.23, 0.5, 0.5, 0, 360, Arc2D.OPEN));
        pen.draw(new Line2D.Double(0.57, 0.57, 0.77, 0.77));
        pen.dispose();
        return image;
    }
}
