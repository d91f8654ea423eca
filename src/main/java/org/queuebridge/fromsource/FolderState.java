package org.queuebridge.fromsource;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What tells one state of a folder from another without reading its files.
 *
 * @param files how many there are
 * @param bytes of all of them
 * @param times the sum of the times at which they were changed, in milliseconds since 1970
 */
record FolderState(long files, long bytes, long times) {
    static FolderState of(Path folder) throws IOException {
        Counter counter = new Counter();
        Files.walkFileTree(folder, counter);
        return new FolderState(counter.files, counter.bytes, counter.times);
    }

    @Override
    public String toString() {
        return files + "-" + bytes + "-" + times;
    }

    private static final class Counter extends SimpleFileVisitor<Path> {
        private long files;
        private long bytes;
        private long times;

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files++;
            bytes += attributes.size();
            times += attributes.lastModifiedTime().toMillis();
            return FileVisitResult.CONTINUE;
        }
    }
}
