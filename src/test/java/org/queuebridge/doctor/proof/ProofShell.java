package org.queuebridge.doctor.proof;

import java.io.IOException;

/** Where the lines of steps are run, and the files that they read and write. */
interface ProofShell {
    /** Runs a line for the AWS CLI. */
    void run(String line) throws IOException, InterruptedException;

    String read(String file) throws IOException;

    void write(String file, String text) throws IOException;
}
