package org.queuebridge.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.LoggerFactory;

/**
 * Files and folders that only their owner can read, where the system has POSIX permissions: created so whatever the
 * umask, and set back where somebody widened them. Links are not followed, as they may lead to other people's files.
 */
public final class PrivateFile {
    private static final String FILE = "rw-------";
    private static final String FOLDER = "rwx------";

    private PrivateFile() {}

    /**
     * Opens a file for writing; creates it and its folder if needed.
     *
     * @throws IOException where it cannot be opened, or the file or folder is a link
     */
    public static FileChannel open(Path file, OpenOption... how) throws IOException {
        makeFolder(folderOf(file));
        Set<OpenOption> options = new HashSet<>(Set.of(how));
        options.addAll(Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
        FileChannel channel = FileChannel.open(file, options, permissions(file.getFileSystem(), FILE));
        narrow(file, FILE);
        return channel;
    }

    /** Creates an empty file with a unique name next to another. */
    static Path makeBeside(Path file) throws IOException {
        Path folder = folderOf(file);
        makeFolder(folder);
        return Files.createTempFile(folder, file.getFileName() + ".", ".tmp", permissions(file.getFileSystem(), FILE));
    }

    /** Creates a folder of the program if needed. */
    public static void makeFolder(Path folder) throws IOException {
        if (Files.isSymbolicLink(folder)) {
            throw new FileSystemException(folder.toString(), null, "a link, which is not followed");
        }
        Files.createDirectories(folder, permissions(folder.getFileSystem(), FOLDER));
        narrow(folder, FOLDER);
    }

    /**
     * Removes other people's permissions from a folder of the program and its files; does nothing where it does not
     * exist.
     */
    public static void setBack(Path folder) {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            narrow(folder, FOLDER);
            for (Path file : files) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    narrow(file, FILE);
                }
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(PrivateFile.class).info("{} may be open to others: {}", folder, e.toString());
        }
    }

    private static Path folderOf(Path file) {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        return folder == null ? absolute : folder;
    }

    /** A file system without its own permissions may refuse to set them. */
    private static void narrow(Path path, String permissions) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        Set<PosixFilePermission> wanted = PosixFilePermissions.fromString(permissions);
        if (view == null || view.readAttributes().permissions().equals(wanted)) {
            return;
        }
        try {
            view.setPermissions(wanted);
        } catch (IOException e) {
            LoggerFactory.getLogger(PrivateFile.class).info("{} may be open to others: {}", path, e.toString());
        }
    }

    private static FileAttribute<?>[] permissions(FileSystem system, String permissions) {
        return system.supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
