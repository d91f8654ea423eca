package org.queuebridge.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A part of a file; links are not followed. Unbuffered: to be read in large pieces. */
public final class FilePart extends InputStream {
    private final FileChannel channel;
    private long left;

    /**
     * Opens the part.
     *
     * @param begin position of the first byte
     * @param end position behind the last byte; where the file is shorter, the part ends with it
     */
    FilePart(Path file, long begin, long end) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        channel.position(begin);
        left = end - begin;
    }

    /**
     * The text of a file in UTF-8, or its beginning.
     *
     * @param longest how many bytes are read
     * @throws java.nio.charset.CharacterCodingException where it is not UTF-8
     */
    public static String text(Path file, int longest) throws IOException {
        try (FilePart bytes = new FilePart(file, 0, longest)) {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.readNBytes(longest)))
                    .toString();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (left <= 0) {
            return -1;
        }
        int read = channel.read(ByteBuffer.wrap(bytes, offset, (int) Math.min(length, left)));
        left -= Math.max(read, 0);
        return read;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
