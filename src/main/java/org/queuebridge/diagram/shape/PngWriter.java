package org.queuebridge.diagram.shape;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes an image as PNG, 8 bits of red, green and blue, row by row: a large image is never in memory as a whole (W3C,
 * Portable Network Graphics).
 */
public final class PngWriter implements AutoCloseable {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int CHUNK = 1 << 16;

    private final DataOutputStream out;
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final DeflaterOutputStream pixels;
    private final byte[] line;

    /** Writes the beginning of an image of that size. */
    public PngWriter(OutputStream stream, int width, int height) throws IOException {
        out = new DataOutputStream(stream);
        line = new byte[1 + 3 * width];
        out.write(SIGNATURE);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.writeInt(width);
        fields.writeInt(height);
        // 8 bits, red green blue; the one compression, the one filter method, not interlaced.
        fields.write(new byte[] {8, 2, 0, 0, 0});
        chunk("IHDR", header.toByteArray(), header.size());
        pixels = new DeflaterOutputStream(new Chunks(), deflater, CHUNK);
    }

    /**
     * Writes the next row.
     *
     * @param argb has the row's pixels from {@code from} on; their transparency is left out
     */
    public void row(int[] argb, int from) throws IOException {
        for (int x = 0, at = 1; at < line.length; x++) {
            int pixel = argb[from + x];
            line[at++] = (byte) (pixel >> 16);
            line[at++] = (byte) (pixel >> 8);
            line[at++] = (byte) pixel;
        }
        pixels.write(line);
    }

    /** Writes the end; the stream stays open. */
    @Override
    public void close() throws IOException {
        pixels.finish();
        pixels.flush();
        chunk("IEND", new byte[0], 0);
        out.flush();
        deflater.end();
    }

    private void chunk(String type, byte[] data, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(data, 0, length);
        out.writeInt((int) sum.getValue());
    }

    /** What is compressed, in chunks. */
    private final class Chunks extends OutputStream {
        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] data, int from, int length) throws IOException {
            byte[] part = new byte[length];
            System.arraycopy(data, from, part, 0, length);
            chunk("IDAT", part, length);
        }
    }
}
