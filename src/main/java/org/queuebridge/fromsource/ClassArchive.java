package org.queuebridge.fromsource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Classes as Java has them in memory, in a file that makes the next start quicker (Java calls it class data sharing).
 */
final class ClassArchive {
    private ClassArchive() {}

    /** The command of the Java that runs this: an archive fits no other. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /**
     * Runs the command that makes a file, which becomes the archive once it is whole. Takes some seconds; tells whether
     * it is.
     */
    static boolean make(ProcessBuilder command, Path made, Path archive) throws IOException, InterruptedException {
        int code = command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        boolean whole = code == 0 && Files.exists(made);
        if (whole) {
            Files.move(made, archive, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.deleteIfExists(made);
        }
        return whole;
    }
}
