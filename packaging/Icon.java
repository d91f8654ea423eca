import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Draws the program's icon, the mark of the window's header, in all sizes. From the project's folder, {@code java
 * packaging/Icon.java} draws those of the window; with a folder as argument, those of installers.
 */
public final class Icon {
    private static final Color TOP_LEFT = new Color(0x0969da);
    private static final Color BOTTOM_RIGHT = new Color(0x8250df);
    private static final int[] WINDOW_SIZES = {16, 32, 64, 128, 256};
    private static final int[] INSTALLER_SIZES = {16, 24, 32, 48, 64, 128, 256, 512};
    private static final Path OF_WINDOW = Path.of("src/main/resources/org/queuebridge/icons");

    /** Of an .ico file: a file header, and one for each picture. */
    private static final int ICO_HEADER = 6;

    private static final int ICO_ENTRY = 16;

    /** Of an .icns file: a type of four letters and a length, before the whole and before each picture. */
    private static final int ICNS_HEADER = 8;

    private Icon() {}

    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        if (args.length == 0) {
            pictures(OF_WINDOW, WINDOW_SIZES);
            return;
        }
        Path folder = Path.of(args[0]);
        pictures(folder, INSTALLER_SIZES);
        Files.write(folder.resolve("queuebridge.ico"), windows());
        Files.write(folder.resolve("queuebridge.icns"), mac());
    }

    private static void pictures(Path folder, int... sizes) throws IOException {
        Files.createDirectories(folder);
        for (int size : sizes) {
            Files.write(folder.resolve("queuebridge-" + size + ".png"), png(size));
        }
    }

    /** See <a href="https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)">Icons</a>. */
    private static byte[] windows() throws IOException {
        int[] sizes = {16, 24, 32, 48, 64, 256};
        List<byte[]> pictures = pngs(sizes);
        int offset = ICO_HEADER + ICO_ENTRY * sizes.length;
        ByteBuffer file = ByteBuffer.allocate(offset + lengthOf(pictures)).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) sizes.length);
        for (int i = 0; i < sizes.length; i++) {
            byte side = (byte) sizes[i]; // 256 is written as 0
            int length = pictures.get(i).length;
            file.put(side).put(side).putShort((short) 0);
            file.putShort((short) 1).putShort((short) 32).putInt(length).putInt(offset);
            offset += length;
        }
        pictures.forEach(file::put);
        return file.array();
    }

    /** The types of pictures in PNG that macOS reads from 10.7 on. */
    private static byte[] mac() throws IOException {
        List<String> types = List.of("ic07", "ic08", "ic09", "ic11", "ic12");
        List<byte[]> pictures = pngs(128, 256, 512, 32, 64);
        int length = ICNS_HEADER * (1 + types.size()) + lengthOf(pictures);
        ByteBuffer file = ByteBuffer.allocate(length).put(ascii("icns")).putInt(length);
        for (int i = 0; i < types.size(); i++) {
            byte[] picture = pictures.get(i);
            file.put(ascii(types.get(i))).putInt(ICNS_HEADER + picture.length).put(picture);
        }
        return file.array();
    }

    private static byte[] ascii(String letters) {
        return letters.getBytes(StandardCharsets.US_ASCII);
    }

    private static List<byte[]> pngs(int... sizes) throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        for (int size : sizes) {
            pictures.add(png(size));
        }
        return pictures;
    }

    private static int lengthOf(List<byte[]> pictures) {
        return pictures.stream().mapToInt(picture -> picture.length).sum();
    }

    private static byte[] png(int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(draw(size), "png", bytes);
        return bytes.toByteArray();
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
