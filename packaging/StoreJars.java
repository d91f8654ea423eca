import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Rewrites the jars of a folder without compression: {@code java packaging/StoreJars.java FOLDER}. What they are packed
 * into compresses all of them together, a quarter smaller than each class by itself, and classes load sooner.
 */
public final class StoreJars {
    /** What tools for building with a library read, and no program that runs with it. */
    private static final List<String> LEFT_OUT = List.of("META-INF/maven/", "codegen-resources/");

    private StoreJars() {}

    public static void main(String[] args) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                store(jar);
            }
        }
    }

    private static void store(Path jar) throws IOException {
        Path stored = jar.resolveSibling(jar.getFileName() + ".stored");
        try (ZipFile from = new ZipFile(jar.toFile());
                OutputStream file = Files.newOutputStream(stored);
                ZipOutputStream to = new ZipOutputStream(file)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                if (LEFT_OUT.stream().noneMatch(entry.getName()::startsWith)) {
                    copy(from, entry, to);
                }
            }
        }
        Files.move(stored, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copy(ZipFile from, ZipEntry entry, ZipOutputStream to) throws IOException {
        byte[] bytes;
        try (InputStream in = from.getInputStream(entry)) {
            bytes = in.readAllBytes();
        }
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setLastModifiedTime(entry.getLastModifiedTime());
        copy.setMethod(ZipEntry.STORED);
        copy.setSize(bytes.length);
        copy.setCompressedSize(bytes.length);
        copy.setCrc(sum.getValue());
        to.putNextEntry(copy);
        to.write(bytes);
        to.closeEntry();
    }
}
