package org.queuebridge.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that are their owner's alone, where the system has POSIX permissions. */
final class OwnersFile {
    private OwnersFile() {}

    /** Makes the file, empty, and its folder where there are none. */
    static void makeFor(Path file) throws IOException {
        if (Files.notExists(file)) {
            makeFolderOf(file);
            try {
                Files.createFile(file, permissions(file.getFileSystem(), "rw-------"));
            } catch (FileAlreadyExistsException _) {
                // another program was faster
            }
        }
    }

    /** Makes the folder of a file where there is none. */
    static void makeFolderOf(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent(), permissions(file.getFileSystem(), "rwx------"));
    }

    static FileAttribute<?>[] permissions(FileSystem system, String permissions) {
        return system.supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
