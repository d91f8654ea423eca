package org.queuebridge.fromsource;

import java.io.File;

/**
 * What tells one state of a folder from another without reading its files.
 *
 * @param files how many there are
 * @param bytes of all of them
 * @param times the sum of the times at which they were changed, in milliseconds since 1970
 */
record FolderState(long files, long bytes, long times) {
    /** Of this folder and those in it, in half of the time that a file tree walk takes before it is compiled. */
    static FolderState of(File folder) {
        File[] children = folder.listFiles();
        if (children == null) {
            return new FolderState(1, folder.length(), folder.lastModified());
        }
        FolderState sum = new FolderState(0, 0, 0);
        for (File child : children) {
            sum = sum.plus(of(child));
        }
        return sum;
    }

    private FolderState plus(FolderState other) {
        return new FolderState(files + other.files, bytes + other.bytes, times + other.times);
    }

    @Override
    public String toString() {
        return files + "-" + bytes + "-" + times;
    }
}
